// What an editor is told of letters that cannot be drawn.
import { expect, it } from 'vitest';
import { openFont } from '../../../electron/host/print/fonts/font-files.ts';
import { createFontkitMeasure } from '../../../electron/host/print/fonts/fontkit-measure.ts';
import { missingByFamily, missingGlyphs } from '../../../slides/fonts/missing-glyphs.ts';
import { buildScene } from '../../../slides/scene/build-scene.ts';
import { design, element, testTheme } from '../../golden/designs.ts';

const measure = createFontkitMeasure();

function missingIn(...texts: string[]) {
  const elements = texts.map((text) => element('text', { text, width: 900, height: 200 }));
  const inGroup = element('group', { width: 900, height: 200, children: elements.slice(1) });
  const scene = buildScene(design({}, [...elements.slice(0, 1), inGroup]), testTheme, measure);
  const found = missingGlyphs(scene, (font) => openFont(font).file);
  return found.map(({ elementId, font, characters }) => ({
    text: texts[elements.findIndex(({ id }) => id === elementId)],
    font,
    characters: characters.join(''),
  }));
}

it.each([
  ['Chúc mừng 🎉🎉 năm mới', '🎉'],
  ['❤\uFE0F yêu thương', '❤'],
  ['👨\u200D👩\u200D👧 gia đình', '👨👩👧'],
  ['漢字 và chữ', '漢字'],
])('names what is missing of %s once each', (text, characters) => {
  expect(missingIn(text)).toEqual([{ text, font: 'BeVietnamPro-700', characters }]);
});

it.each(['Toàn dân “ẪẬ” – 20 °C…', 'A\u00A0B\u200DC\u00ADD', 'chuông\u0007 và \u0000', '   '])('finds nothing in %j', (text) => {
  expect(missingIn(text)).toEqual([]);
});

it('says which of several texts it is, in groups too', () => {
  expect(missingIn('Rõ ràng', 'Hai 🎈', 'Ba').map(({ text }) => text)).toEqual(['Hai 🎈']);
});

it('is told by family, whatever the weight, each letter once', () => {
  const elements = [
    element('text', { text: 'Một 🎈', fontWeight: 700 }),
    element('text', { text: 'Hai 🎈🎉', fontWeight: 400 }),
    element('text', { text: '5 ₫', fontFamily: 'Barlow Condensed' }),
    element('text', { text: 'Đủ chữ', fontFamily: 'Noto Serif' }),
  ];
  const found = missingGlyphs(buildScene(design({}, elements), testTheme, measure), (font) => openFont(font).file);
  expect(missingByFamily(found)).toEqual([
    { family: 'Be Vietnam Pro', characters: ['🎈', '🎉'] },
    { family: 'Barlow Condensed', characters: ['₫'] },
  ]);
});

it('looks at each run in its own font, on an arc too', () => {
  const look = { fontWeight: null, scale: null, fill: null, letterSpacing: null, isUnderlined: null };
  const runs = [{ ...look, start: 4, end: 7, fontFamily: 'Barlow Condensed' }];
  for (const arc of [0, 90]) {
    const made = element('text', { text: '5 ₫ 5 ₫ 🎈', width: 900, height: 200, runs, arc });
    const found = missingGlyphs(buildScene(design({}, [made]), testTheme, measure), (font) => openFont(font).file);
    expect(found.map(({ font, characters }) => [font, characters])).toEqual([
      ['BarlowCondensed-700', ['₫']],
      ['BeVietnamPro-700', ['🎈']],
    ]);
  }
});
