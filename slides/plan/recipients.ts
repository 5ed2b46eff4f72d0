// The list under “Nơi nhận:”, freed of dashes and closing marks.
import { isUpperCase, type PlanLine } from './plan-lines.ts';

const label = /^(?:Nơi\s+nhận|Recipients?)\s*:?\s*(?<rest>.*)$/iu;
const signature = /^(?:T\s*[/.]?\s*M|TM|KT|TL|TUQ|K\/T|T\/L)[\s.]/u;

export function readRecipients(lines: readonly PlanLine[]): string[] {
  const at = lines.findLastIndex(({ cells }) => label.test(cells[0] ?? ''));
  if (at === -1) return [];
  const recipients: string[] = [];
  const rest = label.exec(lines[at]?.cells[0] ?? '')?.groups?.rest ?? '';
  if (rest !== '') recipients.push(...rest.split(/;\s*/));
  for (const line of lines.slice(at + 1)) {
    // A header or signature may be set beside the list: the list is the first column.
    const [cell = ''] = line.cells;
    if (cell === '') continue;
    const isListed = line.marker === '-' || /^[-–+•]/.test(cell);
    if (!isListed && (isUpperCase(cell) || signature.test(cell) || recipients.length === 0 || line.cells.length > 1)) {
      if (recipients.length > 0 || isUpperCase(cell)) break;
    }
    if (!isListed && recipients.length > 0 && !/[;,.]$|^Lưu/u.test(cell)) break;
    recipients.push(cell);
  }
  return recipients
    .map((text) =>
      text
        .replace(/^[-–+•*\s]+/u, '')
        .replace(/[\s,;.]+$/u, '')
        .trim(),
    )
    .filter((text) => text !== '')
    .map((text) => text.slice(0, 500))
    .slice(0, 500);
}
