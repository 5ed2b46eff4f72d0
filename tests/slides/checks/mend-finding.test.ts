// A mend from outside of the editor: only of the very words that were checked.
import { expect, it } from 'vitest';
import { openFont } from '../../../electron/host/print/fonts/font-files.ts';
import { checkDesign } from '../../../slides/checks/check-design.ts';
import { mendCommands } from '../../../slides/checks/mend-finding.ts';
import { applyAll } from '../../../slides/design/commands.ts';
import { shippedCatalogue } from '../../../slides/fonts/font-catalogue.ts';
import { designOf, group, text } from '../design/sample.ts';

const fonts = { ...shippedCatalogue, fileOf: (font: string) => openFont(font).file };
const design = designOf([text('street', { text: 'Treo bảng rôn' })]);
const found = checkDesign(design, { today: '2026-11-25', glossary: [], otherTexts: [] }, fonts)[0];
if (found === undefined) throw new Error('nothing was found');
const finding = found;

it('puts the right words in their place', () => {
  expect(applyAll(design, mendCommands(design, finding)).elements[0]).toMatchObject({ text: 'Treo băng rôn' });
});

it.each([
  ['the words have moved', [text('street', { text: 'Hãy treo bảng rôn' })]],
  ['the words are others', [text('street', { text: 'Treo bảng tin' })]],
  ['the text is gone', [text('other', { text: 'Treo bảng rôn' })]],
  ['the text is locked', [text('street', { text: 'Treo bảng rôn', isLocked: true })]],
  ['a group around it is locked', [group('g', [text('street', { text: 'Treo bảng rôn' })], { isLocked: true })]],
])('does nothing when %s', (_why, elements) => {
  expect(mendCommands({ elements }, finding)).toEqual([]);
});

it('does nothing where there is no fix', () => {
  expect(mendCommands(design, { ...finding, fix: null })).toEqual([]);
});
