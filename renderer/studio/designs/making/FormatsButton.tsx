// The print formats behind one button, where there is no room to show them all.
import { Button, Popover } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconDimensions } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormatPicker } from './FormatPicker.tsx';

type FormatsButtonProps = {
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** A dialog around it hears Escape too, and must not close while the picker is open. */
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function FormatsButton({ value, onChange, isOpen, onOpenChange }: FormatsButtonProps) {
  const { t } = useTranslation('designs');
  const count = value.length;
  // Wherever the focus is: a size of one's own that is unticked goes away with it.
  useWindowEvent('keydown', (event) => {
    if (isOpen && event.key === 'Escape') onOpenChange(false);
  });
  return (
    <Popover
      width={640}
      position="top-start"
      trapFocus
      returnFocus
      shadow="md"
      opened={isOpen}
      onChange={onOpenChange}
      closeOnEscape={false}
    >
      <Popover.Target>
        <Button
          variant={count === 0 ? 'default' : 'light'}
          leftSection={<IconDimensions size={16} />}
          onClick={() => onOpenChange(!isOpen)}
        >
          {count === 0 ? t('chooseFormats') : t('formatCount', { count })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <FormatPicker value={value} onChange={onChange} />
      </Popover.Dropdown>
    </Popover>
  );
}
