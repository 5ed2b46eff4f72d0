// Small fields of the entry form: chips to tick, a time of day.
import { Chip, Group, Input } from '@mantine/core';
import { TimePicker } from '@mantine/dates';

type ChipsFieldProps = {
  label: string;
  options: readonly { value: string; label: string }[];
  value: readonly string[];
  onChange: (value: string[]) => void;
};

export function ChipsField({ label, options, value, onChange }: ChipsFieldProps) {
  return (
    <Input.Wrapper label={label} labelElement="div">
      <Chip.Group multiple value={[...value]} onChange={onChange}>
        <Group gap="xs" mt={4}>
          {options.map((option) => (
            <Chip key={option.value} value={option.value} size="xs" variant="light">
              {option.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}

export function TimeField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <Input.Wrapper label={label}>
      <TimePicker
        w={96}
        format="24h"
        aria-label={label}
        hoursInputLabel={label}
        value={value}
        onChange={(time) => /^\d\d:\d\d/.test(time) && onChange(time.slice(0, 5))}
      />
    </Input.Wrapper>
  );
}
