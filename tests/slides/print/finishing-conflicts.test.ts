// What would be pierced, folded away, cut or welded through, and the way out.
import { describe, expect, it } from 'vitest';
import { createFontkitMeasure } from '../../../electron/host/print/fontkit-measure.ts';
import { apply } from '../../../slides/design/commands.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { Finishing } from '../../../slides/model/finishing.ts';
import { finishingConflicts } from '../../../slides/print/finishing-conflicts.ts';
import { planSeams } from '../../../slides/print/seams.ts';
import { design, element, testTheme } from '../../golden/designs.ts';

const measure = createFontkitMeasure();
const page = { width: 6000, height: 800, unit: 'mm', bleed: 50, safeMargin: 80 };
const all = { top: true, right: true, bottom: true, left: true };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const finishing: Finishing = {
  hem: none,
  polePocket: none,
  frame: 0,
  eyelets: { spacing: 600, inset: 40, diameter: 20, placement: 'edges', edges: all },
};
const text = (own: Record<string, unknown>) => element('text', { text: 'Chào mừng', fit: 'fill', ...own });
const banner = (elements: Design['elements']): Design => design(page, elements, { kind: 'banner', finishing });
const conflictsOf = (one: Design) => finishingConflicts(one, testTheme, { measure }, null);

describe('a banner with eyelets', () => {
  it('has nothing to say about letters that stand clear', () => {
    expect(conflictsOf(banner([text({ x: 500, y: 200, width: 4000, height: 400 })]))).toEqual([]);
  });

  it('judges the letters, not the box that holds them', () => {
    expect(conflictsOf(banner([text({ x: 0, y: 0, width: 6000, height: 800, fit: 'fixed', fontSize: 200 })]))).toEqual([]);
  });

  it.each([
    ['under an eyelet', { x: 10, y: 10, width: 300, height: 100 }, 'under-eyelet'],
    ['too near to the edge', { x: 2000, y: 480, width: 3990, height: 150, align: 'right' }, 'outside-safe'],
    ['beyond the edge', { x: -100, y: 200, width: 500, height: 100 }, 'outside-safe'],
  ])('finds letters %s, and moving them as it says is a remedy', (_where, place, kind) => {
    const one = banner([text(place)]);
    const [found, ...more] = conflictsOf(one);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind, what: 'text' });
    if (found?.move == null) throw new Error('no way out');
    const moved = apply(one, { kind: 'element.move', ids: [found.elementId], ...found.move });
    expect(conflictsOf(moved)).toEqual([]);
  });

  it('says that what is larger than the clear area has no way in', () => {
    const [found] = conflictsOf(
      banner([text({ x: -50, y: 20, width: 6100, height: 760, text: 'H', align: 'left', lineScaling: 'uniform' })]),
    );
    expect(found).toMatchObject({ kind: 'under-eyelet', move: null });
  });

  it('leaves ornaments, grounds and hidden things alone', () => {
    const ground = element('picture', { x: -50, y: -50, width: 6100, height: 900 });
    const ornament = element('rectangle', { x: 0, y: 0, width: 200, height: 200 });
    const hidden = text({ x: 10, y: 10, isHidden: true });
    expect(conflictsOf(banner([ground, ornament, hidden]))).toEqual([]);
  });

  it('judges a group by what is in it, and moves it as one', () => {
    const group = element('group', { x: 10, y: 10, width: 300, height: 200, children: [text({ width: 300, height: 100 })] });
    expect(conflictsOf(banner([group]))).toMatchObject([{ elementId: group.id, what: 'text', kind: 'under-eyelet' }]);
  });
});

it('finds letters and pictures that a seam runs through', () => {
  const backdrop = design({ width: 6000, height: 4000, unit: 'mm', bleed: 0, safeMargin: 100 }, [
    text({ x: 2000, y: 1000, width: 2000, height: 400 }),
    text({ x: 200, y: 2000, width: 2000, height: 400 }),
    element('picture', { x: 2800, y: 2500, width: 500, height: 500 }),
  ]);
  const seams = planSeams(backdrop.page, 3200);
  expect(finishingConflicts(backdrop, testTheme, { measure }, seams).map(({ kind, what }) => [kind, what])).toEqual([
    ['on-seam', 'text'],
    ['on-seam', 'picture'],
  ]);
});
