// Lays a block of lines on circles about one centre, letter by letter. The widest line bends by the wanted angle; the others
// keep their distance from it, and none goes all the way round to its own start. All in em of the element's size, from the middle
// of the widest line's baseline.
import type { Path, PathSegment } from '../scene/scene.ts';
import { bowlSpread, type LineLetter } from './bowl-spacing.ts';
import type { Measure } from './measure.ts';
import { letterKern, type MeasuredLine, type MeasuredSpan, measureLine } from './measure-line.ts';
import type { LetterStyle } from './styled-text.ts';
import type { TextBlock } from './text-block.ts';
import { underlineOf } from './underline.ts';

/** `x` and `y` are where the pen starts; `rotation` in degrees clockwise about that point. */
export type BentLetter = { text: string; style: LetterStyle; x: number; y: number; width: number; rotation: number };
export type BentBand = { path: Path; style: LetterStyle };
export type BentLine = { letters: readonly BentLetter[]; bands: readonly BentBand[] };
export type BentBlock = { lines: readonly BentLine[]; left: number; top: number; right: number; bottom: number };

/** Inside of a circle smaller than this (times the letter's size) letters would stand on each other. */
const smallestRadius = { up: 0.55, down: 1.35 };
/** Longest piece of a circle that one Bézier curve follows. */
const longestCurve = Math.PI / 8;

/** A circle that a line stands on: `side` is 1 when its letters stand outside, -1 when they stand inside. */
type Circle = { centreY: number; radius: number; side: 1 | -1; start: number };

/** Between the end of a ring and its start, in word spaces: after a separator it is a space like the others. */
const gapSpaces = { separator: 1, words: 3 };
const separator = /^[•·*–—|~+\p{So}]|[•·*–—|~+\p{So}]$/u;

/** `arc` in degrees, not 0: positive is an arch. A text too short for so much of a circle bends less. */
export function bendBlock(block: TextBlock, arc: number, align: 'left' | 'center' | 'right', measure: Measure): BentBlock {
  const side = arc > 0 ? 1 : -1;
  const bounds = createBounds();
  const circles = circlesOf(block, arc, measure);
  if (circles === null) return { lines: [], ...bounds.box() };
  const { lines, widest, radius, reach } = circles;
  const bent = lines.map((line, index) => {
    const own = radius + reach(index);
    const free = Math.max(0, widest.advance / radius - line.advance / own);
    const start = -widest.advance / radius / 2 + free * { left: 0, center: 0.5, right: 1 }[align];
    const circle: Circle = { centreY: radius * side, radius: own, side, start };
    return bendLine(line, circle, measure, bounds);
  });
  return { lines: bent, ...bounds.box() };
}

type Circles = {
  lines: readonly MeasuredLine[];
  widest: MeasuredLine;
  /** Of the circle that the widest line stands on. */
  radius: number;
  /** How much larger the circle of each line is. */
  reach(index: number): number;
};

/** Null for a text without letters. */
function circlesOf(block: TextBlock, arc: number, measure: Measure): Circles | null {
  const side = arc > 0 ? 1 : -1;
  const least = side === 1 ? smallestRadius.up : smallestRadius.down;
  const bend = (lines: readonly MeasuredLine[]): Circles | null => {
    const widest = lines.reduce<MeasuredLine | null>((most, line) => (most && most.advance >= line.advance ? most : line), null);
    if (widest === null || widest.advance === 0) return null;
    const middle = block.baselines[lines.indexOf(widest)] ?? 0;
    const reach = (index: number): number => (middle - (block.baselines[index] ?? 0)) * side;
    const wanted = widest.advance / ((Math.abs(arc) * Math.PI) / 180);
    const radius = lines.reduce((most, line, index) => {
      const round = (line.advance + ringGap(line, measure)) / (2 * Math.PI);
      return Math.max(most, Math.max(least * line.size, round) - reach(index));
    }, wanted);
    return { lines, widest, radius, reach };
  };
  const straight = bend(block.lines);
  if (straight === null || side === 1) return straight;
  const letters = block.lines.map((line) => line.spans.flatMap((span) => spanLetters(span, measure)));
  const radiiWith = (by: number): number[] => {
    const { radius, reach } = bend(spreadLines(block.lines, by, measure)) ?? straight;
    return letters.map((_line, index) => radius + reach(index));
  };
  const spread = bowlSpread(letters, radiiWith, measure);
  return spread === 0 ? straight : bend(spreadLines(block.lines, spread, measure));
}

/** The same lines with their letters set further apart, in em of each letter. */
function spreadLines(lines: readonly MeasuredLine[], by: number, measure: Measure): readonly MeasuredLine[] {
  if (by === 0) return lines;
  const spaced = new Map<LetterStyle, LetterStyle>();
  return lines.map((line) => {
    const spans = line.spans.map(({ text, style }) => {
      const wider = spaced.get(style) ?? { ...style, letterSpacing: style.letterSpacing + by };
      spaced.set(style, wider);
      return { text, style: wider };
    });
    return measureLine(spans, measure);
  });
}

function ringGap({ spans }: MeasuredLine, measure: Measure): number {
  const last = spans.at(-1)?.style;
  if (last === undefined) return 0;
  const text = spans
    .map((span) => span.text)
    .join('')
    .trim();
  const space = measure.extent(' ', last.font, true).advance + last.letterSpacing;
  return (separator.test(text) ? gapSpaces.separator : gapSpaces.words) * Math.max(0, space) * last.scale;
}

