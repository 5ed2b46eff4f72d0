// “03 khâu đột phá: …”: the number against what is listed behind the colon or in the lines below. A comma may also stand
// inside an item, so commas can prove only that items are missing.
import type { Rule, TextFinding } from '../finding.ts';
import { foldInPlace } from '../words.ts';

const numbers = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const nouns =
  'khâu|nhiệm vụ|nội dung|mục tiêu|giải pháp|chỉ tiêu|điểm|bước|điều|không|có|nhóm|việc|tiêu chí|lĩnh vực|phong trào|yêu cầu|' +
  'rõ|dám|sạch|nhất|nguyên tắc|quy tắc|vấn đề|hành động|tại chỗ|đột phá|chương trình|biện pháp|lời khuyên|thông điệp|mục|phần|' +
  'steps|rules|tips|points|ways|things|tasks|goals|items|parts|reasons';
const stated = `(?<![\\p{L}\\d/.,:–-])(?<count>\\d{1,2}|${numbers.join('|')})\\s+`;
const pattern = new RegExp(`${stated}(?:${nouns})(?!\\p{L})(?<rest>[^:\\n.;!?]{0,60}):(?<list>[^\\n]*)`, 'giu');

const title = new RegExp(`^\\s*${stated}(?:${nouns})(?!\\p{L})(?<rest>[^:\\n.;!?]{0,60})\\s*$`, 'iu');
/** The thing is named by two more words at least, so that two texts surely mean the same. */
const counted = new RegExp(`${stated}(?<thing>(?:${nouns})(?:\\s+[\\p{L}\\p{M}]+){2})(?!\\p{L})`, 'giu');

export const counts: Rule = {
  id: 'count',
  readsLines: true,
  check(text, { otherTexts, siblingTexts = [] }) {
    const found = [...text.matchAll(pattern)].flatMap((match): Omit<TextFinding, 'rule'>[] => {
      const { count = '', rest = '', list = '' } = match.groups ?? {};
      // “3 nội dung và 2 việc: …” lists who knows which.
      if (/\d/.test(rest)) return [];
      const said = numberOf(count);
      const below = text.slice(match.index + match[0].length);
      const isHeading = list.trim() === '' && below.trim() === '';
      const own = list.trim() === '' ? countLines(below) : countItems(list);
      const listed = isHeading ? countSiblings(siblingTexts) : own;
      if (said < 2 || listed === null || (said >= listed.least && said <= listed.most)) return [];
      return [wrongCount(match.index, count, said > listed.most ? listed.most : listed.least)];
    });
    if (found.length > 0) return found;
    return [...numberedBeside(text, siblingTexts), ...otherwiseCounted(text, otherTexts)];
  },
};

function numberOf(count: string): number {
  const word = numbers.indexOf(count.toLowerCase());
  return word >= 0 ? word + 1 : Number(count);
}

function wrongCount(start: number, count: string, items: number): Omit<TextFinding, 'rule'> {
  const message = { code: 'count-items' as const, params: { count, items } };
  return { severity: 'warning', message, start, end: start + count.length, fix: null };
}

/** A title without a colon, “4 BƯỚC PHÂN LOẠI RÁC”, and texts beside it that begin with 1 to 3. */
function numberedBeside(text: string, siblings: readonly string[]): Omit<TextFinding, 'rule'>[] {
  const match = title.exec(text);
  const count = match?.groups?.count;
  if (match === null || count === undefined || /\d/.test(match.groups?.rest ?? '')) return [];
  const marks = siblings
    .flatMap((sibling) => sibling.split('\n'))
    .flatMap((line) => /^\s*(\d{1,2})[.)]\s*\S/.exec(line)?.[1] ?? []);
  const isRow =
    marks.length > 1 && new Set(marks.map(Number)).size === marks.length && Math.max(...marks.map(Number)) === marks.length;
  if (!isRow || numberOf(count) < 2 || numberOf(count) === marks.length) return [];
  return [wrongCount(text.indexOf(count, match.index), count, marks.length)];
}

/** “03 khâu đột phá” here, “04 khâu đột phá” elsewhere in the campaign. */
function otherwiseCounted(text: string, otherTexts: readonly string[]): Omit<TextFinding, 'rule'>[] {
  const own = [...text.matchAll(counted)];
  if (own.length === 0) return [];
  const others = otherTexts.flatMap((other) => [...other.normalize('NFC').matchAll(counted)]);
  return own.flatMap(({ index, groups: { count = '', thing = '' } = {} }) => {
    const same = others
      .filter(({ groups }) => keyOf(groups?.thing ?? '') === keyOf(thing))
      .map(({ groups }) => groups?.count ?? '');
    const [other] = same.filter((one) => numberOf(one) > 1);
    // “Một việc tốt” is any good deed.
    if (other === undefined || numberOf(count) < 2 || same.some((one) => numberOf(one) === numberOf(count))) return [];
    const message = { code: 'count-mixed' as const, params: { count, other, thing: thing.replace(/\s+/g, ' ') } };
    return [{ severity: 'hint', message, start: index, end: index + count.length, fix: null }];
  });
}

const keyOf = (thing: string): string => foldInPlace(thing).replace(/\s+/g, ' ');

const marked = /^\s*(?:[-–•*+]|\d{1,2}[.)])\s*\S/;

type Listed = { least: number; most: number };

/** Lines that begin with a dash, a dot or a number, right below. */
function countLines(below: string): Listed | null {
  let items = 0;
  for (const line of below.replace(/^\s*\n/, '').split('\n')) {
    if (!marked.test(line)) break;
    items += 1;
  }
  return items < 2 ? null : { least: items, most: items };
}

/** In the texts beside a heading: those of which every line is marked. */
function countSiblings(siblings: readonly string[]): Listed | null {
  const lines = siblings
    .map((sibling) => sibling.split('\n').filter((line) => line.trim() !== ''))
    .filter((all) => all.length > 0 && all.every((line) => marked.test(line)));
  const items = lines.flat().length;
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
