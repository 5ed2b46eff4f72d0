// An outline: colour and width, or none.
import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Stroke } from '../../../slides/model/element.ts';
import { ColorField } from './ColorField.tsx';
import { useDesign } from './editor-context.ts';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';

type StrokeFieldProps = { value: Stroke | null; onChange(stroke: Stroke | null, gesture: string): void };

/** Of a width that can be seen on this page. */
export function useNewStroke(): Stroke {
  const { page } = useDesign();
  return { color: '@ink', width: Math.max(1, Math.round(Math.min(page.width, page.height) / 200)) };
}

export function StrokeField({ value, onChange }: StrokeFieldProps) {
  const { t } = useTranslation('editor');
  const { unit } = useDesign().page;
  const fresh = useNewStroke();
  return (
    <div className={classes.field}>
      <Switch
        size="xs"
        label={t('stroke')}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? fresh : null, 'stroke')}
      />
      {value !== null && (
        <div className={classes.pair}>
          <ColorField label={t('stroke')} value={value.color} onChange={(color, by) => onChange({ ...value, color }, by)} />
          <NumberField
            label={t('strokeWidth')}
            sign="≡"
            unit={unit}
            min={0}
            value={value.width}
            onChange={(width, by) => onChange({ ...value, width }, by)}
          />
        </div>
      )}
    </div>
  );
}
