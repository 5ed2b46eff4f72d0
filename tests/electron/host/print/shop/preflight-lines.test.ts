// What the proof says of a design before somebody signs it: the preflight and the checks of texts, in sentences.
import { describe, expect, it } from 'vitest';
import { preflightLines } from '../../../../../electron/host/print/shop/preflight-lines.ts';
import { sha256 } from '../../../../../electron/host/store/sha256.ts';
import { shippedCatalogue } from '../../../../../slides/fonts/font-catalogue.ts';
import type { Design } from '../../../../../slides/model/design.ts';
import type { ElementId } from '../../../../../slides/model/id.ts';
import { finishingOf } from '../../../../../slides/print/finishing-defaults.ts';
import { acceptableFinding } from '../../../../../slides/print/preflight/accepted-findings.ts';
import { versionText } from '../../../../../slides/print/shop/version-code.ts';
import { shippedCompounds } from '../../../../../slides/text/compounds.ts';
import { bannerDesign, element, testTheme } from '../../../../golden/designs.ts';

const letters = element('text', { text: 'Chào mừng', x: 2, y: 300, width: 900, height: 120, align: 'left' });
const design: Design = { ...bannerDesign(), elements: [letters] };
const given = { design, theme: testTheme, fonts: shippedCatalogue, compounds: shippedCompounds, bleedMm: design.page.bleed };
const office = { rollWidthMm: 3200, media: [], textFindings: [], acceptedTexts: 0 };

it('names letters that stand at the edge, in the language of the office', () => {
  const vietnamese = preflightLines({ ...given, language: 'vi' }, office).lines;
  const english = preflightLines({ ...given, language: 'en' }, office).lines;
  expect(english.map(({ sentence }) => sentence)).toContainEqual(expect.stringContaining('edge'));
  expect(vietnamese.map(({ sentence }) => sentence)).toContainEqual(expect.stringContaining('mép'));
  expect(vietnamese.map(({ severity }) => severity)).toEqual(english.map(({ severity }) => severity));
});

it('passes on what the checks of texts have found', () => {
  const textFindings = [{ severity: 'hint', elementId: letters.id as ElementId, message: 'Hai dấu cách' } as const];
  expect(preflightLines({ ...given, language: 'vi' }, { ...office, textFindings }).lines).toContainEqual({
    severity: 'hint',
    sentence: 'Hai dấu cách',
  });
});

it('says of a design in which all is well only that six metres are a large page', () => {
  const clear: Design = { ...design, elements: [{ ...letters, x: 2000, y: 250, width: 2000, height: 300 }] };
  expect(preflightLines({ ...given, language: 'en', design: clear }, office)).toEqual({
    lines: [{ severity: 'hint', sentence: expect.stringContaining('5.08 m') }],
    accepted: 0,
  });
});

describe('what people have said of the design', () => {
  it('counts what they accepted, here and among the texts, instead of telling it', () => {
    const [first] = preflightLines({ ...given, language: 'vi' }, office).lines;
    const remark = { rule: 'outside-safe', key: keyOfOutside() };
    const accepted = { ...design, acceptedRemarks: [remark] };
    const result = preflightLines({ ...given, design: accepted, language: 'vi' }, { ...office, acceptedTexts: 2 });
    expect(result.accepted).toBe(3);
    expect(first?.sentence).toContain('vùng an toàn');
    expect(result.lines).not.toContainEqual(first);
  });

  it('tells of an approval only where it is over: lines to sign on say the rest', () => {
    const told = (own: Partial<Design>) =>
      preflightLines({ ...given, design: { ...design, ...own }, language: 'vi' }, office).lines.filter(({ sentence }) =>
        sentence.includes('duyệt'),
      );
    const approval = { approvedBy: 'Hòa', approvedAtMs: 1, versionCode: sha256(versionText(design, testTheme)) };
    expect(told({})).toEqual([]);
    expect(told({ approval })).toEqual([]);
    // Another bleed for this job makes no other picture.
    expect(preflightLines({ ...given, design: { ...design, approval }, language: 'vi', bleedMm: 77 }, office).lines).toEqual(
      preflightLines({ ...given, language: 'vi', bleedMm: 77 }, office).lines,
    );
    expect(told({ approval, background: { kind: 'solid', color: '#123456' } })).toEqual([
      { severity: 'warning', sentence: expect.stringContaining('Hòa') },
    ]);
  });
});

function keyOfOutside(): string {
  const params = { margin: design.page.safeMargin };
  const finding = { rule: 'outside-safe', severity: 'warning', elementId: letters.id, params, fix: null } as const;
  return acceptableFinding(finding, design)?.key ?? '';
}

it('speaks of the bleed that is printed, not of the design’s own', () => {
  const hung: Design = { ...design, finishing: finishingOf('bangron') };
  const short = (bleedMm: number) =>
    preflightLines({ ...given, language: 'en', design: hung, bleedMm }, office).lines.filter(({ sentence }) =>
      sentence.includes('back'),
    );
  expect(short(5)).toEqual([{ severity: 'warning', sentence: expect.stringContaining('only 5 mm') }]);
  expect(short(50)).toEqual([]);
});
