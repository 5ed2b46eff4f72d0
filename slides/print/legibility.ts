// From how far a line is read, and how it stands out from what lies under it.
// A capital of h cm is read from 3·h m at most and comfortably from 1.5·h m (Vietnamese sign makers' rule: 7 cm is the least for
// 20 m, 12 to 15 cm is good). Contrast as in WCAG 2.2, 1.4.3.
import type { Bounds } from '../design/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import { colorsUnder } from './color-under.ts';
import { contrastRatio } from './contrast.ts';
import type { InkLine } from './ink-lines.ts';

const limitPerCm = 3;
const comfortPerCm = 1.5;

export type ReadingDistance = { limitM: number; comfortableM: number };

export function readingDistance(capHeightMm: number): ReadingDistance {
  const cm = capHeightMm / 10;
  return { limitM: cm * limitPerCm, comfortableM: cm * comfortPerCm };
}

/** Of capitals that must still be read from so far. */
export function leastCapHeightMm(distanceM: number): number {
  return (distanceM / limitPerCm) * 10;
}

/** A thinner outline is not seen from afar: its visible half, as a share of the capitals' height. */
const leastOutline = 0.02;

/** What lies under a line, each colour once; null where that is a picture or cannot be known. */
export function colorsBehind(scene: Scene, line: InkLine): readonly string[] | null {
  return colorsUnder(scene, line.itemIndex, samplePoints(line.bounds));
}

/** The outline of a line where it is thick enough to part the letters from their ground. */
export function partingOutline({ outline, capHeight }: InkLine): string | null {
  return outline !== null && outline.width / 2 >= capHeight * leastOutline ? outline.color : null;
}

/** The least contrast of a line with what lies under it, or with its outline where that is more; null where nobody knows. */
export function lineContrast(scene: Scene, line: InkLine): number | null {
  return contrastOver(line, colorsBehind(scene, line));
}

/** The same for one whose ground is known already. */
export function contrastOver(line: InkLine, behind: readonly string[] | null): number | null {
  if (behind === null) return null;
  const outline = partingOutline(line);
  const around = outline === null ? 0 : leastOf(line.inks, [outline]);
  return Math.max(around, leastOf(line.inks, behind));
}

function leastOf(inks: readonly string[], grounds: readonly string[]): number {
  return Math.min(...inks.flatMap((ink) => grounds.map((ground) => contrastRatio(ink, ground))));
}

function samplePoints({ x, y, width, height }: Bounds): { x: number; y: number }[] {
  return [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((across) =>
    [0.2, 0.5, 0.8].map((down) => ({ x: x + width * across, y: y + height * down })),
  );
}
