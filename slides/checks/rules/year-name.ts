// “Xuân Đinh Mùi 2027”: the lunar year's name, of a stem and a branch, against the number beside it.
import { yearNameOf, yearNamePattern, yearOfCycle } from '../../calendar/year-names.ts';
import type { Rule, TextFinding } from '../finding.ts';
import { isUpperCase } from '../words.ts';

const gap = '[\\s,(–-]*(?:năm\\s+)?';
const nameFirst = new RegExp(`(?<!\\p{L})(?<called>${yearNamePattern})${gap}(?<year>\\d{4})(?!\\d)`, 'giu');
/** Not behind a whole date: January may still belong to the year before. */
const yearFirst = new RegExp(
  `(?<![\\d/.]|[-–]\\s?)(?<year>\\d{4})[\\s,(–-]*(?:(?:năm|xuân|tết)\\s+)?(?<called>${yearNamePattern})`,
  'giu',
);
const alone = new RegExp(`(?<!\\p{L})(?:xuân|năm|tết)\\s+(?<called>${yearNamePattern})`, 'giu');

export const yearName: Rule = {
  id: 'year-name',
  check(text) {
    const found: Omit<TextFinding, 'rule'>[] = [];
    for (const pattern of [nameFirst, yearFirst, alone]) {
      for (const match of text.matchAll(pattern)) {
        const { called = '', stem = '', branch = '', year } = match.groups ?? {};
        const start = match.index + match[0].indexOf(called);
        const end = start + called.length;
        if (found.some((other) => start < other.end && other.start < end)) continue;
        const finding = compare(called, yearOfCycle(stem, branch), year === undefined ? null : Number(year));
        if (finding !== null) found.push({ ...finding, start, end });
      }
    }
    return found;
  },
};

function compare(called: string, place: number | null, year: number | null): Omit<TextFinding, 'rule' | 'start' | 'end'> | null {
  if (year === null) {
    if (place !== null) return null;
    return { severity: 'error', message: { code: 'year-name-impossible', params: { found: called } }, fix: null };
  }
  if (place === year % 60) return null;
  const right = yearNameOf(year);
  return {
    severity: 'error',
    message: { code: 'year-name', params: { year, right, found: called } },
    fix: { replacement: isUpperCase(called) ? right.toUpperCase() : right },
  };
}
