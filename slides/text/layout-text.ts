// A text element becomes positioned lines, in the element's own space. Everything is measured on ink: letters fill and centre
// by what is seen, and stacked marks (Ẫ Ệ Ộ) are neither cut off nor run into the line above.
import type { FontId } from '../fonts/catalog.ts';
import type { TextElement } from '../model/element.ts';
import type { SceneTextLine } from '../scene/scene.ts';
import type { Paragraph } from './balance-lines.ts';
import type { Compounds } from './compounds.ts';
import { type FitBox, type FittedText, fillBox, paragraphsOf, sizeFor, wrapAtSize } from './fit-lines.ts';
import type { Measure } from './measure.ts';
import { prepareText } from './prepare-text.ts';
import { type BlockStyle, measureBlock } from './text-block.ts';

export type TextLayout = {
  font: FontId;
  fontSize: number;
  /** In page units. */
  letterSpacing: number;
  /** Distance of baselines in page units. */
  lineDistance: number;
  lines: SceneTextLine[];
  /** Whether the ink is larger than the box; only `fit: 'fixed'` lets that happen. */
  isOverflowing: boolean;
};

/** A box thinner than this has room for nothing; the text is then set as small as this. */
const smallest = 1e-4;

/** `compounds` holds the words that no line cuts; without it those that Pano ships. */
export function layoutText(element: TextElement, measure: Measure, compounds?: Compounds): TextLayout {
  const font = measure.resolve(element.fontFamily, element.fontWeight);
  const style: BlockStyle = {
    font,
    letterSpacing: element.letterSpacing,
    lineHeight: element.lineHeight,
    hasFontEdges: element.fit !== 'fill' && element.verticalAlign !== 'middle',
  };
  // Half of a stroke stands outside of the letters.
  const margin = (element.stroke?.width ?? 0) / 2;
  const box: FitBox = {
    width: Math.max(smallest, element.width - 2 * margin),
    height: Math.max(smallest, element.height - 2 * margin),
    maxSize: element.fontSize,
  };
  const paragraphs = paragraphsOf(prepareText(element.text), element.isUpperCase, style, measure, compounds);
  const { block, size } = fitText(element.fit, paragraphs, box, style, measure);
  const slackY = box.height - block.height * size;
  const share = { top: 0, middle: 0.5, bottom: 1 }[element.verticalAlign];
  const firstBaseline = margin + slackY * share - block.top * size;
  const lines = block.lines.map((line, index) => {
    const slackX = box.width - (line.inkRight - line.inkLeft) * size;
    const x = margin + slackX * { left: 0, center: 0.5, right: 1 }[element.align] - line.inkLeft * size;
    return { text: line.text, x, y: firstBaseline + index * block.lineDistance * size, width: line.advance * size };
  });
  return {
    font,
    fontSize: size,
    letterSpacing: style.letterSpacing * size,
    lineDistance: block.lineDistance * size,
    lines,
    isOverflowing: block.inkWidth * size > box.width * (1 + 1e-9) || block.height * size > box.height * (1 + 1e-9),
  };
}

function fitText(
  mode: TextElement['fit'],
  paragraphs: Paragraph[],
  box: FitBox,
  style: BlockStyle,
  measure: Measure,
): FittedText {
  if (mode !== 'fill') {
    const block = measureBlock(wrapAtSize(paragraphs, box.width, box.maxSize), style, measure);
    if (mode === 'fixed' || sizeFor(block, box) === box.maxSize) return { size: box.maxSize, block };
  }
  const { size, block } = fillBox(paragraphs, box, style, measure);
  return { size: roundDown(size), block };
}

/** Sizes are rounded down to a fine step, so that the last digits of a calculation never show as another layout. */
function roundDown(size: number): number {
  const step = size >= 1 ? 1e-3 : 1e-6;
  return Math.floor(size / step + 1e-9) * step;
}
