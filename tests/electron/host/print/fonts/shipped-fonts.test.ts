// Every shipped font, painted: all 134 letters are there and are themselves, and no mark is cut off or touches another line.
import { describe, expect, it } from 'vitest';
import { openFont, shapeRun } from '../../../../../electron/host/print/fonts/font-files.ts';
import { fontkitMeasureOf } from '../../../../../electron/host/print/fonts/fontkit-measure.ts';
import { createHostCanvas, hostResources } from '../../../../../electron/host/print/pictures/host-canvas.ts';
import { allFontIds, type FontId, fontFamilies } from '../../../../../slides/fonts/catalog.ts';
import { shippedCatalogue } from '../../../../../slides/fonts/font-catalogue.ts';
import { unitsPerEmOf } from '../../../../../slides/fonts/font-id.ts';
import { vietnameseLetters } from '../../../../../slides/fonts/vietnamese-letters.ts';
import type { TextElement } from '../../../../../slides/model/element.ts';
import { buildElementItems } from '../../../../../slides/scene/build-scene.ts';
import { paintItems } from '../../../../../slides/scene/paint-canvas.ts';
import { layoutText } from '../../../../../slides/text/layout-text.ts';
import { element, testTheme } from '../../../../golden/designs.ts';

const measure = fontkitMeasureOf(shippedCatalogue);
const tower = 'ẤẦẨẪẬ ỂỆỖỘ ỰỮ gjpqỵ';
const capitals = 'ẤẦẨẪ ỂỄ ỖỔ ỮỬ';
const deep = 'gjpqỵ ẬỆỘỰ';

type Letter = { width: number; rows: string[]; ink: number };

/** A letter as the canvas draws it, black or not, at 64 px. */
function paintLetter(font: FontId, letter: string): Letter {
  const { canvas, context } = createHostCanvas(160, 200);
  context.font = `64px "${font}"`;
  context.fillText(letter, 40, 120);
  const { data } = canvas.getContext('2d').getImageData(0, 0, 160, 200);
  const rows: string[] = [];
  let ink = 0;
  for (let y = 0; y < 200; y++) {
    let row = '';
    for (let x = 0; x < 160; x++) {
      const isInk = (data[(y * 160 + x) * 4 + 3] ?? 0) > 96;
      if (isInk) ink++;
      row += isInk ? '#' : ' ';
    }
    rows.push(row);
  }
  return { width: canvas.getContext('2d').measureText(letter).width, rows, ink };
}

const pictureOf = ({ rows }: Letter): string => rows.join('\n');

function textOf(font: FontId, over: Partial<TextElement>): TextElement {
  const family = fontFamilies.find(({ file }) => font.slice(0, font.lastIndexOf('-')) === file);
  const fontWeight = Number(font.slice(font.lastIndexOf('-') + 1));
  const made = element('text', { fontFamily: family?.name ?? '', fontWeight, stroke: null, letterSpacing: 0, ...over });
  return made as TextElement;
}

/** Device pixels per unit: letters of 256 px and more are drawn as outlines, which no hinting moves to whole pixels. */
const fine = 3;

