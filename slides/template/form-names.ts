// Forms as people name them when they type: `bangron-6x0.8`, `A3`, `Phướn-0.8x2.5`, `2500×700`, `slide`; and what a slip meant.
import type { DesignKind } from '../model/design.ts';
import { findFormat, largestFreeMm, printFormats, smallestFreeMm } from '../print/formats.ts';
import { foldText } from '../text/fold.ts';

/** As in model/design.ts, which the command line must not load for its help text. */
const kinds: Record<DesignKind, true> = { slide: true, poster: true, banner: true, board: true };
export const kindNames = Object.keys(kinds) as DesignKind[];

/** A kind of design, or the id of a print format. */
export type FormName = { kind: DesignKind } | { format: string };

/** Null for what is neither a kind nor a format. */
export function readFormName(text: string): FormName | null {
  const typed = plain(text);
  const kind = kindNames.find((known) => known === typed);
  if (kind !== undefined) return { kind };
  const format = printFormats.find(({ id }) => plain(id) === typed) ?? findFormat(typed);
  return format === null ? null : { format: format.id };
}

/** The name there is that a wrong one is likest to. */
export function nearestFormName(text: string): string {
  const typed = plain(text);
  const own = /^(?<width>\d+)x(?<height>\d+)$/.exec(typed)?.groups;
  if (own !== undefined) return [own.width, own.height].map((length) => clamped(Number(length))).join('x');
  let nearest = { name: '', distance: Number.POSITIVE_INFINITY };
  for (const name of [...kindNames, ...printFormats.map(({ id }) => id)]) {
    const distance = unlikeness(typed, plain(name));
    if (distance < nearest.distance) nearest = { name, distance };
  }
  return nearest.name;
}

/** Without marks, capitals and spaces; × is x. */
const plain = (text: string): string => foldText(text).replaceAll('×', 'x').replace(/\s/g, '');

const clamped = (length: number): number => Math.min(largestFreeMm, Math.max(smallestFreeMm, length));

/** Letters left out count less than wrong ones: `6x0.8` means a banner of that size. */
const leftOut = 0.4;

/** Levenshtein's distance with that weight. */
function unlikeness(typed: string, name: string): number {
  let row = Array.from({ length: name.length + 1 }, (_, letters) => letters * leftOut);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= name.length; j++) {
      const swapped = (row[j - 1] ?? 0) + (typed[i - 1] === name[j - 1] ? 0 : 1);
      next.push(Math.min(swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + leftOut));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
