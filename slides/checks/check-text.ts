// Every check of a text. A new rule: a file in rules/ and its line here.
import { composeText } from './composed-text.ts';
import type { CheckContext, Rule, TextFinding } from './finding.ts';
import { anniversary } from './rules/anniversary.ts';
import { counts } from './rules/counts.ts';
import { dayNames, impossibleDates } from './rules/day-names.ts';
import { glossaryNames } from './rules/glossary.ts';
import { lunarDates } from './rules/lunar.ts';
import { mixedSpelling } from './rules/mixed-spelling.ts';
import { pastDate } from './rules/past-date.ts';
import { placeholders } from './rules/placeholders.ts';
import { repeatedWords } from './rules/repeated-words.ts';
import { slips } from './rules/slips.ts';
import { staleYear } from './rules/stale-year.ts';
import { stateName } from './rules/state-name.ts';
import { syllables } from './rules/syllables.ts';
import { toneStyle } from './rules/tone-style.ts';
import { weekday } from './rules/weekday.ts';
import { yearName } from './rules/year-name.ts';

const rules: readonly Rule[] = [
  stateName,
  anniversary,
  dayNames,
  impossibleDates,
  weekday,
  lunarDates,
  yearName,
  staleYear,
  pastDate,
  placeholders,
  slips,
  syllables,
  repeatedWords,
  glossaryNames,
  counts,
  toneStyle,
  mixedSpelling,
];

/** In the order of the text; places in UTF-16 units of the text as given, whatever its Unicode form. */
export function checkText(given: string, context: CheckContext): TextFinding[] {
  const { text, original } = composeText(given);
  // A slogan goes on where its line ends: on a tall page that may be after every syllable.
  const flowing = text.replaceAll('\n', ' ');
  return rules
    .flatMap(({ id, readsLines = false, check }) =>
      check(readsLines ? text : flowing, context).map((finding) => ({ rule: id, ...finding })),
    )
    .map((finding) => ({ ...finding, fix: keepLines(text.slice(finding.start, finding.end), finding.fix) }))
    .map((finding) => ({ ...finding, start: original(finding.start), end: original(finding.end) }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

/** The lines end where they ended, as long as as many words come as went. */
function keepLines(found: string, fix: TextFinding['fix']): TextFinding['fix'] {
  if (fix === null || !found.includes('\n')) return fix;
  const gaps = found.match(/\s+/g) ?? [];
  const words = fix.replacement.split(/\s+/);
  if (words.length !== gaps.length + 1) return fix;
  return { replacement: words.map((word, at) => word + (gaps[at] ?? '')).join('') };
}

/** The text with the finding mended; the same text when it has no fix. */
export function mendText(text: string, { start, end, fix }: Pick<TextFinding, 'start' | 'end' | 'fix'>): string {
  return fix === null ? text : text.slice(0, start) + fix.replacement + text.slice(end);
}
