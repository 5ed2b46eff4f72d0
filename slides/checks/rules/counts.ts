// “03 khâu đột phá: …”: the number against what is listed behind the colon or in the lines below. A comma may also stand
// inside an item, so commas can prove only that items are missing.
import type { Rule, TextFinding } from '../finding.ts';

const numbers = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const nouns =
  'khâu|nhiệm vụ|nội dung|mục tiêu|giải pháp|chỉ tiêu|điểm|bước|điều|không|có|nhóm|việc|tiêu chí|lĩnh vực|phong trào|yêu cầu|' +
  'nguyên tắc|quy tắc|vấn đề|hành động|tại chỗ|đột phá|chương trình|biện pháp|lời khuyên|thông điệp|mục|phần|' +
  'steps|rules|tips|points|ways|things|tasks|goals|items|parts|reasons';
const pattern = new RegExp(
  `(?<![\\p{L}\\d/.,:–-])(?<count>\\d{1,2}|${numbers.join('|')})\\s+(?:${nouns})(?!\\p{L})(?<rest>[^:\\n.;!?]{0,60}):(?<list>[^\\n]*)`,
  'giu',
);

export const counts: Rule = {
  id: 'count',
  check(text) {
    return [...text.matchAll(pattern)].flatMap((match): Omit<TextFinding, 'rule'>[] => {
      const { count = '', rest = '', list = '' } = match.groups ?? {};
      // “3 nội dung và 2 việc: …” lists who knows which.
      if (/\d/.test(rest)) return [];
      const word = numbers.indexOf(count.toLowerCase());
      const stated = word >= 0 ? word + 1 : Number(count);
      const listed = list.trim() === '' ? countLines(text.slice(match.index + match[0].length)) : countItems(list);
      if (stated < 2 || listed === null || (stated >= listed.least && stated <= listed.most)) return [];
      return [
        {
          severity: 'warning',
          message: { code: 'count-items', params: { count, items: stated > listed.most ? listed.most : listed.least } },
          start: match.index,
          end: match.index + count.length,
          fix: null,
        },
      ];
    });
  },
};

type Listed = { least: number; most: number };

/** Lines that begin with a dash, a dot or a number, right below. */
function countLines(below: string): Listed | null {
  let items = 0;
  for (const line of below.replace(/^\s*\n/, '').split('\n')) {
    if (!/^\s*(?:[-–•*+]|\d{1,2}[.)])\s*\S/.test(line)) break;
    items += 1;
  }
  return items < 2 ? null : { least: items, most: items };
}

function countItems(list: string): Listed | null {
  const sentence = list.split(/[.!?](?:\s|$)/)[0] ?? '';
  // An open end counts for anything.
  if (/…|\.\.\.|v\.v|etc/i.test(list)) return null;
  for (const separator of [';', / [-–] /]) {
    const parts = sentence.split(separator).filter((part) => part.trim() !== '');
    if (parts.length > 1) return { least: parts.length, most: parts.length + joined(parts.at(-1) ?? '') };
  }
  const parts = sentence.split(',').filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  return { least: 0, most: parts.length + joined(sentence) };
}

/** How many more items “và” or “and” may join. */
function joined(text: string): number {
  return [...text.matchAll(/(?<!\p{L})(?:và|and|cùng|với)(?!\p{L})/giu)].length;
}
