// How each colour of a theme is printed: converted, or by the office's own recipe, or with an ink that the shop mixes.
import { ActionIcon, Button, ColorSwatch, Group, Stack, Text, TextInput, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ThemeColorName, themeColorNames } from '../../../slides/model/color.ts';
import type { Ink, Theme } from '../../../slides/model/theme.ts';
import { TypedNumber } from '../shell/TypedNumber.tsx';
import classes from './InkFields.module.css';

type InkFieldsProps = { theme: Theme; onChange: (theme: Theme, gesture?: string) => void };

/** The order of a press, as print shops say it. */
const inkNames = ['C', 'M', 'Y', 'K'] as const;

export function InkFields({ theme, onChange }: InkFieldsProps) {
  const { t } = useTranslation('settings');
  return (
    <Stack gap={6} role="group" aria-label={t('inks')}>
      <Text size="sm" fw={500}>
        {t('inks')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('inksHint')}
      </Text>
      {themeColorNames.map((name) => (
        <InkRow
          key={name}
          name={name}
          color={theme.colors[name]}
          ink={theme.inks[name]}
          onChange={(ink) => onChange({ ...theme, inks: { ...theme.inks, [name]: ink } }, `ink-${name}`)}
        />
      ))}
    </Stack>
  );
}

type InkRowProps = { name: ThemeColorName; color: string; ink: Ink | null; onChange: (ink: Ink | null) => void };

function InkRow({ name, color, ink, onChange }: InkRowProps) {
  const { t } = useTranslation('settings');
  const label = t(`color-${name}`);
  return (
    <div className={classes.row}>
      <Group gap={8} wrap="nowrap">
        <ColorSwatch color={color} size={18} className={classes.swatch} aria-hidden="true" />
        <Text size="sm">{label}</Text>
      </Group>
      {ink === null ? (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          justify="flex-start"
          leftSection={<IconPlus size={14} />}
          aria-label={`${label}: ${t('ownInk')}`}
          onClick={() => onChange({ cmyk: [0, 0, 0, 0], spot: null })}
        >
          {t('ownInk')}
        </Button>
      ) : (
        <div className={classes.recipe}>
          {inkNames.map((letter, index) => (
            <TypedNumber
              key={letter}
              isTight
              size="xs"
              hideControls
              min={0}
              max={100}
              digits={1}
              leftSection={<span className={classes.letter}>{letter}</span>}
              leftSectionWidth={18}
              classNames={{ input: classes.part }}
              aria-label={`${label}: ${letter}`}
              value={ink.cmyk[index] ?? 0}
              onChange={(value) => {
                if (value !== null && value !== ink.cmyk[index]) onChange({ ...ink, cmyk: withPart(ink.cmyk, index, value) });
              }}
            />
          ))}
          <Tooltip label={t('convertInk')}>
            <ActionIcon size="sm" aria-label={`${label}: ${t('convertInk')}`} onClick={() => onChange(null)}>
              <IconX size={14} />
            </ActionIcon>
          </Tooltip>
          <TextInput
            size="xs"
            className={classes.spot}
            maxLength={60}
            placeholder={t('spotInk')}
            aria-label={`${label}: ${t('spotInk')}`}
            value={ink.spot ?? ''}
            onChange={({ currentTarget }) => onChange({ ...ink, spot: currentTarget.value === '' ? null : currentTarget.value })}
          />
        </div>
      )}
    </div>
  );
}

function withPart(cmyk: Ink['cmyk'], index: number, value: number): Ink['cmyk'] {
  const [cyan, magenta, yellow, black] = cmyk.map((part, at) => (at === index ? value : part)) as Ink['cmyk'];
  return [cyan, magenta, yellow, black];
}
