// The head of a plan: the line that says what it is, its title and its number.
import { isNumbered, type PlanLine } from './plan-lines.ts';

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
  return {
    name: typeLine === null ? readSubject(lines) : readTitle(lines, typeLine),
    number: readNumber(lines, typeLine),
    typeLine,
  };
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
  return tidyTitle(parts.join(' '));
}

/** As typed, capitals included: lower-casing would spoil proper names. */
function tidyTitle(title: string): string {
  return title.replace(/\s*[.;:]+$/, '').slice(0, 1000);
}

/** The subject that an official letter, which has no type line, gives itself: “V/v tổ chức …”. */
function readSubject(lines: readonly PlanLine[]): string {
  for (const { cells } of lines.slice(0, 15)) {
    for (const cell of cells) {
      const subject = /^V\/v:?\s+(?<subject>\S.*)$/iu.exec(cell)?.groups?.subject;
      if (subject !== undefined) return tidyTitle(subject.charAt(0).toLocaleUpperCase('vi') + subject.slice(1));
    }
  }
  return '';
}

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
