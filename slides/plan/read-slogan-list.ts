// A list of slogans, one a line or in the column of a table that holds sentences.
import type { ImportProposal } from '../api/shapes.ts';
import type { Language } from '../model/settings.ts';
import { importWarning } from './import-warnings.ts';
import { isNumbered, planLines } from './plan-lines.ts';

export type SloganList = Pick<ImportProposal, 'slogans' | 'warnings'>;

const maxLength = 600;
const headings = /^(?:text|slogans?|khẩu hiệu|nội dung(?: khẩu hiệu)?|tiêu đề|title|content|thông điệp|message)$/iu;

/** Rows of a table as a parser gives them. Null when no column looks like slogans. */
export function readSloganRows(rows: readonly (readonly string[])[], language: Language): SloganList | null {
  const cells = rows.map((row) => row.map(tidy)).filter((row) => row.some((cell) => cell !== ''));
  const column = chooseColumn(cells);
  if (column === null) return null;
  const values = cells.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  const [first] = values;
  return fold(first !== undefined && headings.test(first) ? values.slice(1) : values, language);
}

/** Plain text with a slogan a line; null when the lines read like prose. */
export function readSloganLines(text: string, language: Language): SloganList | null {
  const lines = planLines(text).filter(({ body }) => body !== '');
  const bodies = lines.map((line) => tidy(isNumbered(line) || line.marker === '-' ? line.body : line.cells.join(' ')));
  const [first] = bodies;
  const values = first !== undefined && headings.test(first.replace(/:$/, '')) ? bodies.slice(1) : bodies;
  const likely = values.filter((value) => isLikely(value) && !/[.:;,]$/.test(value)).length;
  return values.length === 0 || likely < values.length * 0.8 ? null : fold(values, language);
}

/** A heading decides; otherwise the column whose cells look most like slogans. */
function chooseColumn(rows: readonly (readonly string[])[]): number | null {
  const named = rows[0]?.findIndex((cell) => headings.test(cell)) ?? -1;
  if (named !== -1) return named;
  const width = Math.max(0, ...rows.slice(0, 500).map((row) => row.length));
  const scores = Array.from({ length: width }, (_, column) => {
    const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const likely = filled.filter(isLikely);
    // Among columns of sentences the longer one is the slogan, the shorter its topic.
    const length = likely.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, likely.length);
    return { column, share: filled.length === 0 ? 0 : likely.length / filled.length, length };
  });
  const best = scores.filter(({ share }) => share >= 0.5).sort((a, b) => b.length - a.length)[0];
  return best?.column ?? null;
}

function isLikely(text: string): boolean {
  const words = text.split(/\s+/).length;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isSentence = words >= 2 && words <= 60 && text.length <= maxLength && letters >= text.length * 0.55;
  return isSentence && /^[\p{Lu}\d“"«]/u.test(text) && !/[{}<>=\\]|\/\/|[.!?]\s+\p{Lu}\p{Ll}+\s.*[.!?]\s+\p{Lu}/u.test(text);
}

function fold(values: readonly string[], language: Language): SloganList | null {
  const seen = new Map<string, string>();
  let skipped = 0;
  for (const value of values) {
    if (value.length > maxLength) skipped++;
    else if (!seen.has(value.toLocaleLowerCase('vi'))) seen.set(value.toLocaleLowerCase('vi'), value);
  }
  if (seen.size === 0) return null;
  const warnings: string[] = [];
  const count = values.length - skipped - seen.size;
  if (count > 0) warnings.push(importWarning('duplicates', language, { count }));
  if (skipped > 0) warnings.push(importWarning('skipped', language, { count: skipped, limit: maxLength }));
  return { slogans: [...seen.values()].slice(0, 5000).map((text) => ({ text, isChosen: true, context: '' })), warnings };
}

function tidy(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return /^[“"«](?<inner>[^“”"«»]+)[”"»]$/.exec(plain)?.groups?.inner?.trim() ?? plain;
}