function bendLine(line: MeasuredLine, circle: Circle, measure: Measure, bounds: Bounds): BentLine {
  const letters: BentLetter[] = [];
  for (const letter of line.spans.flatMap((span) => spanLetters(span, measure))) {
    const placed = placeLetter(letter, circle);
    letters.push(placed);
    bounds.addLetter(placed, measure);
  }
  const bands = underlinedStretches(line.spans).map(({ from, to, style }) => {
    const underline = underlineOf(style, measure);
    const edge = (below: number): number => Math.max(1e-3, circle.radius - below * circle.side);
    const path = bandPath(circle, from / circle.radius, to / circle.radius, [
      edge(underline.top),
      edge(underline.top + underline.thickness),
    ]);
    bounds.addPath(path);
    return { path, style };
  });
  return { letters, bands };
}

/** Letters with the marks on them, each with the place of its pen in the straight line. */
function spanLetters({ text, style, offset }: MeasuredSpan, measure: Measure): LineLetter[] {
  const found: LineLetter[] = [];
  let pen = offset;
  let before = '';
  for (const [letter] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    pen += letterKern(before, letter, { style }, measure);
    const width = measure.extent(letter, style.font, true).advance * style.scale;
    found.push({ text: letter, style, offset: pen, width });
    pen += width + style.letterSpacing * style.scale;
    before = letter;
  }
  return found;
}

function placeLetter({ text, style, offset, width }: LineLetter, circle: Circle): BentLetter {
  const angle = circle.start + (offset + width / 2) / circle.radius;
  const turn = angle * circle.side;
  const [x, y] = pointOn(circle, circle.radius, angle);
  return {
    text,
    style,
    x: x - (width / 2) * Math.cos(turn),
    y: y - (width / 2) * Math.sin(turn),
    width,
    rotation: (turn * 180) / Math.PI,
  };
}

/** `angle` 0 is the top of a circle whose letters stand outside, the bottom of one whose letters stand inside. */
function pointOn({ centreY, side }: Circle, radius: number, angle: number): readonly [number, number] {
  return [radius * Math.sin(angle), centreY - side * radius * Math.cos(angle)];
}

/** Neighbours that are underlined alike share one line, as low and thick as the largest of them needs. */
export function underlinedStretches(spans: readonly MeasuredSpan[]) {
  const found: { from: number; to: number; style: LetterStyle }[] = [];
  spans.forEach(({ style, text, offset, width }, index) => {
    if (!style.isUnderlined || text === '') return;
    const last = found.at(-1);
    const isNext = index > 0 && spans[index - 1]?.style.isUnderlined === true;
    if (last !== undefined && isNext && last.style.fill === style.fill) {
      last.to = offset + width;
      if (style.scale > last.style.scale) last.style = style;
    } else {
      found.push({ from: offset, to: offset + width, style });
    }
  });
  return found;
}

function bandPath(circle: Circle, from: number, to: number, [near, far]: readonly [number, number]): Path {
  const [start, end] = [circle.start + from, circle.start + to];
  const path: PathSegment[] = [['M', ...pointOn(circle, near, start)]];
  path.push(...curveAlong(circle, near, start, end));
  path.push(['L', ...pointOn(circle, far, end)]);
  path.push(...curveAlong(circle, far, end, start), ['Z']);
  return path;
}

function curveAlong(circle: Circle, radius: number, from: number, to: number): PathSegment[] {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / longestCurve));
  const step = (to - from) / count;
  const arm = (4 / 3) * Math.tan(step / 4) * radius;
  return Array.from({ length: count }, (_, index) => {
    const [one, other] = [from + index * step, from + (index + 1) * step];
    const [x1, y1] = pointOn(circle, radius, one);
    const [x2, y2] = pointOn(circle, radius, other);
    const along = (angle: number): readonly [number, number] => [Math.cos(angle) * arm, circle.side * Math.sin(angle) * arm];
    const [ax, ay] = along(one);
    const [bx, by] = along(other);
    return ['C', x1 + ax, y1 + ay, x2 - bx, y2 - by, x2, y2] as const;
  });
}

type Bounds = ReturnType<typeof createBounds>;

function createBounds() {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (x: number, y: number): void => {
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  };
  return {
    addLetter({ text, style, x, y, rotation }: BentLetter, measure: Measure): void {
      const ink = measure.extent(text, style.font, true);
      if (ink.inkRight === ink.inkLeft) return;
      const turn = (rotation * Math.PI) / 180;
      for (const across of [ink.inkLeft * style.scale, ink.inkRight * style.scale]) {
        for (const down of [ink.inkTop * style.scale, ink.inkBottom * style.scale]) {
          add(x + across * Math.cos(turn) - down * Math.sin(turn), y + across * Math.sin(turn) + down * Math.cos(turn));
        }
      }
    },
    addPath(path: Path): void {
      for (const segment of path) {
        const points = segment.slice(1) as number[];
        for (let at = 0; at + 1 < points.length; at += 2) add(points[at] ?? 0, points[at + 1] ?? 0);
      }
    },
    box: () => (left > right ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom }),
  };
}
