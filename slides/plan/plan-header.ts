// The head of a plan: the line that says what it is, its title and its number.
import { isNumbered, isUpperCase, type PlanLine } from './plan-lines.ts';

export type PlanHead = {
  name: string;
  number: string /** Index of the line “KẾ HOẠCH”; null without one. */;
  typeLine: number | null;
};

const typeWord = '(?:kế hoạch|chương trình|hướng dẫn|thông báo|action plan|plan)';
const typeAlone = new RegExp(`^${typeWord}(?: (?:hành động|công tác|liên tịch|phối hợp))?\\s*:?$`, 'iu');
const typeWithTitle = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|HƯỚNG DẪN|THÔNG BÁO|PLAN)(?: HÀNH ĐỘNG)?\s*:?\s+(?<title>\S.*)$/u;
const numberLine =
  /^(?:Số|No\.?)\s*:?\s*(?<number>\d{0,5}[a-z]?\s*[-/–]\s*[\p{Lu}\d][\p{L}\d]*(?:\s*[-/–.]\s*[\p{Lu}\d][\p{L}\d]*)*)/u;
/** Words that begin the text proper, so that they cannot be a second line of the title. */
const opening = /^(?:Căn cứ|Thực hiện|Nhằm|Để|Kính gửi|Theo|Trên cơ sở|Ngày|Based on|Pursuant)(?=\s)/u;

export function readHead(lines: readonly PlanLine[]): PlanHead {
  const found = lines.findIndex(({ body, marker }) => marker === null && (typeAlone.test(body) || typeWithTitle.test(body)));
  const typeLine = found === -1 ? null : found;
  return { name: typeLine === null ? '' : readTitle(lines, typeLine), number: readNumber(lines, typeLine), typeLine };
}

function readTitle(lines: readonly PlanLine[], typeLine: number): string {
  const inline = typeWithTitle.exec(lines[typeLine]?.body ?? '')?.groups?.title;
  const parts = inline === undefined ? [] : [inline];
  for (const line of lines.slice(typeLine + 1)) {
    if (line.body === '') {
      if (parts.length > 0) break;
      continue;
    }
    const isText = isNumbered(line) || line.marker === '-' || (parts.length > 0 && opening.test(line.body));
    if (isText || parts.length >= 5) break;
    parts.push(line.body);
    if (/[.;:]$/.test(line.body)) break;
  }
  return sentenceOf(parts.join(' '));
}

/** A title as people write it in a list: without a final stop, and not shouting. */
function sentenceOf(title: string): string {
  const bare = title.replace(/\s*[.;:]+$/, '').slice(0, 1000);
  // Short capitals may be abbreviations; a whole title in capitals is style.
  return isUpperCase(bare) && bare.length > 12 ? capitalize(bare.toLocaleLowerCase('vi')) : bare;
}

const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function readNumber(lines: readonly PlanLine[], typeLine: number | null): string {
  const head = lines.slice(0, typeLine ?? 25);
  for (const { cells, body } of head) {
    for (const cell of [body, ...cells]) {
      const number = numberLine.exec(cell)?.groups?.number;
      if (number !== undefined && /^\d/.test(number)) return number.replace(/\s+/g, '').replaceAll('–', '-').slice(0, 100);
    }
  }
  return '';
}
