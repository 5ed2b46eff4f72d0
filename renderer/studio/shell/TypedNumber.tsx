// A number that is typed. The field may be empty or half-written meanwhile; it then says what it takes, and takes nothing else
// instead: what it shows is what is used.
import { NumberInput, type NumberInputProps, Tooltip } from '@mantine/core';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../i18n.ts';
import { type NumberRange, readTyped } from './typed-number.ts';

type TypedNumberProps = NumberRange &
  Omit<NumberInputProps, 'value' | 'defaultValue' | 'min' | 'max' | 'onChange' | 'error' | 'decimalScale' | 'clampBehavior'> & {
    /** Null while nothing usable was typed, for who keeps that; who does not keeps the last number, which comes back on leaving. */
    value: number | null;
    /** Digits after the decimal sign. */
    digits?: number;
    /** Where there is no room below the field. */
    isTight?: boolean;
    onChange: (value: number | null) => void;
  };

/** Of the buttons that stay in sight below a dialog. */
const footHeightPx = 72;

/** `over` is the number in whose place it was typed. */
type Typed = { text: string | number; meant: number | null; over: number | null };

export function TypedNumber({ value, min, max, digits = 0, isTight = false, onChange, onBlur, ...field }: TypedNumberProps) {
  const { t } = useTranslation('studio');
  const [typed, setTyped] = useState<Typed | null>(null);
  const language = currentLanguage();
  // What was typed gives way to a number that came from elsewhere.
  const holds = (own: Typed): boolean => (own.meant === null ? value === null || value === own.over : value === own.meant);
  const own = typed !== null && holds(typed) ? typed : null;
  const isWrong = own !== null && own.meant === null;
  const number = new Intl.NumberFormat(language);
  const sentence = t('numberRange', { min: number.format(min), max: number.format(max) });
  const wrapper = useRef<HTMLDivElement>(null);
  // The sentence is of use only in sight, and not below the buttons of a dialog.
  useEffect(() => {
    if (isWrong && !isTight) wrapper.current?.scrollIntoView({ block: 'nearest' });
  }, [isWrong, isTight]);
  const input = (
    <NumberInput
      {...field}
      wrapperProps={{ ref: wrapper, style: { scrollMarginBottom: footHeightPx } }}
      min={min}
      max={max}
      clampBehavior="none"
      allowNegative={false}
      allowDecimal={digits > 0}
      decimalScale={digits}
      decimalSeparator={language === 'vi' ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      error={isWrong && (isTight || sentence)}
      value={own?.text ?? value ?? ''}
      onChange={(text) => {
        const meant = readTyped(text, { min, max });
        setTyped({ text, meant, over: value });
        onChange(meant);
      }}
      onBlur={(event: FocusEvent<HTMLInputElement>) => {
        if (value !== null) setTyped(null);
        onBlur?.(event);
      }}
    />
  );
  return isTight ? (
    <Tooltip label={sentence} opened={isWrong} position="bottom">
      {input}
    </Tooltip>
  ) : (
    input
  );
}
