// The checks of a whole design: which texts count, what they are held against, and letters that a font lacks.
import { expect, it } from 'vitest';
import { openFont } from '../../../electron/host/print/fonts/font-files.ts';
import { checkDesign, textsOf } from '../../../slides/checks/check-design.ts';
import { designFinding } from '../../../slides/checks/finding.ts';
import { shippedCatalogue } from '../../../slides/fonts/font-catalogue.ts';
import { group, text } from '../design/sample.ts';

const context = { today: '2026-11-25', glossary: [], otherTexts: [] };
const fonts = { ...shippedCatalogue, fileOf: (font: string) => openFont(font).file };

it('reads what is shown, inside groups too', () => {
  const elements = [
    text('a', { text: 'một' }),
    group('g', [text('b', { text: 'hai' }), text('c', { text: 'ẩn', isHidden: true })]),
    { ...group('h', [text('d', { text: 'ẩn theo nhóm' })]), isHidden: true },
  ];
  expect(textsOf({ elements }).map((element) => element.text)).toEqual(['một', 'hai']);
});

it('holds the texts of one design against each other, and tells each where it stands', () => {
  const elements = [text('a', { text: 'văn hóa, thủy lợi' }), group('g', [text('b', { text: 'sức khoẻ' })])];
  const found = checkDesign({ elements }, context, fonts);
  expect(found.map((finding) => designFinding.parse(finding))).toEqual(found);
  expect(found).toMatchObject([
    { rule: 'tone-style', place: { kind: 'text', elementId: 'b', start: 4, end: 8 }, fix: { replacement: 'khỏe' } },
  ]);
});

it('counts what is listed in the other texts of the design, not in those of the campaign', () => {
  const heading = text('a', { text: '03 khâu đột phá:' });
  const list = '- thể chế\n- nhân lực\n- hạ tầng\n- chuyển đổi số';
  const found = checkDesign({ elements: [heading, text('b', { text: list })] }, context, fonts);
  expect(found).toMatchObject([{ rule: 'count', place: { elementId: 'a', start: 0, end: 2 } }]);
  expect(checkDesign({ elements: [heading] }, { ...context, otherTexts: [list] }, fonts)).toEqual([]);
});

it('holds them against what else the campaign says', () => {
  const elements = [text('a', { text: 'sức khỏe' })];
  expect(checkDesign({ elements }, context, fonts)).toEqual([]);
  const found = checkDesign({ elements }, { ...context, otherTexts: ['văn hoá', 'thuỷ lợi'] }, fonts);
  expect(found).toMatchObject([{ rule: 'tone-style', fix: { replacement: 'khoẻ' } }]);
});

it('blocks on letters that the fonts of a text lack, each family once', () => {
  const run = { fontWeight: null, scale: null, fill: null, letterSpacing: null, isUnderlined: null };
  const party = text('party', { text: '🎉 vui 漢 漢', runs: [{ ...run, start: 7, end: 8, fontFamily: 'Noto Serif' }] });
  const hidden = text('hidden', { text: '🎉', isHidden: true });
  const found = checkDesign({ elements: [party, hidden] }, context, fonts);
  expect(found.map(({ severity, message, place }) => [severity, message.params, place])).toEqual([
    ['block', { font: 'Be Vietnam Pro', characters: '🎉 漢' }, { kind: 'element', elementId: 'party' }],
    ['block', { font: 'Noto Serif', characters: '漢' }, { kind: 'element', elementId: 'party' }],
  ]);
});
