// A plan's text as lines that know their numbering, freed of the marks that editors and Markdown leave behind.

export type PlanLine = {
  /** Without the numbering; empty for blank lines and rules. */
  body: string;
  /** `1.1`, `II`, `a` for numbered lines, `-` for listed ones, null for plain text. */
  marker: string | null;
  /** The columns of a line that was set in two, as headers are; one cell otherwise. */
  cells: readonly string[];
};

const numbered = /^(?<marker>[IVXL]+(?=\s*[.)\-–]\s)|\d{1,2}(?:\.\d{1,2})+|\d{1,2}(?=[.)])|[a-zđ](?=\)))\s*[.)\-–]?\s+(?=\S)/u;
const listed = /^[-–+•●▪*]\s+(?=\S)/u;
/** Longer lines are no paragraphs; what is beyond would only cost time. */
const maxLineLength = 10_000;
const rule = /^[\s*_\-–—=.•#|]+$/u;

export function planLines(text: string): PlanLine[] {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .split('\n')
    .map((line) => readLine(line.slice(0, maxLineLength)));
}

function readLine(raw: string): PlanLine {
  const plain = raw
    .replaceAll('**', '')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\u00a0/g, ' ');
  if (rule.test(plain)) return { body: '', marker: null, cells: [] };
  // Columns were set with tabs, runs of spaces or table bars.
  const cells = plain
    .replace(/ {4,}/g, '\t')
    .split(/[\t|]/)
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '');
  const whole = cells.join(' ');
  const number = numbered.exec(whole);
  if (number !== null) return { body: whole.slice(number[0].length), marker: number.groups?.marker ?? '', cells };
  const item = listed.exec(whole);
  return { body: item === null ? whole : whole.slice(item[0].length), marker: item === null ? null : '-', cells };
}

/** Whether the line is a numbered heading or item, not a plain list entry. */
export function isNumbered(line: PlanLine): boolean {
  return line.marker !== null && line.marker !== '-';
}

export function isUpperCase(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi');
}
