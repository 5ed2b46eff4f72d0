// Who issued a plan. The places are asked from the surest to the weakest: closing sentence, header, “… ban hành kế hoạch”,
// signature. A name in capitals is given back as the text itself writes it, when it does.
import { isUpperCase, type PlanLine } from './plan-lines.ts';

const closing = /Trên đây là (?:nội dung |toàn bộ )?(?:kế hoạch|chương trình|hướng dẫn|thông báo)(?<rest>[^\n]*)/iu;
const afterUnit = /\s+(?:về|nhằm|đề nghị|yêu cầu|trong|năm \d|để|gửi)\s|[,.;:(\n]|\s+\d{4}/u;
const issuing = /(?<unit>\p{Lu}[^.;:\n]{2,160}?)\s+(?:ban hành|xây dựng|triển khai|tổ chức triển khai)\s+kế hoạch/iu;
const stateWords = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐỘC LẬP|ĐẢNG CỘNG SẢN|^SỐ\b|NGÀY .*THÁNG/u;

export function readIssuingUnit(lines: readonly PlanLine[], typeLine: number | null, title: string): string {
  const text = lines.map(({ body }) => body).join('\n');
  const body = lines
    .slice((typeLine ?? -1) + 1)
    .map((line) => line.body)
    .join('\n');
  const fromClosing = readClosing(text, title);
  const fromHeader = readHeader(lines.slice(0, typeLine ?? 12), body);
  if (fromClosing !== '') return fromHeader.startsWith(fromClosing) ? fromHeader : fromClosing;
  return (fromHeader || readIssuingSentence(lines, typeLine) || readSignature(lines, body)).slice(0, 500);
}

function readClosing(text: string, title: string): string {
  const rest = closing.exec(text)?.groups?.rest ?? '';
  const at = title === '' ? -1 : rest.toLocaleLowerCase('vi').indexOf(title.toLocaleLowerCase('vi'));
  // The title may hold an “of …” of its own; the unit's comes right after the title, or after the word “plan”.
  const tail = at === -1 ? rest : rest.slice(0, at) + rest.slice(at + title.length);
  const [, unit = ''] = /(?:^|\s)của\s+(.*)$/su.exec(tail) ?? [];
  return asUnit(unit.split(afterUnit)[0] ?? '');
}

/** The last lines in capitals before the number: first the parent, then the unit. */
function readHeader(head: readonly PlanLine[], body: string): string {
  const names: string[] = [];
  for (const { cells, marker } of head) {
    const [name = ''] = cells;
    if (/^(?:Số|No\.?)\s*:?/u.test(name)) break;
    if (marker === null && isUpperCase(name) && !stateWords.test(name)) names.push(name);
  }
  for (let first = 0; first < names.length; first++) {
    const written = asWritten(names.slice(first).join(' '), body);
    if (written !== null) return written;
  }
  const last = names.at(-1) ?? '';
  const before = names.at(-2) ?? '';
  return asUnit(/^(?:ỦY|UỶ) BAN NHÂN DÂN$|^UBND$/u.test(before) ? `${before} ${last}` : last);
}

/** “Căn cứ …, Trung tâm Y tế ban hành kế hoạch …”, in the first paragraphs. */
function readIssuingSentence(lines: readonly PlanLine[], typeLine: number | null): string {
  const opening = lines.slice((typeLine ?? -1) + 1, (typeLine ?? -1) + 30);
  const unit = opening.map(({ body }) => issuing.exec(body)?.groups?.unit).find((found) => found !== undefined) ?? '';
  return asUnit(unit.split(/[,;]\s*/).at(-1) ?? '');
}

function readSignature(lines: readonly PlanLine[], body: string): string {
  for (const { cells } of lines.slice(-25)) {
    for (const cell of cells) {
      const unit = /^T\s*[/.]?\s*M\s*\.?\s+(?<unit>\p{Lu}.*)$/u.exec(cell)?.groups?.unit;
      if (unit !== undefined) return asWritten(unit, body) ?? asUnit(unit);
    }
  }
  return '';
}

/** The same name in mixed case, if the text has it. */
function asWritten(name: string, body: string): string | null {
  const folded = body.toLocaleLowerCase('vi');
  const wanted = name.toLocaleLowerCase('vi');
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    const written = body.slice(at, at + name.length);
    if (!isUpperCase(written)) return asUnit(written);
  }
  return null;
}

function asUnit(text: string): string {
  const unit = text.replace(/[\s./,;]+$/, '').trim();
  return /^\p{Lu}/u.test(unit) && unit.length >= 3 && unit.length <= 200 ? unit : '';
}
