// What the proof says of a design before somebody signs it: the preflight and the checks of texts, in sentences.
import { expect, it } from 'vitest';
import { preflightLines } from '../../../../../electron/host/print/shop/preflight-lines.ts';
import { shippedCatalogue } from '../../../../../slides/fonts/font-catalogue.ts';
import type { Design } from '../../../../../slides/model/design.ts';
import type { ElementId } from '../../../../../slides/model/id.ts';
import { finishingOf } from '../../../../../slides/print/finishing-defaults.ts';
import { shippedCompounds } from '../../../../../slides/text/compounds.ts';
import { bannerDesign, element, testTheme } from '../../../../golden/designs.ts';

const letters = element('text', { text: 'Chào mừng', x: 2, y: 300, width: 900, height: 120, align: 'left' });
const design: Design = { ...bannerDesign(), elements: [letters] };
const given = { design, theme: testTheme, fonts: shippedCatalogue, compounds: shippedCompounds, bleedMm: design.page.bleed };
const office = { rollWidthMm: 3200, media: [], textFindings: [] };

it('names letters that stand at the edge, in the language of the office', () => {
  const vietnamese = preflightLines({ ...given, language: 'vi' }, office);
  const english = preflightLines({ ...given, language: 'en' }, office);
  expect(english.map(({ sentence }) => sentence)).toContainEqual(expect.stringContaining('edge'));
  expect(vietnamese.map(({ sentence }) => sentence)).toContainEqual(expect.stringContaining('mép'));
  expect(vietnamese.map(({ severity }) => severity)).toEqual(english.map(({ severity }) => severity));
});

it('passes on what the checks of texts have found', () => {
  const textFindings = [{ severity: 'hint', elementId: letters.id as ElementId, message: 'Hai dấu cách' } as const];
  expect(preflightLines({ ...given, language: 'vi' }, { ...office, textFindings })).toContainEqual({
    severity: 'hint',
    sentence: 'Hai dấu cách',
  });
});

it('says of a design in which all is well only that six metres are a large page', () => {
  const clear: Design = { ...design, elements: [{ ...letters, x: 2000, y: 250, width: 2000, height: 300 }] };
  expect(preflightLines({ ...given, language: 'en', design: clear }, office)).toEqual([
    { severity: 'hint', sentence: expect.stringContaining('5.08 m') },
  ]);
});

it('speaks of the bleed that is printed, not of the design’s own', () => {
  const hung: Design = { ...design, finishing: finishingOf('bangron') };
  const short = (bleedMm: number) =>
    preflightLines({ ...given, language: 'en', design: hung, bleedMm }, office).filter(({ sentence }) =>
      sentence.includes('back'),
    );
  expect(short(5)).toEqual([{ severity: 'warning', sentence: expect.stringContaining('only 5 mm') }]);
  expect(short(50)).toEqual([]);
});
