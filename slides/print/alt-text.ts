// What a picture of a design says, in words: for people who hear pages read aloud, and where a picture does not load.
import type { Bounds } from '../design/geometry.ts';
import { pageBounds } from '../design/page-box.ts';
import type { Design } from '../model/design.ts';
import type { Element } from '../model/element.ts';

/** Networks take about as much; beyond it nobody listens. */
export const maxAltLength = 1000;

type Said = { bounds: Bounds; words: string };

/** The texts in reading order, then what people wrote of the pictures; empty when the design says nothing. */
export function altTextOf(design: Pick<Design, 'page' | 'elements'>): string {
  const seen = visible(design.elements);
  const texts = placed(design, seen, (element) => (element.kind === 'text' ? sentencesOf(element.text) : ''));
  // A picture that is described by its own name only was not described by anybody.
  const pictures = placed(design, seen, (element) =>
    element.kind === 'picture' && element.alt !== element.name ? sentencesOf(element.alt) : '',
  );
  const words = [...inReadingOrder(texts), ...inReadingOrder(pictures)].map((said) => said.words);
  return shorten([...new Set(words)].join(' '));
}

/** One line of composed letters, as it goes into a file. */
export function tidyAlt(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function visible(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => {
    if (element.isHidden || element.opacity === 0) return [];
    return element.kind === 'group' ? visible(element.children) : [element];
  });
}

function placed(
  { page, elements }: Pick<Design, 'page' | 'elements'>,
  seen: readonly Element[],
  wordsOf: (e: Element) => string,
) {
  return seen.flatMap((element): Said[] => {
    const words = wordsOf(element);
    const bounds = words === '' ? null : pageBounds(elements, element.id);
    return bounds !== null && isOnPage(bounds, page) ? [{ bounds, words }] : [];
  });
}

function isOnPage({ x, y, width, height }: Bounds, page: { width: number; height: number }): boolean {
  return x < page.width && y < page.height && x + width > 0 && y + height > 0;
}

/**
 * Lines of a text as sentences. A slogan broken by hand is one sentence; a list, a line of its own after an empty one, and
 * a line that begins with a label (“Địa điểm: …”) begin anew.
 */
function sentencesOf(text: string): string {
  const sentences: string[] = [];
  let isNew = true;
  for (const line of text.normalize('NFC').split('\n')) {
    const words = tidyAlt(line.replace(/^\s*[-–•*+]\s+/u, ''));
    const begins = isNew || /^\s*([-–•*+]|\d+[.)])\s/u.test(line) || /^\p{Lu}[^:.,]{0,40}: /u.test(words);
    isNew = words === '';
    if (words === '') continue;
    if (begins) sentences.push(words);
    else sentences[sentences.length - 1] += ` ${words}`;
  }
  return sentences.map((sentence) => (/[.!?…:;,]["”’»)]*$/u.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}

/** Cuts the page into bands, bands into columns, and so on (the X-Y cut of layout analysis). */
function inReadingOrder(said: readonly Said[]): Said[] {
  for (const axis of ['y', 'x'] as const) {
    const parts = cut(said, axis);
    if (parts.length > 1) return parts.flatMap(inReadingOrder);
  }
  return said.toSorted((one, other) => one.bounds.y - other.bounds.y || one.bounds.x - other.bounds.x);
}

/** Boxes of text are larger than their ink: so much of the smaller one may lie over its neighbour. */
const slack = 0.3;

function cut(said: readonly Said[], axis: 'x' | 'y'): Said[][] {
  const side = axis === 'x' ? 'width' : 'height';
  const parts: Said[][] = [];
  let last = { end: Number.NEGATIVE_INFINITY, length: 0 };
  for (const one of said.toSorted((a, b) => a.bounds[axis] - b.bounds[axis])) {
    const { [axis]: from, [side]: length } = one.bounds;
    if (from >= last.end - slack * Math.min(length, last.length)) parts.push([]);
    parts.at(-1)?.push(one);
    if (from + length > last.end) last = { end: from + length, length };
  }
  return parts;
}

/** Ends with a whole word. */
function shorten(text: string): string {
  if (text.length <= maxAltLength) return text;
  const room = text.slice(0, maxAltLength - 1);
  const end = room.lastIndexOf(' ');
  return `${(end > 0 ? room.slice(0, end) : room).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
