// Makes a `CFF ` table of given glyph programs, as small as one can be, and fonts around it.
import { readFileSync } from 'node:fs';
import { fontTables } from '../../slides/fonts/font-tables.ts';
import { fontOf } from './renamed-font.ts';

type Part = { subroutines?: readonly number[][]; matrix?: readonly number[] };
type Cff = Part & {
  glyphs: readonly (readonly number[])[];
  globals?: readonly number[][];
  /** As fonts for Chinese have it: several parts, of which each draws the glyphs that `partOf` says. */
  parts?: readonly Part[];
  partOf?: (glyph: number) => number;
};

/** A font with PostScript outlines, all 134 letters among them, cut down from a free one. */
export const postScriptFont = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync('tests/fixtures/fonts/InterDisplay-Bold.otf'));

/** That font with other tables; null leaves one out. */
export function postScriptFontWith(changes: Record<string, Uint8Array | null>): Uint8Array<ArrayBuffer> {
  const source = postScriptFont();
  const tables = new Map<string, Uint8Array>();
  for (const [tag, { offset, length }] of fontTables(new DataView(source.buffer))) {
    tables.set(tag, source.slice(offset, offset + length));
  }
  for (const [tag, table] of Object.entries(changes)) {
    if (table === null) tables.delete(tag);
    else tables.set(tag, table);
  }
  return fontOf(tables, 'OTTO');
}

/** A number as Type 2 programs and dictionaries write it. */
export function num(value: number): number[] {
  if (value >= -107 && value <= 107) return [value + 139];
  return [28, (value >> 8) & 255, value & 255];
}

export const program = (...parts: (number | string)[]): number[] =>
  parts.flatMap((part) => (typeof part === 'number' ? num(part) : (operators[part] ?? [])));

const operators: Readonly<Record<string, number[]>> = {
  ...{ hstem: [1], vmoveto: [4], rlineto: [5], hlineto: [6], vlineto: [7], rrcurveto: [8], callsubr: [10], return: [11] },
  ...{ endchar: [14], hstemhm: [18], hintmask: [19], rmoveto: [21], hmoveto: [22], rcurveline: [24], rlinecurve: [25] },
  ...{ vvcurveto: [26], hhcurveto: [27], callgsubr: [29], vhcurveto: [30], hvcurveto: [31] },
  ...{ hflex: [12, 34], flex: [12, 35], hflex1: [12, 36], flex1: [12, 37], div: [12, 12], cntrmask: [20], vstemhm: [23] },
};

export function cffTable({ glyphs, globals = [], parts, partOf = () => 0, ...own }: Cff): Uint8Array {
  const head = [1, 0, 4, 4, ...index([[84]])];
  const rest = [...index([]), ...index(globals)];
  const long = (value: number): number[] => [29, value >> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
  const real = (value: number): number[] => {
    const digits = [...String(value)].map((digit) => (digit === '.' ? 10 : digit === '-' ? 14 : Number(digit)));
    const nibbles = [...digits, 15, ...(digits.length % 2 === 0 ? [15] : [])];
    return [30, ...nibbles.flatMap((high, at) => (at % 2 === 0 ? [high * 16 + (nibbles[at + 1] ?? 0)] : []))];
  };
  const matrixOf = ({ matrix }: Part): number[] => (matrix === undefined ? [] : [...matrix.flatMap(real), 12, 7]);
  const privateOf = ({ subroutines }: Part): number[] => (subroutines ? [...num(2), 19, ...index(subroutines)] : []);
  const privateSize = ({ subroutines }: Part): number => (subroutines ? 2 : 0);
  // All offsets are of one length, so that where things lie does not depend on what is written of it.
  const build = (at: { glyphs: number; privates: number[]; parts: number; select: number }) => {
    const top = [...matrixOf(own), ...long(at.glyphs), 17];
    if (parts === undefined) top.push(...long(privateSize(own)), ...long(at.privates[0] ?? 0), 18);
    else top.push(...long(at.parts), 12, 36, ...long(at.select), 12, 37);
    const start = [...head, ...index([top]), ...rest];
    const all = parts ?? [own];
    const found = { glyphs: start.length, privates: [] as number[], parts: 0, select: 0 };
    const body = [...start, ...index(glyphs)];
    for (const part of all) {
      found.privates.push(body.length);
      body.push(...privateOf(part));
    }
    found.parts = body.length;
    const dicts = all.map((part, number) => [
      ...matrixOf(part),
      ...long(privateSize(part)),
      ...long(at.privates[number] ?? 0),
      18,
    ]);
    if (parts !== undefined) body.push(...index(dicts));
    found.select = body.length;
    if (parts !== undefined) body.push(0, ...glyphs.map((_, glyph) => partOf(glyph)));
    return { found, body };
  };
  const nowhere = { glyphs: 0, privates: [], parts: 0, select: 0 };
  return Uint8Array.from(build(build(nowhere).found).body);
}

function index(items: readonly (readonly number[])[]): number[] {
  if (items.length === 0) return [0, 0];
  const offsets = [1];
  for (const item of items) offsets.push((offsets.at(-1) ?? 0) + item.length);
  return [items.length >> 8, items.length & 255, 2, ...offsets.flatMap((offset) => [offset >> 8, offset & 255]), ...items.flat()];
}
