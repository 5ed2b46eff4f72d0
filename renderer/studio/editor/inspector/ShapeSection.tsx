// Shapes: fill, outline, and what only one kind has.
import { useTranslation } from 'react-i18next';
import type { ElementPatch } from '../../../../slides/design/element-patch.ts';
import type { Element } from '../../../../slides/model/element.ts';
import { useDesign, useEditor } from '../editor-context.ts';
import { FillField } from './FillField.tsx';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';
import { StrokeField } from './StrokeField.tsx';
import { sharedOrNull } from './shared-value.ts';

type Shape = Exclude<Element, { kind: 'text' | 'picture' | 'group' }>;
type Filled = Exclude<Shape, { kind: 'line' }>;
type Of<K extends Element['kind']> = Extract<Element, { kind: K }>;

export function isShape(element: Element): element is Shape {
  return element.kind !== 'text' && element.kind !== 'picture' && element.kind !== 'group';
}

const isFilled = (element: Element): element is Filled => isShape(element) && element.kind !== 'line';

type ShapeSectionProps = { elements: readonly Shape[]; heading: string | null };

export function ShapeSection({ elements, heading }: ShapeSectionProps) {
  const { t } = useTranslation('editor');
  const { acts } = useEditor();
  const filled = elements.filter(isFilled);
  return (
    <div className={classes.section}>
      {heading !== null && <h3 className={classes.heading}>{heading}</h3>}
      {filled.length > 0 && (
        <FillField
          label={t('fill')}
          values={filled.map(({ fill }) => fill)}
          canBeNone
          onChange={(change, by) =>
            acts.updateEach(
              (element) =>
                isFilled(element) ? ({ of: element.kind, set: { fill: change(element.fill) } } as ElementPatch) : null,
              by,
            )
          }
        />
      )}
      <StrokeField
        values={elements.map(({ stroke }) => stroke)}
        canBeNone={filled.length > 0}
        onChange={(change, by) =>
          acts.updateEach((element) => {
            if (!isShape(element)) return null;
            const stroke = change(element.stroke);
            if (element.kind !== 'line') return { of: element.kind, set: { stroke } } as ElementPatch;
            return stroke && { of: 'line', set: { stroke } };
          }, by)
        }
      />
      <OwnFields elements={elements} />
    </div>
  );
}

/** What only one kind has is shown while all chosen shapes are of that kind. */
function OwnFields({ elements }: { elements: readonly Shape[] }) {
  const { t } = useTranslation('editor');
  const { acts } = useEditor();
  const { unit, width, height } = useDesign().page;
  const rectangles = elements.filter((element): element is Of<'rectangle'> => element.kind === 'rectangle');
  const polygons = elements.filter((element): element is Of<'polygon'> => element.kind === 'polygon');
  if (rectangles.length === elements.length) {
    return (
      <NumberField
        label={t('cornerRadius')}
        unit={unit}
        min={0}
        max={Math.max(width, height)}
        value={sharedOrNull(rectangles, ({ cornerRadius }) => cornerRadius)}
        onChange={(cornerRadius, by) => acts.update({ of: 'rectangle', set: { cornerRadius } }, by)}
      />
    );
  }
  if (polygons.length < elements.length) return null;
  const isStars = polygons.every(({ innerRatio }) => innerRatio !== null);
  return (
    <div className={classes.pair}>
      <NumberField
        label={t('points')}
        min={3}
        max={60}
        digits={0}
        value={sharedOrNull(polygons, ({ points }) => points)}
        onChange={(points, by) => acts.update({ of: 'polygon', set: { points: Math.round(points) } }, by)}
      />
      {isStars && (
        <NumberField
          label={t('innerRatio')}
          unit="%"
          min={5}
          max={100}
          value={sharedOrNull(polygons, ({ innerRatio }) => (innerRatio ?? 1) * 100)}
          onChange={(percent, by) => acts.update({ of: 'polygon', set: { innerRatio: percent / 100 } }, by)}
        />
      )}
    </div>
  );
}
