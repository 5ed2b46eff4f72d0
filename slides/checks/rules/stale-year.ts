// A year that is over in a text that looks ahead: “Chúc mừng năm mới 2025” in 2026, “Hưởng ứng … năm 2024”.
import type { Rule, TextFinding } from '../finding.ts';

const greetings =
  /(?<!\p{L})(?:năm mới|mừng xuân|chào xuân|đón xuân|xuân|đón tết|mừng tết|tết nguyên đán|happy new year|new year)(?!\p{L})[^.\n!?]{0,40}?(?<!\d)(?<year>(?:19|20)\d\d)(?!\d)/giu;
const ahead =
  /(?<!\p{L})(?:hưởng ứng|chào đón|phấn đấu|quyết tâm|chào năm|đón năm|phát động|looking forward)(?!\p{L})[^.\n!?]{0,120}?(?<!\d)(?<year>(?:19|20)\d\d)(?!\d)/giu;
/** A text that looks back may name any year. */
const back =
  /k[ỷỉ] niệm|tổng kết|kết quả|danh hiệu|thành tích|giai đoạn|nhiệm kỳ|từ năm|số \d|nghị quyết|chỉ thị|ngày thành lập/iu;

export const staleYear: Rule = {
  id: 'stale-year',
  check(text, { today }) {
    const thisYear = Number(today.slice(0, 4));
    const next = Number(today.slice(5, 7)) >= 9 ? thisYear + 1 : thisYear;
    const latest = Math.max(...[...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)));
    if (latest >= thisYear || back.test(text)) return [];
    const found: Omit<TextFinding, 'rule'>[] = [];
    for (const [pattern, instead] of [
      [greetings, next],
      [ahead, thisYear],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const year = match.groups?.year ?? '';
        const end = match.index + match[0].length;
        const start = end - year.length;
        if (found.some((other) => other.start === start)) continue;
        const message = { code: 'stale-greeting' as const, params: { found: Number(year) } };
        found.push({ severity: 'warning', message, start, end, fix: { replacement: String(instead) } });
      }
    }
    return found;
  },
};
