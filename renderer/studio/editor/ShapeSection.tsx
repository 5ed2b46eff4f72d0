// Shapes: fill, outline, and what only one kind has.
import { useTranslation } from 'react-i18next';
import type { ElementPatch } from '../../../slides/design/element-patch.ts';
import type { Fill } from '../../../slides/model/color.ts';
import type { Element, Stroke } from '../../../slides/model/element.ts';
import { ColorField } from './ColorField.tsx';
import { useDesign, useEditor } from './editor-context.ts';
import { FillField } from './FillField.tsx';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';
import { StrokeField } from './StrokeField.tsx';

type Shape = Exclude<Element, { kind: 'text' | 'picture' | 'group' }>;
type Filled = Exclude<Shape, { kind: 'line' }>;

/** Shapes of all kinds in the selection take the same fill and outline. */
function forShapes(set: { fill?: Fill | null; stroke?: Stroke | null }): ElementPatch[] {
  const { fill, stroke } = set;
  const patches: ElementPatch[] = (['rectangle', 'ellipse', 'polygon'] as const).map((of) => ({ of, set }) as ElementPatch);
  return fill === undefined && stroke ? [...patches, { of: 'line', set: { stroke } }] : patches;
}

export function ShapeSection({ element }: { element: Shape }) {
  const { t } = useTranslation('editor');
  const { store, acts } = useEditor();
  const { unit, width, height } = useDesign().page;
  const setAll = (set: { fill?: Fill | null; stroke?: Stroke | null }, gesture: string): void => {
    const ids = store.state.getState().selection;
    store.runAll(
      forShapes(set).map((patch) => ({ kind: 'element.update', ids, patch })),
      `${gesture} ${ids.join()}`,
    );
  };
  if (element.kind === 'line') {
    const { stroke } = element;
    return (
      <div className={classes.section}>
        <div className={classes.pair}>
          <ColorField
            label={t('color')}
            value={stroke.color}
            onChange={(color, by) => setAll({ stroke: { ...stroke, color } }, by)}
          />
          <NumberField
            label={t('strokeWidth')}
            sign="≡"
            unit={unit}
            min={0}
            value={stroke.width}
            onChange={(strokeWidth, by) => setAll({ stroke: { ...stroke, width: strokeWidth } }, by)}
          />
        </div>
      </div>
    );
  }
  return (
    <div className={classes.section}>
      <FillField label={t('fill')} value={element.fill} canBeNone onChange={(fill, by) => setAll({ fill }, by)} />
      <StrokeField value={element.stroke} onChange={(stroke, by) => setAll({ stroke }, by)} />
      <OwnFields element={element} unit={unit} most={Math.max(width, height)} update={acts.update} />
    </div>
  );
}

type OwnFieldsProps = { element: Filled; unit: string; most: number; update(patch: ElementPatch, gesture: string): void };

function OwnFields({ element, unit, most, update }: OwnFieldsProps) {
  const { t } = useTranslation('editor');
  if (element.kind === 'rectangle') {
    return (
      <NumberField
        label={t('cornerRadius')}
        unit={unit}
        min={0}
        max={most}
        value={element.cornerRadius}
        onChange={(cornerRadius, by) => update({ of: 'rectangle', set: { cornerRadius } }, by)}
      />
    );
  }
  if (element.kind !== 'polygon') return null;
  return (
    <div className={classes.pair}>
      <NumberField
        label={t('points')}
        min={3}
        max={60}
        digits={0}
        value={element.points}
        onChange={(points, by) => update({ of: 'polygon', set: { points: Math.round(points) } }, by)}
      />
      {element.innerRatio !== null && (
        <NumberField
          label={t('innerRatio')}
          unit="%"
          min={5}
          max={100}
          value={element.innerRatio * 100}
          onChange={(percent, by) => update({ of: 'polygon', set: { innerRatio: percent / 100 } }, by)}
        />
      )}
    </div>
  );
}
