// The finishings that print shops offer by name; each is a start that a person changes from.
import type { Page } from '../model/design.ts';
import type { Finishing } from '../model/finishing.ts';

export const finishingPresets = ['none', 'eyelets', 'eyelet-corners', 'poles-sides', 'poles-ends', 'frame'] as const;
export type FinishingPreset = (typeof finishingPresets)[number];

const nothing = { top: 0, right: 0, bottom: 0, left: 0 };
const everywhere = { top: true, right: true, bottom: true, left: true };

/** What shops commonly do, in mm: a hem of 25, eyelets every 600 and 30 in, pockets and frames of 50. */
const hemMm = 25;
const foldMm = 50;
const eyelets = { spacing: 600, inset: 30, diameter: 12, placement: 'edges', edges: everywhere } as const;

export function presetFinishing(preset: FinishingPreset): Finishing | null {
  const plain: Finishing = { hem: nothing, polePocket: nothing, frame: 0, eyelets: null };
  switch (preset) {
    case 'none':
      return null;
    case 'eyelets':
      return { ...plain, hem: { top: hemMm, right: hemMm, bottom: hemMm, left: hemMm }, eyelets };
    case 'eyelet-corners':
      return { ...plain, eyelets: { ...eyelets, placement: 'corners' } };
    case 'poles-sides':
      return { ...plain, polePocket: { ...nothing, left: foldMm, right: foldMm } };
    case 'poles-ends':
      return { ...plain, polePocket: { ...nothing, top: foldMm, bottom: foldMm } };
    case 'frame':
      return { ...plain, frame: foldMm };
  }
}

/** Which of them a finishing was begun with, by its kind of parts. */
export function presetOf(finishing: Finishing | null): FinishingPreset {
  if (finishing === null) return 'none';
  if (finishing.eyelets !== null) return finishing.eyelets.placement === 'corners' ? 'eyelet-corners' : 'eyelets';
  if (finishing.frame > 0) return 'frame';
  const { top, bottom, left, right } = finishing.polePocket;
  if (left + right > 0) return 'poles-sides';
  return top + bottom > 0 ? 'poles-ends' : 'eyelets';
}

/** Paper is neither hemmed nor hung by eyelets, and a screen not at all. */
export function canBeFinished({ unit, width, height }: Pick<Page, 'unit' | 'width' | 'height'>): boolean {
  return unit === 'mm' && Math.max(width, height) >= 500;
}
