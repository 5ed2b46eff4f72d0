// Runs: the stretches of a text that look different. Stored ones are taken as they come and put in order here.
import type { TextRun } from '../model/element.ts';

/** What a run may change; null keeps what the element has. */
export type RunLook = Omit<TextRun, 'start' | 'end'>;

export const plainLook: RunLook = {
  fontFamily: null,
  fontWeight: null,
  scale: null,
  fill: null,
  letterSpacing: null,
  isUnderlined: null,
};

export function lookOf({ start: _start, end: _end, ...look }: TextRun): RunLook {
  return look;
}

export function isSameLook(one: RunLook, other: RunLook): boolean {
  return (
    one.fontFamily === other.fontFamily &&
    one.fontWeight === other.fontWeight &&
    one.scale === other.scale &&
    one.letterSpacing === other.letterSpacing &&
    one.isUnderlined === other.isUnderlined &&
    (one.fill === other.fill || JSON.stringify(one.fill) === JSON.stringify(other.fill))
  );
}

/**
 * In the order of the text, inside of its `length`, without overlaps (where two overlap, the later one in the list counts),
 * without empty or plain ones, and neighbours that look alike are one. Gives the same list back when nothing is to do.
 */
export function normalizeRuns(runs: readonly TextRun[], length: number): readonly TextRun[] {
  if (isNormal(runs, length)) return runs;
  const edges = [...new Set(runs.flatMap(({ start, end }) => [start, end]))]
    .map((edge) => Math.min(edge, length))
    .sort((one, other) => one - other);
  const found: TextRun[] = [];
  edges.forEach((start, index) => {
    const end = edges[index + 1];
    if (end === undefined || end <= start) return;
    const run = runs.findLast((candidate) => candidate.start <= start && candidate.end >= end);
    if (run !== undefined) append(found, { ...run, start, end });
  });
  return found;
}

/** Adds a run behind the others, as a part of the last one when that touches it and looks alike. */
export function append(runs: TextRun[], run: TextRun): void {
  if (run.end <= run.start || isSameLook(run, plainLook)) return;
  const last = runs.at(-1);
  if (last !== undefined && last.end === run.start && isSameLook(last, run)) runs[runs.length - 1] = { ...last, end: run.end };
  else runs.push(run);
}

function isNormal(runs: readonly TextRun[], length: number): boolean {
  return runs.every((run, index) => {
    const before = runs[index - 1];
    if (run.end <= run.start || run.end > length || isSameLook(run, plainLook)) return false;
    return before === undefined || before.end < run.start || (before.end === run.start && !isSameLook(before, run));
  });
}
