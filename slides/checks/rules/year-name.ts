// “Xuân Đinh Mùi 2027”: the lunar year's name, of a stem and a branch, against the number beside it.
import type { Rule, TextFinding } from '../finding.ts';
import { isUpperCase } from '../words.ts';

const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const branches = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];
/** Other spellings of the same names. */
const variants: Record<string, string> = { kỉ: 'Kỷ', quí: 'Quý', tí: 'Tý', mẹo: 'Mão', tị: 'Tỵ', mẫu: 'Mậu' };

const name = `(?<stem>${stems.join('|')}|Kỉ|Quí)\\s+(?<branch>${branches.join('|')}|Tí|Mẹo|Tị)(?!\\p{L})`;
const gap = '[\\s,(–-]*(?:năm\\s+)?';
const nameFirst = new RegExp(`(?<!\\p{L})(?<called>${name})${gap}(?<year>\\d{4})(?!\\d)`, 'giu');
/** Not behind a whole date: January may still belong to the year before. */
const yearFirst = new RegExp(`(?<![\\d/.]|[-–]\\s?)(?<year>\\d{4})[\\s,(–-]*(?:(?:năm|xuân|tết)\\s+)?(?<called>${name})`, 'giu');
const alone = new RegExp(`(?<!\\p{L})(?:xuân|năm|tết)\\s+(?<called>${name})`, 'giu');

function indexIn(list: readonly string[], written: string): number {
  const lower = written.toLowerCase();
  return list.findIndex((one) => one.toLowerCase() === (variants[lower] ?? written).toLowerCase());
}

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
        const finding = compare(
          called,
          indexIn(stems, stem),
          indexIn(branches, branch),
          year === undefined ? null : Number(year),
        );
        if (finding !== null) found.push({ ...finding, start, end });
      }
    }
    return found;
  },
};

/** The year 4 began a cycle of sixty: Giáp Tý. */
function compare(
  called: string,
  stem: number,
  branch: number,
  year: number | null,
): Omit<TextFinding, 'rule' | 'start' | 'end'> | null {
  if (year === null) {
    // Stem and branch move on together, so only those of equal parity meet.
    if (stem % 2 === branch % 2) return null;
    return { severity: 'error', message: { code: 'year-name-impossible', params: { found: called } }, fix: null };
  }
  const [rightStem, rightBranch] = [(year + 6) % 10, (year + 8) % 12];
  if (stem === rightStem && branch === rightBranch) return null;
  const right = `${stems[rightStem] ?? ''} ${branches[rightBranch] ?? ''}`;
  return {
    severity: 'error',
    message: { code: 'year-name', params: { year, right, found: called } },
    fix: { replacement: isUpperCase(called) ? right.toUpperCase() : right },
  };
}
