// From how far the lines of a text are read, and how they stand out.
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ElementId } from '../../../../slides/model/id.ts';
import { inkLines } from '../../../../slides/print/ink-lines.ts';
import { lineContrast, readingDistance } from '../../../../slides/print/legibility.ts';
import { studioMeasure } from '../../data/studio-fonts.ts';
import classes from './Inspector.module.css';
import { useDesignScene } from './use-print-facts.ts';

/** Of one text, or of the smallest letters among all; nothing where there are none. */
export function LegibilitySection({ elementId }: { elementId: ElementId | null }) {
  const { t, i18n } = useTranslation('editor');
  const scene = useDesignScene();
  const all = inkLines(scene, studioMeasure);
  const lines = elementId === null ? all : all.filter((line) => line.elementId === elementId);
  const [first] = lines;
  if (scene.unit !== 'mm' || first === undefined) return null;
  const line = lines.reduce((least, one) => (isLesser(one.capHeight, least.capHeight, elementId !== null) ? one : least), first);
  const { limitM, comfortableM } = readingDistance(line.capHeight);
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: limitM < 10 ? 1 : 0 });
  const ratio = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const contrasts = lines.map((one) => lineContrast(scene, one));
  const contrast = contrasts.includes(null) ? null : Math.min(...contrasts.map((value) => value ?? 1));
  return (
    <div className={classes.section}>
      <Text size="xs" fw={600} data-testid="reading-distance">
        {t('readFrom', { limit: number.format(limitM), comfortable: number.format(comfortableM) })}
      </Text>
      <Text size="xs" c="dimmed" className="tabular">
        {t('capHeight', { cap: number.format(line.capHeight) })}
        {' · '}
        {contrast === null ? t('contrastUnknown') : t('contrastIs', { contrast: ratio.format(contrast) })}
      </Text>
    </div>
  );
}

/** Of one text its smallest line counts; of a whole design what is meant to be read from afar, its largest. */
const isLesser = (one: number, other: number, isOneText: boolean): boolean => (isOneText ? one < other : one > other);
