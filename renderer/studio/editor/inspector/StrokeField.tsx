// An outline: colour and width, or none.
import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Stroke } from '../../../../slides/model/element.ts';
import { useDesign } from '../editor-context.ts';
import { ColorField } from './ColorField.tsx';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';
import { differing, sharedOrNull, sharedValue } from './shared-value.ts';

type StrokeFieldProps = {
  /** Of all elements that the field is for. */
  values: readonly (Stroke | null)[];
  /** Lines always have one. */
  canBeNone: boolean;
  /** Each element's outline becomes what `change` makes of it. */
  onChange(change: (stroke: Stroke | null) => Stroke | null, gesture: string): void;
};

/** Of a width that can be seen on this page. */
function useNewStroke(): Stroke {
  const { page } = useDesign();
  return { color: '@ink', width: Math.max(1, Math.round(Math.min(page.width, page.height) / 200)) };
}

export function StrokeField({ values, canBeNone, onChange }: StrokeFieldProps) {
  const { t } = useTranslation('editor');
  const { unit } = useDesign().page;
  const fresh = useNewStroke();
  const hasStroke = sharedValue(values, (stroke) => stroke !== null);
  const strokes = values.filter((stroke) => stroke !== null);
  return (
    <div className={classes.field}>
      {canBeNone && (
        <Switch
          size="xs"
          label={hasStroke === differing ? `${t('stroke')}: ${t('mixed')}` : t('stroke')}
          checked={hasStroke === true}
          onChange={(event) => {
            const isOn = event.currentTarget.checked;
            onChange((stroke) => (isOn ? (stroke ?? fresh) : null), 'stroke');
          }}
        />
      )}
      {strokes.length > 0 && (
        <div className={classes.pair}>
          <ColorField
            label={t(canBeNone ? 'stroke' : 'color')}
            value={sharedOrNull(strokes, ({ color }) => color)}
            onChange={(color, by) => onChange((stroke) => stroke && { ...stroke, color }, by)}
          />
          <NumberField
            label={t('strokeWidth')}
            sign="≡"
            unit={unit}
            min={0}
            value={sharedOrNull(strokes, ({ width }) => width)}
            onChange={(width, by) => onChange((stroke) => stroke && { ...stroke, width }, by)}
          />
        </div>
      )}
    </div>
  );
}
