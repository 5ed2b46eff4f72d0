// A text becomes paragraphs of words that know how their letters look: plain text in one look, or in the looks of its runs.
import type { FontId } from '../fonts/catalog.ts';
import type { Fill } from '../model/color.ts';
import type { TextElement, TextRun } from '../model/element.ts';
import { type Paragraph, toParagraph } from './balance-lines.ts';
import type { Compounds } from './compounds.ts';
import type { Measure } from './measure.ts';
import { countLetters, prepareText, styleCase } from './prepare-text.ts';
import { normalizeRuns } from './text-runs.ts';

export type LetterStyle = {
  font: FontId;
  /** Size as a multiple of the element's. */
  scale: number;
  /** In em of its own size. */
  letterSpacing: number;
  isUnderlined: boolean;
  /** Null for the element's own. */
  fill: Fill | null;
};

/** A stretch of one look. */
export type Span = { text: string; style: LetterStyle };

/** `spansOf` gives the words from `from` up to `to` as one line: at least one span, none empty but that of an empty line. */
export type StyledParagraph = Paragraph & { spansOf(from: number, to: number): readonly Span[] };

export function styledParagraphs(element: TextElement, measure: Measure, compounds?: Compounds): StyledParagraph[] {
  const stretches = cutStretches(element, measure);
  const [first] = stretches;
  if (stretches.length === 1 && first !== undefined) return plainParagraphs(first, element.isUpperCase, measure, compounds);
  return richParagraphs(stretches, element.isUpperCase, measure, compounds);
}

/** Two of these are equal only when they are the same object, so each look is made once. */
export function elementStyle(element: TextElement, { resolve }: Pick<Measure, 'resolve'>): LetterStyle {
  return {
    font: resolve(element.fontFamily, element.fontWeight),
    scale: 1,
    letterSpacing: element.letterSpacing,
    isUnderlined: element.isUnderlined,
    fill: null,
  };
}

function runStyle(element: TextElement, run: TextRun, { resolve }: Pick<Measure, 'resolve'>): LetterStyle {
  return {
    font: resolve(run.fontFamily ?? element.fontFamily, run.fontWeight ?? element.fontWeight),
    scale: run.scale ?? 1,
    letterSpacing: run.letterSpacing ?? element.letterSpacing,
    isUnderlined: run.isUnderlined ?? element.isUnderlined,
    fill: run.fill,
  };
}

/** In the order of the text, at least one. */
function cutStretches(element: TextElement, measure: Measure): Span[] {
  const { text } = element;
  const base = elementStyle(element, measure);
  const stretches: Span[] = [];
  let from = 0;
  const add = (to: number, style: LetterStyle): void => {
    if (to > from) stretches.push({ text: prepareText(text.slice(from, to)), style });
    from = Math.max(from, to);
  };
  for (const run of normalizeRuns(element.runs, text.length)) {
    add(wholeLetter(text, run.start), base);
    add(wholeLetter(text, run.end), runStyle(element, run, measure));
  }
  add(text.length, base);
  return stretches.length === 0 ? [{ text: '', style: base }] : stretches;
}

/** An edge inside of a letter (between its halves, before a mark on it, in a line's end) is moved behind the letter. */
function wholeLetter(text: string, edge: number): number {
  let at = edge;
  while (at > 0 && at < text.length) {
    const before = text.slice(at - 1, at);
    const after = text.slice(at, at + 1);
    const isInside = /[\uDC00-\uDFFF]|\p{M}|\u200D/u.test(after) || (before === '\r' && after === '\n');
    if (!isInside) break;
    at++;
  }
  return at;
}

function widthOfSpan({ text, style }: Span, measure: Measure): number {
  const { font, letterSpacing, scale } = style;
  return (measure.extent(text, font, letterSpacing !== 0).advance + letterSpacing * countLetters(text)) * scale;
}

function plainParagraphs(
  { text, style }: Span,
  isUpperCase: boolean,
  measure: Measure,
  compounds?: Compounds,
): StyledParagraph[] {
  const widthOf = (piece: string): number => widthOfSpan({ text: piece, style }, measure);
  const blank = [{ text: '', style }];
  const empty = { ...toParagraph('', widthOf), spansOf: () => blank };
  return text.split('\n').map((line) => {
    if (line === '') return empty;
    const paragraph = toParagraph(line, widthOf, (word) => styleCase(word, isUpperCase), compounds);
    return { ...paragraph, spansOf: (from, to) => [{ text: paragraph.words.slice(from, to).join(' '), style }] };
  });
}

function richParagraphs(
  stretches: readonly Span[],
  isUpperCase: boolean,
  measure: Measure,
  compounds?: Compounds,
): StyledParagraph[] {
  // A gap is as wide as the widest of them: what is set at a given size then never grows beyond its width.
  const space = stretches.reduce((most, { style }) => Math.max(most, widthOfSpan({ text: ' ', style }, measure)), 0);
  return splitLines(stretches).map((spans) => {
    const typed = spans.map(({ text }) => text).join('');
    const styleAt = styleFinder(spans);
    const cut = (from: number, to: number): Span[] => cutSpans(spans, from, to);
    const places = [...typed.matchAll(/[^ ]+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
    const words = places.map(({ start, end }) =>
      cut(start, end).map(({ text, style }) => ({ text: styleCase(text, isUpperCase), style })),
    );
    const paragraph = toParagraph(
      typed,
      () => 0,
      (word) => styleCase(word, isUpperCase),
      compounds,
    );
    return {
      ...paragraph,
      space,
      widths: words.map((parts) => parts.reduce((sum, part) => sum + widthOfSpan(part, measure), 0)),
      spansOf(from, to) {
        const line: Span[] = [];
        for (let index = from; index < to; index++) {
          const end = places[index - 1]?.end;
          if (index > from && end !== undefined) join(line, { text: ' ', style: styleAt(end) });
          for (const part of words[index] ?? []) join(line, part);
        }
        return line.length === 0 ? [{ text: '', style: styleAt(0) }] : line;
      },
    };
  });
}

function join(line: Span[], span: Span): void {
  const last = line.at(-1);
  if (last?.style === span.style) line[line.length - 1] = { text: last.text + span.text, style: span.style };
  else line.push(span);
}

function splitLines(stretches: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const { text, style } of stretches) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ text: part, style });
    });
  }
  return lines;
}

function cutSpans(spans: readonly Span[], from: number, to: number): Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const { text, style } of spans) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part !== '') found.push({ text: part, style });
    at += text.length;
  }
  return found;
}

/** The look of the letter at a place, or of the last one before it. */
function styleFinder(spans: readonly Span[]): (at: number) => LetterStyle {
  return (at) => {
    let end = 0;
    let style = (spans[0] as Span).style;
    for (const span of spans) {
      style = span.style;
      end += span.text.length;
      if (at < end) break;
    }
    return style;
  };
}
