// Letters that are spaced apart are not joined: what is measured is what the canvas and the PDF draw.
import { describe, expect, it } from 'vitest';
import { shapeRun } from '../../../../../electron/host/print/fonts/font-files.ts';
import { createFontkitMeasure } from '../../../../../electron/host/print/fonts/fontkit-measure.ts';
import { createHostCanvas } from '../../../../../electron/host/print/pictures/host-canvas.ts';
import { allFontIds } from '../../../../../slides/fonts/catalog.ts';
import { unitsPerEmOf } from '../../../../../slides/fonts/font-id.ts';
import type { TextElement } from '../../../../../slides/model/element.ts';
import { layoutText } from '../../../../../slides/text/layout-text.ts';
import { element } from '../../../../golden/designs.ts';

const measure = createFontkitMeasure();
const words = 'office affair flow fjord waffle';

function drawnWidth(font: string, text: string, spacing: number): number {
  const { canvas } = createHostCanvas(1, 1);
  const context = canvas.getContext('2d');
  context.font = `${unitsPerEmOf(font)}px "${font}"`;
  context.fontKerning = 'normal';
  context.letterSpacing = `${spacing}px`;
  return context.measureText(text).width;
}

it('meets fonts that do join letters, so there is something to hold', () => {
  const isJoining = (font: string) =>
    measure.extent(words, font).advance !== measure.extent(words, font, true).advance ||
    shapeRun(font, words, false).glyphs.length < words.length;
  expect(allFontIds.filter(isJoining).length).toBeGreaterThan(0);
});

describe.each(allFontIds)('%s', (font) => {
  it('is drawn as wide as it is measured, spaced and not', () => {
    expect(drawnWidth(font, words, 0)).toBeCloseTo(measure.extent(words, font).advance * unitsPerEmOf(font), 0);
    const spaced = measure.extent(words, font, true).advance * unitsPerEmOf(font) + words.length * 40;
    expect(Math.abs(drawnWidth(font, words, 40) - spaced)).toBeLessThan(1);
  });

  it('has one glyph for each letter in a PDF when spaced', () => {
    expect(shapeRun(font, words, true).glyphs).toHaveLength(words.length);
  });
});

it('lays a spaced line out at the width that is drawn', () => {
  const made = element('text', { text: words, letterSpacing: 0.1, width: 1000, height: 300, fontFamily: 'Be Vietnam Pro' });
  const { lines, font, fontSize, letterSpacing } = layoutText(made as TextElement, measure);
  for (const { text, width } of lines) {
    const drawn = (drawnWidth(font, text, (letterSpacing / fontSize) * unitsPerEmOf(font)) * fontSize) / unitsPerEmOf(font);
    // A canvas adds the spacing after the last letter too.
    expect(width).toBeCloseTo(drawn - letterSpacing, 1);
  }
});
