// A number with its unit. What is typed counts on Enter or when the field is left, so half a number never reaches the design;
// arrow keys step at once.
import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Inspector.module.css';
import { parseNumber, writeNumber } from './parse-number.ts';

type NumberFieldProps = {
  label: string;
  /** Shown in front instead of the label; the label is then for screen readers. */
  sign?: ReactNode;
  /** Null when several elements differ. */
  value: number | null;
  unit?: string;
  step?: number;
  min?: number;
  max?: number;
  digits?: number;
  onChange(value: number, gesture: string): void;
};

export function NumberField({ label, sign, value, unit = '', step = 1, min, max, digits = 2, onChange }: NumberFieldProps) {
  const { t, i18n } = useTranslation('editor');
  const field = useRef<HTMLInputElement>(null);
  const shown = value === null ? '' : writeNumber(value, digits, i18n.language);
  const limit = (wanted: number): number => Math.min(max ?? wanted, Math.max(min ?? wanted, wanted));
  const reset = (text: string): void => {
    if (field.current) field.current.value = text;
  };
  // The field keeps its own text while it is typed in; only a new value of the design replaces it.
  useEffect(() => {
    if (field.current) field.current.value = shown;
  }, [shown]);
  const keep = (): void => {
    const typed = field.current?.value ?? '';
    const wanted = parseNumber(typed);
    reset(shown);
    if (wanted !== null && typed !== shown) onChange(limit(wanted), label);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') keep();
    if (event.key === 'Escape') {
      reset(shown);
      event.currentTarget.blur();
    }
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const from = parseNumber(event.currentTarget.value) ?? value;
    // Elements that differ have no number to step from.
    if (from === null) return;
    // The step may lead to what the design has already: the field then hears of no new value.
    reset(shown);
    onChange(limit(from + direction * step * (event.shiftKey ? 10 : 1)), label);
  };
  return (
    <TextInput
      ref={field}
      className={classes.number}
      size="xs"
      defaultValue={shown}
      data-kept={shown}
      placeholder={value === null ? t('mixed') : ''}
      inputMode="decimal"
      {...(sign === undefined ? { label } : { 'aria-label': label, leftSection: sign, leftSectionWidth: 24 })}
      {...(unit === '' ? {} : { rightSection: unit, rightSectionWidth: unit.length > 1 ? 30 : 22 })}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}
