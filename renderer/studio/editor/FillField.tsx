// A fill: none, one colour, or a gradient between two.
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Color, Fill } from '../../../slides/model/color.ts';
import { ColorField } from './ColorField.tsx';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';

type FillFieldProps = {
  label: string;
  value: Fill | null;
  /** Letters and pages always have a fill. */
  canBeNone: boolean;
  onChange(fill: Fill | null, gesture: string): void;
};

function firstColor(fill: Fill | null): Color {
  if (fill === null) return '@accent';
  return fill.kind === 'solid' ? fill.color : (fill.stops[0]?.color ?? '@accent');
}

function lastColor(fill: Fill | null): Color {
  return fill === null || fill.kind === 'solid' ? '@surface' : (fill.stops.at(-1)?.color ?? '@surface');
}

function ofKind(kind: string, fill: Fill | null): Fill | null {
  const stops = [
    { offset: 0, color: firstColor(fill), opacity: 1 },
    { offset: 1, color: lastColor(fill), opacity: 1 },
  ];
  if (kind === 'solid') return { kind, color: firstColor(fill) };
  if (kind === 'linear') return { kind, angle: 90, stops };
  return kind === 'radial' ? { kind, stops } : null;
}

/** The other stops of a gradient stay as they are. */
function withStop(fill: Exclude<Fill, { kind: 'solid' }>, index: number, color: Color): Fill {
  return { ...fill, stops: fill.stops.map((stop, at) => (at === index ? { ...stop, color } : stop)) };
}

export function FillField({ label, value, canBeNone, onChange }: FillFieldProps) {
  const { t } = useTranslation('editor');
  const kinds = [
    ...(canBeNone ? [{ value: 'none', label: t('fillNone') }] : []),
    { value: 'solid', label: t('fillSolid') },
    { value: 'linear', label: t('fillLinear') },
    { value: 'radial', label: t('fillRadial') },
  ];
  return (
    <div className={classes.field}>
      <span className={classes.caption}>{label}</span>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={label}
        data={kinds}
        value={value?.kind ?? 'none'}
        onChange={(kind) => onChange(ofKind(kind, value), `${label} kind`)}
      />
      {value?.kind === 'solid' && (
        <ColorField
          label={label}
          value={value.color}
          onChange={(color, gesture) => onChange({ kind: 'solid', color }, gesture)}
        />
      )}
      {value !== null && value.kind !== 'solid' && (
        <div className={classes.pair}>
          <ColorField
            label={t('gradientStart')}
            value={firstColor(value)}
            onChange={(color, gesture) => onChange(withStop(value, 0, color), gesture)}
          />
          <ColorField
            label={t('gradientEnd')}
            value={lastColor(value)}
            onChange={(color, gesture) => onChange(withStop(value, value.stops.length - 1, color), gesture)}
          />
        </div>
      )}
      {value?.kind === 'linear' && (
        <NumberField
          label={t('gradientAngle')}
          value={value.angle}
          unit="°"
          min={-360}
          max={360}
          step={5}
          onChange={(angle, gesture) => onChange({ ...value, angle }, gesture)}
        />
      )}
    </div>
  );
}
