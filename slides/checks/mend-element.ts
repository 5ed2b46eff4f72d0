// A text element with one finding mended: its text, and the stretches that look different moved along with their letters.
import type { TextElement, TextRun } from '../model/element.ts';
import { mendText } from './check-text.ts';
import type { DesignFinding } from './finding.ts';

export function mendElement(
  { text, runs }: Pick<TextElement, 'text' | 'runs'>,
  { place, fix }: Pick<DesignFinding, 'place' | 'fix'>,
): Pick<TextElement, 'text' | 'runs'> {
  if (place.kind !== 'text' || fix === null) return { text, runs };
  const { start, end } = place;
  const { length } = fix.replacement;
  // What stood inside the mended place stays inside of it.
  const move = (at: number): number => {
    if (at <= start) return at;
    return at >= end ? at + length - (end - start) : Math.min(at, start + length);
  };
  const moved = runs.map((run): TextRun => ({ ...run, start: move(run.start), end: move(run.end) }));
  return { text: mendText(text, { start, end, fix }), runs: moved.filter((run) => run.start < run.end) };
}
