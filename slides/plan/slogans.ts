// What a plan wants shown: quoted phrases, each judged by its words and its surroundings, and lists under “Khẩu hiệu”.
import type { ImportProposal } from '../api/shapes.ts';
import { isNumbered, isUpperCase, type PlanLine } from './plan-lines.ts';

type SloganProposal = ImportProposal['slogans'][number];

const quoted = /“([^“”\n]{2,600})”|"([^"\n]{2,600})"|«([^«»\n]{2,600})»|„([^„“”\n]{2,600})[“”]/gu;
const speaksOfSlogans =
  /khẩu hiệu|phương châm|thông điệp|chủ đề|nội dung|slogan|băng[\s-]?rôn|bảng rôn|treo|dòng chữ|tiêu đề|motto|theme|message/iu;
const speaksOfOthers =
  /mục tiêu|gọi tắt|sau đây gọi|viết tắt|biểu hiện|hiện tượng|(?:chỉ thị|nghị quyết|quyết định|kế hoạch|đề án|công văn|chương trình|thông tư|nghị định)[^.;]{0,120}\svề|cuộc thi|hội thi|phần mềm|ứng dụng|tài khoản|trang\s*$/iu;
const listIntroduction =
  /^(?:(?:danh mục|danh sách|các|một số|nội dung|nội dung các)\s+)*(?:khẩu hiệu|thông điệp|slogans?)(?![\p{L}])/iu;

export function readSlogans(lines: readonly PlanLine[]): SloganProposal[] {
  const found = new Map<string, SloganProposal>();
  const add = (slogan: SloganProposal): void => {
    const key = slogan.text
      .toLocaleLowerCase('vi')
      .replace(/[\s.!,;]+/g, ' ')
      .trim();
    const known = found.get(key);
    if (known === undefined) found.set(key, slogan);
    else if (slogan.isChosen && !known.isChosen) found.set(key, slogan);
  };
  let isInList = false;
  for (const line of lines) {
    const quotes = readQuotes(line.body);
    quotes.forEach(add);
    if (line.body === '') continue;
    if (isIntroduction(line.body)) isInList = true;
    // “(Kèm theo Kế hoạch số …)” stands between an appendix's heading and its list.
    else if (isInList && /^\(.*\)$/u.test(line.body)) continue;
    else if (isInList && quotes.length === 0) {
      if (isListedSlogan(line)) add({ text: tidy(line.body), isChosen: true, context: '' });
      else isInList = false;
    }
  }
  return [...found.values()].slice(0, 5000);
}

function readQuotes(body: string): SloganProposal[] {
  const slogans: SloganProposal[] = [];
  let cueFrom = 0;
  for (const match of body.matchAll(quoted)) {
    const text = tidy(match.slice(1).find((part) => part !== undefined) ?? '');
    if (text === '') continue;
    const before = body.slice(cueFrom, match.index);
    // Phrases in a row share the words before the first of them.
    const isInRow = /^[\s,;–-]*(?:và\s+)?$/u.test(before) && slogans.length > 0;
    if (!isInRow) cueFrom = match.index + match[0].length;
    const cue = isInRow ? body.slice(0, match.index) : before;
    slogans.push({ text, isChosen: scoreOf(text, cue.slice(-140)) >= 2, context: contextOf(body, match.index, match[0].length) });
  }
  return slogans;
}

/** Above 1 it is likely meant to be shown. */
function scoreOf(text: string, before: string): number {
  const words = text.split(/\s+/).length;
  let score = 0;
  if (speaksOfSlogans.test(before)) score += 2;
  if (speaksOfOthers.test(before)) score -= 2;
  // A slogan stands by itself, so it begins like a sentence; a phrase quoted in passing does not.
  score += /^\p{Lu}|^\d/u.test(text) ? 1 : -2;
  if (words >= 4 && words <= 30) score += 1;
  if (words < 3) score -= 2;
  if (words > 45) score -= 2;
  if (/\s[-–]\s|!$/.test(text)) score += 1;
  return score;
}

/** A heading or the words before a colon, not a sentence about slogans. */
function isIntroduction(body: string): boolean {
  if (/:$/.test(body)) return /khẩu hiệu|thông điệp|slogans/iu.test(body);
  return body.length <= 80 && !/[.;,!]$/.test(body) && listIntroduction.test(body);
}

function isListedSlogan(line: PlanLine): boolean {
  const { body } = line;
  if (isUpperCase(body) && isNumbered(line) && /^[IVXL]/.test(line.marker ?? '')) return false;
  const words = body.split(/\s+/).length;
  return (
    words >= 3 &&
    words <= 40 &&
    /^[\p{Lu}\d]/u.test(body) &&
    !/:$/.test(body) &&
    !/[.!?]\s+\p{Lu}/u.test(body) &&
    !/^Nơi nhận/u.test(body)
  );
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s“"«]+|[\s”"»,;.]+$/gu, '')
    .trim();
}

/** The words around the phrase, enough to know where it was. */
function contextOf(body: string, index: number, length: number): string {
  const reach = 70;
  const from = index <= reach ? 0 : body.indexOf(' ', index - reach) + 1;
  const end = index + length + reach / 2;
  const to = end >= body.length ? body.length : Math.max(index + length, body.lastIndexOf(' ', end));
  return `${from > 0 ? '…' : ''}${body.slice(from, to)}${to < body.length ? '…' : ''}`;
}