/** The rows that hold ink, and the outermost columns, in device pixels, of a text painted with room all around it. */
function inkOf(text: TextElement, room: number, scale = fine): { rows: boolean[]; left: number; right: number } {
  const width = (text.width + 2 * room) * scale;
  const height = (text.height + 2 * room) * scale;
  const { canvas, context } = createHostCanvas(width, height);
  context.transform(scale, 0, 0, scale, 0, 0);
  paintItems(context, buildElementItems({ ...text, x: room, y: room }, testTheme, measure), hostResources(new Map()), scale);
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const rows: boolean[] = [];
  let [left, right] = [width, -1];
  for (let y = 0; y < height; y++) {
    let hasInk = false;
    for (let x = 0; x < width; x++) {
      // Fainter is the smoothing of an edge.
      if ((data[(y * width + x) * 4 + 3] ?? 0) <= 96) continue;
      hasInk = true;
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
    rows.push(hasInk);
  }
  return { rows, left: left - room * scale, right: right - room * scale };
}

/** No ink in the room above and below; one pixel is the smoothing of an edge. */
function expectInside(rows: readonly boolean[], room: number): void {
  expect(rows.slice(0, room * fine - 1)).not.toContain(true);
  expect(rows.slice(rows.length - room * fine + 1)).not.toContain(true);
}

describe.each(allFontIds)('%s', (font) => {
  it('draws each of the 134 letters with ink of its own', () => {
    const unknown = pictureOf(paintLetter(font, '\u{10FFFD}'));
    const seen = new Map<string, string>();
    for (const letter of vietnameseLetters) {
      const painted = paintLetter(font, letter);
      expect(painted.ink, letter).toBeGreaterThan(20);
      const picture = pictureOf(painted);
      expect(picture === unknown, `${letter} is an empty box`).toBe(false);
      expect(seen.get(picture), `${letter} looks like another letter`).toBeUndefined();
      seen.set(picture, letter);
      const [base = ''] = letter.normalize('NFD');
      if (base !== letter) expect(picture === pictureOf(paintLetter(font, base)), `${letter} has lost its marks`).toBe(false);
    }
  });

  it('shapes everything that it has', () => {
    for (const codePoint of openFont(font).shaper.characterSet) {
      expect(() => shapeRun(font, `a${String.fromCodePoint(codePoint)}b`, false)).not.toThrow();
    }
  });

  it('keeps all ink of a filled text in its box', () => {
    const text = textOf(font, { text: tower, fit: 'fill', width: 900, height: 300, fontSize: 2000, verticalAlign: 'middle' });
    const { rows, left, right } = inkOf(text, 60);
    expectInside(rows, 60);
    expect(left).toBeGreaterThanOrEqual(-1);
    expect(right).toBeLessThanOrEqual(900 * fine);
  });

  it.each(['top', 'middle', 'bottom'] as const)(
    'keeps all ink of a text of fixed size in a box of its height, at the %s',
    (verticalAlign) => {
      const loose = textOf(font, { text: 'ẤẦẨẪ gjpqỵ', fit: 'fixed', fontSize: 100, width: 1000, height: 10, verticalAlign });
      const layout = layoutText(loose, measure);
      expect(layout.lines).toHaveLength(1);
      // As high as the editor makes a text's box: the height at which nothing overflows any more.
      let height = 10;
      while (layoutText({ ...loose, height }, measure).isOverflowing) height++;
      const { rows } = inkOf({ ...loose, height }, 20);
      expectInside(rows, 20);
    },
  );

  it.each(['fill', 'fixed'] as const)('never lets stacked capitals touch the line above (%s)', (fit) => {
    const text = textOf(font, {
      text: `${deep}\n${capitals}`,
      fit,
      fontSize: fit === 'fill' ? 2000 : 90,
      lineHeight: 0.5,
      width: 1400,
      height: 420,
      align: 'left',
    });
    const { lines } = layoutText(text, measure);
    expect(lines).toHaveLength(2);
    const { rows } = inkOf(text, 100, 1);
    const first = rows.indexOf(true);
    const last = rows.lastIndexOf(true);
    // A row without any ink lies between the two lines.
    expect(rows.slice(first, last)).toContain(false);
  });

  it('is measured in its own units', () => {
    const { shaper } = openFont(font);
    const { advance } = measure.extent(tower, font);
    const sum = shaper.layout(tower).positions.reduce((total, { xAdvance }) => total + xAdvance, 0);
    expect(advance * unitsPerEmOf(font)).toBeCloseTo(Math.round(sum), 6);
    const { canvas } = createHostCanvas(1, 1);
    const context = canvas.getContext('2d');
    context.font = `1000px "${font}"`;
    // Per mille of an em: another font of another width would be far off.
    expect(Math.abs(context.measureText(tower).width - advance * 1000)).toBeLessThan(12);
  });
});
