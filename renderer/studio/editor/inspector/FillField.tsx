// A fill: none, one colour, or a gradient between two.
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Color, Fill } from '../../../../slides/model/color.ts';
import { ColorField } from './ColorField.tsx';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';
import { differing, sharedOrNull, sharedValue } from './shared-value.ts';

type FillFieldProps = {
  label: string;
  /** Of all elements that the field is for. */
  values: readonly (Fill | null)[];
  /** Letters and pages always have a fill. */
  canBeNone: boolean;
  /** Each element's fill becomes what `change` makes of it. */
  onChange(change: (fill: Fill | null) => Fill | null, gesture: string): void;
};

type Gradient = Exclude<Fill, { kind: 'solid' }>;

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
function withStop(fill: Gradient, index: number, color: Color): Fill {
  return { ...fill, stops: fill.stops.map((stop, at) => (at === index ? { ...stop, color } : stop)) };
}

const isGradient = (fill: Fill | null): fill is Gradient => fill !== null && fill.kind !== 'solid';

export function FillField({ label, values, canBeNone, onChange }: FillFieldProps) {
  const { t } = useTranslation('editor');
  const kinds = [
    ...(canBeNone ? [{ value: 'none', label: t('fillNone') }] : []),
    { value: 'solid', label: t('fillSolid') },
    { value: 'linear', label: t('fillLinear') },
    { value: 'radial', label: t('fillRadial') },
  ];
  const kind = sharedValue(values, (fill) => fill?.kind ?? 'none');
  const gradients = values.filter(isGradient);
  const recolor = (at: (fill: Gradient) => number) => (color: Color, gesture: string) =>
    onChange((fill) => (isGradient(fill) ? withStop(fill, at(fill), color) : fill), gesture);
  return (
    <div className={classes.field}>
      <span className={classes.caption}>
        {label}
        {kind === differing && `: ${t('mixed')}`}
      </span>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={label}
        data={kinds}
        value={kind === differing ? '' : kind}
        onChange={(chosen) => onChange((fill) => ofKind(chosen, fill), `${label} kind`)}
      />
      {kind === 'solid' && (
        <ColorField
          label={label}
          value={sharedOrNull(values, firstColor)}
          onChange={(color, gesture) => onChange(() => ({ kind: 'solid', color }), gesture)}
        />
      )}
      {gradients.length === values.length && (
        <div className={classes.pair}>
          <ColorField label={t('gradientStart')} value={sharedOrNull(values, firstColor)} onChange={recolor(() => 0)} />
          <ColorField
            label={t('gradientEnd')}
            value={sharedOrNull(values, lastColor)}
            onChange={recolor((fill) => fill.stops.length - 1)}
          />
        </div>
      )}
      {kind === 'linear' && (
        <NumberField
          label={t('gradientAngle')}
          value={sharedOrNull(values, (fill) => (fill?.kind === 'linear' ? fill.angle : 0))}
          unit="°"
          min={-360}
          max={360}
          step={5}
          onChange={(angle, gesture) => onChange((fill) => (fill?.kind === 'linear' ? { ...fill, angle } : fill), gesture)}
        />
      )}
    </div>
  );
}
