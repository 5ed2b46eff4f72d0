// Print formats to make, each drawn in its proportion; and a size of one's own.
import { ActionIcon, Input, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  findFormat,
  formatFamilies,
  freeFormat,
  largestFreeMm,
  type PrintFormat,
  printFormats,
  smallestFreeMm,
} from '../../../../slides/print/formats.ts';
import { currentLanguage } from '../../i18n.ts';
import { TypedNumber } from '../../shell/TypedNumber.tsx';
import { describeSize } from '../find-designs.ts';
import classes from './FormatPicker.module.css';

type FormatPickerProps = { value: readonly string[]; onChange: (ids: string[]) => void };

export function FormatPicker({ value, onChange }: FormatPickerProps) {
  const { t } = useTranslation('designs');
  const own = value.flatMap((id) => (printFormats.some((format) => format.id === id) ? [] : (findFormat(id) ?? [])));
  const toggle = (id: string): void => onChange(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);
  return (
    <Input.Wrapper label={t('formats')} labelElement="div" description={t('formatsHelp')}>
      <div className={classes.families}>
        {formatFamilies.map((family) => (
          <fieldset key={family} className={classes.family}>
            <legend>{t(`family-${family}`)}</legend>
            <div className={classes.row}>
              {(family === 'free' ? own : printFormats.filter((format) => format.family === family)).map((format) => (
                <FormatButton key={format.id} format={format} isChosen={value.includes(format.id)} onToggle={toggle} />
              ))}
              {family === 'free' && <OwnSize onAdd={(id) => !value.includes(id) && onChange([...value, id])} />}
            </div>
          </fieldset>
        ))}
      </div>
    </Input.Wrapper>
  );
}

type FormatButtonProps = { format: PrintFormat; isChosen: boolean; onToggle: (id: string) => void };

function FormatButton({ format, isChosen, onToggle }: FormatButtonProps) {
  const language = currentLanguage();
  const { page } = format;
  return (
    <UnstyledButton
      className={classes.format}
      aria-pressed={isChosen}
      aria-label={format.name[language]}
      title={format.name[language]}
      onClick={() => onToggle(format.id)}
    >
      <span className={classes.shape}>
        <span
          style={{ aspectRatio: page.width / page.height, [page.width / page.height > 40 / 28 ? 'width' : 'height']: '100%' }}
        />
      </span>
      <small className="tabular">{format.family === 'paper' ? format.name[language] : describeSize(page, language)}</small>
    </UnstyledButton>
  );
}

function OwnSize({ onAdd }: { onAdd: (id: string) => void }) {
  const { t } = useTranslation('designs');
  const [width, setWidth] = useState<number | null>(2000);
  const [height, setHeight] = useState<number | null>(700);
  const field = { w: 112, size: 'xs', suffix: ' mm', min: smallestFreeMm, max: largestFreeMm, isTight: true } as const;
  return (
    <>
      <TypedNumber {...field} aria-label={t('ownWidth')} value={width} onChange={setWidth} />
      <span aria-hidden="true">×</span>
      <TypedNumber {...field} aria-label={t('ownHeight')} value={height} onChange={setHeight} />
      <ActionIcon
        variant="default"
        aria-label={t('addOwnSize')}
        title={t('addOwnSize')}
        disabled={width === null || height === null}
        onClick={() => width !== null && height !== null && onAdd(freeFormat(width, height).id)}
      >
        <IconPlus size={16} />
      </ActionIcon>
    </>
  );
}
