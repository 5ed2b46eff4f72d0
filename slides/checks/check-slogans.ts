// The checks of slogans while they are typed, one on each line: each beside the others and what its campaign says.
import { quoteAround } from './check-design.ts';
import { checkText } from './check-text.ts';
import type { CheckContext, TextFinding } from './finding.ts';

/** [start, end) in UTF-16 units of all the lines together. */
export type SloganFinding = Omit<TextFinding, 'start' | 'end'> & {
  place: { kind: 'text'; start: number; end: number; quote: string };
};

export function checkSlogans(typed: string, context: CheckContext): SloganFinding[] {
  const lines = typed.split('\n');
  let begin = 0;
  return lines.flatMap((line, at) => {
    const offset = begin;
    begin += line.length + 1;
    if (line.trim() === '') return [];
    const others = lines.filter((other, index) => index !== at && other.trim() !== '');
    return checkText(line, { ...context, otherTexts: [...context.otherTexts, ...others] }).map(
      ({ start, end, ...finding }): SloganFinding => ({
        ...finding,
        place: { kind: 'text', start: offset + start, end: offset + end, quote: quoteAround(line, start, end) },
      }),
    );
  });
}
