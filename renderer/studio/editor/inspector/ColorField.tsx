// A colour: those of the theme first, so a change of theme recolours the design; any other one below.
import { ColorPicker, Popover, TextInput, Tooltip, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Color, color as colorSchema, type ThemeColorName, themeColorNames } from '../../../../slides/model/color.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import { useDesignTheme } from '../editor-context.ts';
import { backToField } from '../typing/keeps-editing.ts';
import { hexOf } from './hex-of.ts';
import classes from './Inspector.module.css';

const themeWords = {
  ground: 'colorGround',
  ink: 'colorInk',
  accent: 'colorAccent',
  surface: 'colorSurface',
  muted: 'colorMuted',
} as const satisfies Record<ThemeColorName, string>;

function themeName(color: Color): ThemeColorName | null {
  return themeColorNames.find((name) => color === `@${name}`) ?? null;
}

function literal(color: Color | null, theme: Theme): string {
  if (color === null) return theme.colors.accent;
  const name = themeName(color);
  return name === null ? color : theme.colors[name];
}

/** The value is null where several elements differ. */
type ColorFieldProps = { label: string; value: Color | null; onChange(color: Color, gesture: string): void };

export function ColorField({ label, value, onChange }: ColorFieldProps) {
  const { t } = useTranslation('editor');
  const theme = useDesignTheme();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [takesFocus, setTakesFocus] = useState(true);
  const name = value === null ? null : themeName(value);
  const shown = literal(value, theme);
  const word = value === null ? t('mixed') : name === null ? shown : t(themeWords[name]);
  const keep = (text: string): void => {
    const parsed = colorSchema.safeParse(text);
    if (parsed.success) onChange(parsed.data, `color ${label}`);
  };
  const keepTyped = (field: HTMLInputElement): void => {
    const typed = hexOf(field.value) ?? shown;
    // What is no colour gives way to the one that the design has.
    field.value = shown;
    if (typed !== shown) keep(typed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    setIsOpen(false);
    button.current?.focus();
    backToField();
  };
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="left-start" offset={16} trapFocus={takesFocus} closeOnEscape={false}>
      <Popover.Target>
        <UnstyledButton
          ref={button}
          className={classes.color}
          aria-label={`${label}: ${word}`}
          onClick={() => {
            // Words that are being typed keep the caret: the next letters are theirs.
            setTakesFocus(!(document.activeElement instanceof HTMLTextAreaElement));
            setIsOpen(!isOpen);
          }}
        >
          <span className={classes.swatch} data-mixed={value === null} style={value === null ? {} : { background: shown }} />
          <span>{word}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.palette} onKeyDown={onKeyDown}>
        <p className={classes.caption}>{t('themeColors')}</p>
        <div className={classes.swatches}>
          {themeColorNames.map((option) => (
            <Tooltip key={option} label={t(themeWords[option])}>
              <UnstyledButton
                className={classes.swatchButton}
                aria-label={t(themeWords[option])}
                aria-pressed={option === name}
                data-autofocus={option === name || undefined}
                style={{ background: theme.colors[option] }}
                onClick={() => onChange(`@${option}`, `color ${label}`)}
              />
            </Tooltip>
          ))}
        </div>
        <p className={classes.caption}>{t('otherColor')}</p>
        <ColorPicker format="hex" fullWidth value={shown} onChange={keep} />
        <TextInput
          key={shown}
          size="xs"
          mt={8}
          defaultValue={shown}
          aria-label={t('otherColor')}
          data-kept={shown}
          onBlur={(event) => keepTyped(event.currentTarget)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keepTyped(event.currentTarget);
            // The palette closes after this, and a field that is left keeps what it holds.
            if (event.key === 'Escape') event.currentTarget.value = shown;
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
