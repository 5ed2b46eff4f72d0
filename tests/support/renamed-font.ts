// A font that Pano does not ship, made of one that it does: the same outlines under a name of its own.
import { readFileSync } from 'node:fs';
import { fontTables } from '../../slides/fonts/font-tables.ts';

type Changes = {
  family: string;
  style?: string;
  weight?: number;
  /** OS/2 fsType. */
  embedding?: number;
  isItalic?: boolean;
  license?: string;
  /** Tables left out. */
  without?: string[];
  /** Tables added, empty. */
  added?: string[];
  /** Tables replaced. */
  replaced?: Record<string, Uint8Array>;
};

/** The whole file, with another `name` table and other bits of OS/2. Checksums are right. */
export function renamedFont(shipped: string, changes: Changes): Uint8Array<ArrayBuffer> {
  const { family, style = 'Regular', license = '', without = [], added = [], replaced = {} } = changes;
  const source = new Uint8Array(readFileSync(`assets/fonts/${shipped}.ttf`));
  const tables = new Map<string, Uint8Array>();
  for (const [tag, { offset, length }] of fontTables(new DataView(source.buffer))) {
    tables.set(tag, source.slice(offset, offset + length));
  }
  tables.set(
    'name',
    nameTable([
      [1, family],
      [2, style],
      [4, `${family} ${style}`],
      [6, family.replaceAll(' ', '')],
      [13, license],
    ]),
  );
  const os2 = tables.get('OS/2');
  if (os2 === undefined) throw new Error('no OS/2 table');
  const view = new DataView(os2.buffer);
  if (changes.weight !== undefined) view.setUint16(4, changes.weight);
  view.setUint16(8, changes.embedding ?? 0);
  view.setUint16(62, changes.isItalic ? 1 : 0x40);
  for (const tag of without) tables.delete(tag);
  for (const tag of added) tables.set(tag, new Uint8Array(4));
  for (const [tag, bytes] of Object.entries(replaced)) tables.set(tag, bytes);
  return fontOf(tables);
}

export function fontOf(tables: ReadonlyMap<string, Uint8Array>, signature = '\0\x01\0\0'): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const padded = (length: number): number => (length + 3) & ~3;
  const start = 12 + sorted.length * 16;
  const size = sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), start);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(sorted.length));
  for (let letter = 0; letter < 4; letter++) view.setUint8(letter, signature.charCodeAt(letter));
  for (const [at, value] of [
    [4, sorted.length],
    [6, 16 * 2 ** power],
    [8, power],
    [10, 16 * (sorted.length - 2 ** power)],
  ] as const) {
    view.setUint16(at, value);
  }
  let offset = start;
  sorted.forEach(([tag, bytes], index) => {
    const record = 12 + index * 16;
    for (let letter = 0; letter < 4; letter++) view.setUint8(record + letter, tag.charCodeAt(letter));
    file.set(bytes, offset);
    let sum = 0;
    for (let at = offset; at < offset + padded(bytes.length); at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    view.setUint32(record + 4, sum);
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, bytes.length);
    offset += padded(bytes.length);
  });
  return file;
}

function nameTable(names: readonly (readonly [id: number, text: string])[]): Uint8Array {
  const texts = names.map(([, text]) =>
    Uint8Array.from(text.split('').flatMap((unit) => [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 255])),
  );
  const storage = 6 + names.length * 12;
  const table = new Uint8Array(texts.reduce((sum, text) => sum + text.length, storage));
  const view = new DataView(table.buffer);
  view.setUint16(2, names.length);
  view.setUint16(4, storage);
  let at = 0;
  names.forEach(([id], index) => {
    const text = texts[index] ?? new Uint8Array();
    [3, 1, 0x409, id, text.length, at].forEach((value, field) => {
      view.setUint16(6 + index * 12 + field * 2, value);
    });
    table.set(text, storage + at);
    at += text.length;
  });
  return table;
}
