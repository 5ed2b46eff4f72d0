// What a print shop usually does to each family of formats. Lengths in mm.
// Figures: hem 25-50, eyelets every 500-600, a pole pocket adds 50 to its edge, a frame takes 50-100 on every edge.
import type { Eyelets, Finishing } from '../model/finishing.ts';

type Finished = 'bangron' | 'phuon' | 'standee' | 'backdrop' | 'pano';

const onAll = (length: number): Finishing['hem'] => ({ top: length, right: length, bottom: length, left: length });
const plain: Finishing = { hem: onAll(0), polePocket: onAll(0), frame: 0, eyelets: null };

export function eyeletsAlong(placement: Eyelets['placement'], spacing: number): Eyelets {
  return { spacing, inset: 30, diameter: 20, placement, edges: { top: true, right: true, bottom: true, left: true } };
}

const usual: Readonly<Record<Finished, Finishing>> = {
  bangron: {
    ...plain,
    hem: onAll(30),
    eyelets: { ...eyeletsAlong('edges', 600), edges: { top: true, right: false, bottom: true, left: false } },
  },
  phuon: { ...plain, hem: { top: 0, right: 25, bottom: 0, left: 25 }, polePocket: { top: 50, right: 0, bottom: 50, left: 0 } },
  standee: { ...plain, eyelets: { ...eyeletsAlong('corners', 600), inset: 15, diameter: 15 } },
  backdrop: { ...plain, frame: 100 },
  pano: { ...plain, hem: onAll(50), eyelets: eyeletsAlong('edges', 500) },
};

export function finishingOf(family: Finished): Finishing {
  return usual[family];
}

/** Nothing done yet: what a person starts from who chooses everything. */
export const noFinishing: Finishing = plain;
