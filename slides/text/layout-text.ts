// A text element becomes positioned lines, in the element's own space. Everything is measured on ink: letters fill and centre
// by what is seen, and stacked marks (Ẫ Ệ Ộ) are neither cut off nor run into the line above.
import type { FontId } from '../fonts/catalog.ts';
import type { Fill } from '../model/color.ts';
import type { TextElement } from '../model/element.ts';
import type { Path } from '../scene/scene.ts';
import type { Compounds } from './compounds.ts';
import { fitArc } from './fit-arc.ts';
import { type FitBox, type FittedText, fillBox, sizeFor, wrapAtSize } from './fit-lines.ts';
import type { Measure } from './measure.ts';
import { type LaidOutLine, placeBentLines, placeLines, placeUnderlines } from './place-lines.ts';
import { elementStyle, type StyledParagraph, styledParagraphs } from './styled-text.ts';
import { type BlockStyle, measureBlock } from './text-block.ts';

export type TextLayout = {
  /** Font, size and spacing of the element; runs and scaled lines have their own. */
  font: FontId;
  fontSize: number;
  /** In page units. */
  letterSpacing: number;
  /** Distance of the first two baselines in page units. */
  lineDistance: number;
  lines: LaidOutLine[];
  underlines: { path: Path; fill: Fill | null }[];
  /** Whether the ink is larger than the box; only `fit: 'fixed'` lets that happen. */
  isOverflowing: boolean;
};

/** A box thinner than this has room for nothing; the text is then set as small as this. */
const smallest = 1e-4;

/** How lines are measured, and the box that they are placed in. */
function frameOf(element: TextElement) {
  const isFullWidth = element.lineScaling === 'full-width';
  const style: BlockStyle = {
    lineHeight: element.lineHeight,
    hasFontEdges: element.fit !== 'fill' && element.verticalAlign !== 'middle' && element.arc === 0,
    isFullWidth,
  };
  // Half of a stroke stands outside of the letters.
  const margin = (element.stroke?.width ?? 0) / 2;
  const box: FitBox = {
    width: Math.max(smallest, element.width - 2 * margin),
    height: Math.max(smallest, element.height - 2 * margin),
    maxSize: isFullWidth ? Number.POSITIVE_INFINITY : element.fontSize,
    setSize: element.fontSize,
  };
  return { style, box, place: { box, margin, align: element.align, verticalAlign: element.verticalAlign } };
}

/** The lines as they were found, in the element's own look and one size: what a plain text field could show of them. */
export function layoutPlain(element: TextElement, { lines, fontSize }: TextLayout, measure: Measure): TextLayout {
  const own = elementStyle(element, measure);
  const { style, place } = frameOf({ ...element, lineScaling: 'uniform', arc: 0 });
  const spans = lines.map(({ text }) => [{ text, style: own }]);
  const block = measureBlock(spans, style, measure);
  return {
    font: own.font,
    fontSize,
    letterSpacing: own.letterSpacing * fontSize,
    lineDistance: block.lineDistance * fontSize,
    lines: placeLines(block, fontSize, place),
    underlines: [],
    isOverflowing: false,
  };
}

/** `compounds` holds the words that no line cuts; without it those that Pano ships. */
export function layoutText(element: TextElement, measure: Measure, compounds?: Compounds): TextLayout {
  const { font, letterSpacing } = elementStyle(element, measure);
  const { style, box, place } = frameOf(element);
  const paragraphs = styledParagraphs(element, measure, compounds);
  if (element.arc !== 0) {
    const { block, bent, size: largest, ...ink } = fitArc(element, paragraphs, box, style, measure);
    const size = box.maxSize === box.setSize && element.fit === 'fixed' ? largest : roundDown(largest);
    return {
      ...{ font, fontSize: size, letterSpacing: letterSpacing * size, lineDistance: block.lineDistance * size },
      ...placeBentLines(bent, size, place),
      isOverflowing: isLarger(ink, size, box),
    };
  }
  const { block, size } = fitText(element.fit, paragraphs, box, style, measure);
  const lines = placeLines(block, size, place);
  return {
    font,
    fontSize: size,
    letterSpacing: letterSpacing * size,
    lineDistance: block.lineDistance * size,
    lines,
    underlines: placeUnderlines(block, lines, size, measure),
    isOverflowing: isLarger(block, size, box),
  };
}

function fitText(
  mode: TextElement['fit'],
  paragraphs: StyledParagraph[],
  box: FitBox,
  style: BlockStyle,
  measure: Measure,
): FittedText {
  if (mode !== 'fill') {
    const block = measureBlock(wrapAtSize(paragraphs, box.width, box.setSize), style, measure);
    const wanted = style.isFullWidth ? roundDown(widthSize(block, box)) : box.setSize;
    if (mode === 'fixed' || sizeFor(block, box) >= wanted) return { size: wanted, block };
  }
  const { size, block } = fillBox(paragraphs, box, style, measure);
  return { size: roundDown(size), block };
}

/** Text without ink has no width to fill. */
function widthSize({ inkWidth }: { inkWidth: number }, box: FitBox): number {
  return inkWidth > 0 ? box.width / inkWidth : box.setSize;
}

function isLarger({ inkWidth, height }: { inkWidth: number; height: number }, size: number, box: FitBox): boolean {
  return inkWidth * size > box.width * (1 + 1e-9) || height * size > box.height * (1 + 1e-9);
}

/** Sizes are rounded down to a fine step, so that the last digits of a calculation never show as another layout. */
function roundDown(size: number): number {
  const step = size >= 1 ? 1e-3 : 1e-6;
  return Math.floor(size / step + 1e-9) * step;
}
