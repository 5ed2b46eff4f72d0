// What a template or a draft left open: “lần thứ …”, xx/xx, [tên đơn vị], lorem ipsum, Nguyễn Văn A.
import { firstFrom, isTaken } from '../dates.ts';
import type { Rule, Severity } from '../finding.ts';

const dots = '(?:…|\\.{3,}|_{2,})';
/** Counts behind a letter of its line; a line of nothing else rules off what stands above it. */
const ruled = /…{2,}|\.{4,}|_{3,}/gu;
const patterns: readonly (readonly [RegExp, Severity])[] = [
  // Words that wait for a value.
  [
    new RegExp(`(?<!\\p{L})(?:lần thứ|ngày|tháng|năm|số|khóa|khoá|lúc|hồi|tại|phòng số|from|to|on|at|no\\.)\\s*${dots}+`, 'giu'),
    'error',
  ],
  [ruled, 'error'],
  // An ellipsis between words stands for one; behind the last it means “and so on”.
  [/(?<=[\p{L}\d,:] )(?:…|\.{3})(?= [\p{L}\d])/gu, 'warning'],
  [/^\s*(?:…|\.{3})\s*$/gm, 'warning'],
  [
    /(?<![\p{L}\d])(?:xx|yy|dd|mm)\s*[/-]\s*(?:xx|yy|mm|dd)(?:\s*[/-]\s*(?:\d{2}|\d{4}|(?:20)?(?:xx|yy)|xxxx|yyyy))?(?![\p{L}\d])/giu,
    'error',
  ],
  [/(?<![\p{L}\d])(?:(?:19|20)xx|xxxx|yyyy)(?![\p{L}\d])/giu, 'error'],
  [/\[\s*(?:[^[\]\n]*\p{L}[^[\]\n]*|…|\.{2,})\s*\]/gu, 'error'],
  [/\{\{?[^{}\n]*\p{L}[^{}\n]*\}\}?|<\s*\p{L}{2,}[^<>\n]{0,60}>/gu, 'error'],
  [/lorem\s+ipsum|dolor\s+sit\s+amet/giu, 'error'],
  // “Lê Thị C. Hà” has a name behind its initial.
  [/(?<!\p{L})(?:nguyễn văn|trần thị|trần văn|lê văn|lê thị|nguyễn thị) [abcx](?![\p{L}\d]|\.\s*\p{L})/giu, 'warning'],
  [
    /^\s*(?:tên đơn vị|tên cơ quan|nội dung chữ|nội dung ở đây|nhập nội dung|nhập văn bản|văn bản mẫu|tiêu đề ở đây|your text|your text here|type here)\s*$/giu,
    'warning',
  ],
];

export const placeholders: Rule = {
  id: 'placeholder',
  readsLines: true,
  check(text) {
    const places: { start: number; end: number; severity: Severity }[] = [];
    const taken = new Set<number>();
    const letters = lettersBefore(text);
    for (const [pattern, severity] of patterns) {
      for (const { 0: whole, index } of text.matchAll(pattern)) {
        const start = index + (whole.length - whole.trimStart().length);
        const end = start + whole.trim().length;
        if (isTaken(taken, start, end) || (pattern === ruled && !letters(index))) continue;
        for (let at = start; at < end; at += 1) taken.add(at);
        places.push({ start, end, severity });
      }
    }
    return places.map(({ start, end, severity }) => ({
      severity,
      message: { code: 'placeholder' as const, params: { found: text.slice(start, end).replace(/\s+/g, ' ') } },
      start,
      end,
      fix: null,
    }));
  },
};

/** Whether a letter stands in the same line before a place. */
function lettersBefore(text: string): (index: number) => boolean {
  const lines = [...text.matchAll(/^[^\p{L}\n]*\p{L}/gmu)].map(({ 0: start, index }) => ({ start: index + start.length }));
  return (index) => {
    const letter = lines[firstFrom(lines, index + 1) - 1]?.start;
    return letter !== undefined && letter <= index && !text.slice(letter, index).includes('\n');
  };
}
