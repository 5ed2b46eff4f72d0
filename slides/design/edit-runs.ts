// What editing does to the runs of a text: they follow the letters they were put on, and take new looks.
import type { TextElement, TextRun } from '../model/element.ts';
import { append, lookOf, normalizeRuns, plainLook, type RunLook } from '../text/text-runs.ts';

/** What the model allows for one text. */
const mostRuns = 2000;

/** What changed between two texts: `from` up to `to` of the old one became as many letters as lie up to `end` of the new one. */
type Edit = { from: number; to: number; end: number };

/**
 * The runs of `before` as they are after it became `after`. New letters look like those they replace, or like the letter
 * before them; so UniKey's Backspace and retyped letters keep their look, as do paste and deletion.
 */
export function replaceText(runs: readonly TextRun[], before: string, after: string): readonly TextRun[] {
  const known = normalizeRuns(runs, before.length);
  if (known.length === 0 || before === after) return known;
  const { from, to, end } = smallestEdit(before, after);
  const shift = end - to;
  const heir = heirOf(known, { from, to, end });
  const next: TextRun[] = [];
  for (const run of known) append(next, { ...run, end: Math.min(run.end, from) });
  if (heir !== undefined) append(next, { ...heir, start: from, end });
  for (const run of known) append(next, { ...run, start: Math.max(run.start, to) + shift, end: run.end + shift });
  return next;
}

/** A text while somebody types: `anchor` is how it was before the typing at the present place began. */
export type TypedRuns = { text: string; runs: readonly TextRun[]; anchor: { text: string; runs: readonly TextRun[] } };

export function startTyping(text: string, runs: readonly TextRun[]): TypedRuns {
  return { text, runs, anchor: { text, runs } };
}

/**
 * One more change by typing. Changes at one place count as one: a letter that UniKey deletes and types again keeps its look
 * even when it was all that had this look.
 */
export function typeOn(typed: TypedRuns, text: string): TypedRuns {
  const before = smallestEdit(typed.anchor.text, typed.text);
  const now = smallestEdit(typed.text, text);
  const goesOn = now.from <= before.end && now.to >= before.from;
  const anchor = goesOn ? typed.anchor : { text: typed.text, runs: typed.runs };
  return { text, runs: replaceText(anchor.runs, anchor.text, text), anchor };
}

/** Whose look the new letters take; none when they are plain. */
function heirOf(runs: readonly TextRun[], { from, to }: Edit): TextRun | undefined {
  const at = to > from ? from : from - 1;
  return runs.find(({ start, end }) => start <= at && at < end);
}

/** Never begins or ends between the two halves of a character. */
function smallestEdit(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  if (isHigh(before[from - 1])) from--;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  if (isLow(before[before.length - same])) same--;
  return { from, to: before.length - same, end: after.length - same };
}

function isHigh(unit: string | undefined): boolean {
  return unit !== undefined && /[\uD800-\uDBFF]/.test(unit);
}

function isLow(unit: string | undefined): boolean {
  return unit !== undefined && /[\uDC00-\uDFFF]/.test(unit);
}

/** The letters from `start` up to `end` take what the patch says; null takes a property off them again. */
export function styleRange(
  runs: readonly TextRun[],
  range: { start: number; end: number },
  patch: Partial<RunLook>,
  length: number,
): readonly TextRun[] {
  const [start, end] = [Math.max(0, range.start), Math.min(length, range.end)];
  if (end <= start) return normalizeRuns(runs, length);
  const known = normalizeRuns(runs, length);
  const next: TextRun[] = [];
  for (const run of known) append(next, { ...run, end: Math.min(run.end, start) });
  for (const piece of piecesWithin(known, start, end)) append(next, { ...piece, ...patch, start: piece.start, end: piece.end });
  for (const run of known) append(next, { ...run, start: Math.max(run.start, end) });
  // Beyond what a design can hold the text keeps the looks it has.
  return next.length > mostRuns ? known : next;
}

/** The whole text: a property that is set on all of it is taken off its runs. */
export function clearFromRuns(runs: readonly TextRun[], names: readonly (keyof RunLook)[], length: number): readonly TextRun[] {
  const patch = Object.fromEntries(names.map((name) => [name, null]));
  return names.length === 0 ? runs : styleRange(runs, { start: 0, end: length }, patch, length);
}

/** All of the range in stretches of one look, the plain ones too; one plain stretch for an empty range. */
export function piecesWithin(runs: readonly TextRun[], start: number, end: number): TextRun[] {
  const pieces: TextRun[] = [];
  let at = start;
  for (const run of runs) {
    const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)];
    if (to <= from) continue;
    if (from > at) pieces.push({ ...plainLook, start: at, end: from });
    pieces.push({ ...run, start: from, end: to });
    at = to;
  }
  if (at < end || pieces.length === 0) pieces.push({ ...plainLook, start: at, end });
  return pieces;
}

export type LetterLook = Pick<TextElement, 'fontFamily' | 'fontWeight' | 'fill' | 'letterSpacing' | 'isUnderlined'> & {
  scale: number;
};

/** How the letters of a range really look, one for each stretch. */
export function looksWithin(element: TextElement, start: number, end: number): LetterLook[] {
  const runs = normalizeRuns(element.runs, element.text.length);
  return piecesWithin(runs, start, end).map((run) => {
    const look = lookOf(run);
    return {
      fontFamily: look.fontFamily ?? element.fontFamily,
      fontWeight: look.fontWeight ?? element.fontWeight,
      fill: look.fill ?? element.fill,
      letterSpacing: look.letterSpacing ?? element.letterSpacing,
      isUnderlined: look.isUnderlined ?? element.isUnderlined,
      scale: look.scale ?? 1,
    };
  });
}
