// A remark that somebody means as it is stays away as long as it is the same remark, and no longer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFont } from '../../../electron/host/print/fonts/font-files.ts';
import { keyOf, remarkOf, sortAccepted } from '../../../slides/checks/accepted-remarks.ts';
import { checkDesign } from '../../../slides/checks/check-design.ts';
import type { DesignFinding } from '../../../slides/checks/finding.ts';
import { apply } from '../../../slides/design/commands.ts';
import { shippedCatalogue } from '../../../slides/fonts/font-catalogue.ts';
import { acceptedRemark } from '../../../slides/model/approval.ts';
import type { Design } from '../../../slides/model/design.ts';
import { designOf, text } from '../design/sample.ts';

const context = { today: '2026-11-25', glossary: [], otherTexts: [] };
const fonts = { ...shippedCatalogue, fileOf: (font: string) => openFont(font).file };
const sorted = (design: Design) =>
  sortAccepted(checkDesign(design, context, fonts), design.acceptedRemarks, (finding) => remarkOf(finding, design.elements));
const quotes = (findings: readonly DesignFinding[]) =>
  findings.map(({ place }) => (place.kind === 'text' ? place.quote : place.kind));

const long = 'Treo bảng rôn dọc các tuyến phố chính của phường, giữ gìn vệ sinh nơi công cộng và trồng thêm cây xanh';
const before = designOf([text('street', { text: long }), text('other', { text: 'Treo bảng rôn' })]);
/** With the remark on the first text accepted. */
const after = (() => {
  const [first] = sorted(before).open;
  const remark = first && remarkOf(first, before.elements);
  if (remark == null) throw new Error('nothing to accept');
  return apply(before, { kind: 'remark.accept', remark });
})();
const retyped = (change: (words: string) => string): Design => ({
  ...after,
  elements: after.elements.map((element) =>
    element.kind === 'text' && element.id === 'street' ? { ...element, text: change(element.text) } : element,
  ),
});

describe('the key of a remark', () => {
  it('tells things apart however far into them they differ, and fits the file', () => {
    const speech = 'Giữ gìn vệ sinh nơi công cộng. '.repeat(200);
    expect(keyOf('street', `${speech}sạch`)).not.toBe(keyOf('street', `${speech}đẹp`));
    expect(keyOf('street', speech)).toBe(keyOf('street', speech));
    expect(acceptedRemark.safeParse({ rule: 'slip', key: keyOf('street', speech) }).success).toBe(true);
  });
});

describe('an accepted remark', () => {
  it('is told apart from the others, which stay', () => {
    expect(sorted(before)).toMatchObject({ open: [{ rule: 'slip' }, { rule: 'slip' }], accepted: [] });
    expect(quotes(sorted(after).open)).toEqual(['Treo bảng rôn']);
    expect(sorted(after).accepted).toMatchObject([{ rule: 'slip', place: { elementId: 'street' } }]);
  });

  it.each([
    ['the words themselves', (words: string) => words.replace('bảng rôn', 'bảng rôn bảng rôn')],
    ['the word before them', (words: string) => words.replace('Treo', 'Gỡ')],
    ['the word after them', (words: string) => words.replace('dọc', 'trên')],
  ])('comes back when somebody changes %s', (_what, change) => {
    expect(sorted(retyped(change)).accepted).toEqual([]);
  });

  it('stays away while other words of the text are changed, or only its lines', () => {
    expect(sorted(retyped((words) => `${words}!`)).accepted).toHaveLength(1);
    expect(sorted(retyped((words) => `Cùng nhau: ${words}`)).accepted).toHaveLength(1);
    expect(sorted(retyped((words) => words.replace('Treo ', 'Treo\n'))).accepted).toHaveLength(1);
  });

  it('comes back by hand', () => {
    const [remark] = after.acceptedRemarks;
    if (remark === undefined) throw new Error('nothing is accepted');
    expect(apply(after, { kind: 'remark.restore', remark })).toEqual(before);
  });
});

it('nobody can accept letters that the font lacks', () => {
  const design = designOf([text('party', { text: 'vui 🎉' })]);
  const [finding] = sorted(design).open;
  expect(finding).toMatchObject({ rule: 'missing-glyphs', severity: 'block' });
  expect(finding && remarkOf(finding, design.elements)).toBeNull();
});

it('every remark on any text can be kept: its key fits the model, and knows it again', () => {
  const words = fc.constantFrom('bảng rôn', 'vì vì', 'lần thứ …', '🎉', 'Thứ hai ngày 31/2', 'Covid', 'x', ',', '\n');
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 30 })), { maxLength: 12 }), (parts) => {
      const design = designOf([text('any', { text: parts.join(' ') })]);
      const { open } = sorted(design);
      const remarks = open.flatMap((finding) => remarkOf(finding, design.elements) ?? []);
      expect(remarks.map((remark) => acceptedRemark.parse(remark))).toEqual(remarks);
      const kept = remarks.reduce((one, remark) => apply(one, { kind: 'remark.accept', remark }), design);
      expect(sorted(kept).open).toEqual(open.filter(({ severity }) => severity === 'block'));
    }),
    { numRuns: 60 },
  );
});
