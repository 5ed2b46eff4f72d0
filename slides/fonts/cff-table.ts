// The `CFF ` table of an OpenType font with PostScript outlines: the program of each glyph and what it calls. After Adobe's
// Technical Note 5176.
import { ForeignOutlines } from './foreign-outlines.ts';

export type Programs = readonly Uint8Array[];

export type CffTable = {
  /** What draws each glyph (Technical Note 5177). */
  glyphs: Programs;
  /** What any glyph may call, and what those of the glyph's own part of the font may. */
  globalSubroutines: Programs;
  subroutinesOf(glyph: number): Programs;
};

const operators = { charStrings: 17, private: 18, subroutines: 19, fontMatrix: 0x0c07, fontDicts: 0x0c24, dictSelect: 0x0c25 };

/** FDSelect has a byte for each glyph. */
const maxParts = 256;
/** Of all parts together; the largest Chinese fonts have some tens of thousands. Parts may all point to one list: it counts each time. */
const maxSubroutines = 300_000;

/** Throws ForeignOutlines for what the painters would draw differently, and another Error for what is cut off. */
export function readCffTable(bytes: Uint8Array, unitsPerEm: number): CffTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(0) !== 1) throw new ForeignOutlines('another version of CFF');
  const names = readIndex(view, view.getUint8(2));
  const tops = readIndex(view, names.end);
  const strings = readIndex(view, tops.end);
  const globals = readIndex(view, strings.end);
  const [topBytes, ...more] = tops.items;
  if (topBytes === undefined || more.length > 0) throw new Error('not one font');
  const top = readDict(topBytes);
  const glyphs = readIndex(view, offsetIn(top, operators.charStrings)).items;
  if (!top.has(operators.fontDicts)) {
    requireScale(top.get(operators.fontMatrix), unitsPerEm);
    const own = readSubroutines(view, top);
    return { glyphs, globalSubroutines: globals.items, subroutinesOf: () => own };
  }
  const parts = readIndex(view, offsetIn(top, operators.fontDicts)).items.map((item) => readDict(item));
  for (const part of parts) {
    // Two that multiply are read in as many ways as there are readers.
    if (top.has(operators.fontMatrix) && part.has(operators.fontMatrix)) throw new ForeignOutlines('two font matrices');
    requireScale(top.get(operators.fontMatrix) ?? part.get(operators.fontMatrix), unitsPerEm);
  }
  if (parts.length > maxParts) throw new Error('more parts than a byte can tell apart');
  let listed = 0;
  const subroutines = parts.map((part) => {
    const own = readSubroutines(view, part);
    listed += own.length;
    if (listed > maxSubroutines) throw new Error('more subroutines than any font has');
    return own;
  });
  const partOf = readSelection(view, offsetIn(top, operators.dictSelect), glyphs.length);
  return { glyphs, globalSubroutines: globals.items, subroutinesOf: (glyph) => subroutines[partOf(glyph)] ?? [] };
}

/** Every painter scales by `unitsPerEm`; a font that says otherwise here would be drawn in several sizes. */
function requireScale(matrix: readonly number[] | undefined, unitsPerEm: number): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix ?? [0.001, 0, 0, 0.001, 0, 0];
  // Fonts write no more than five digits of it.
  const isScale = [a, d].every((scale) => Math.abs(scale * unitsPerEm - 1) < 1e-3) && [b, c, e, f].every((part) => part === 0);
  if (!isScale) throw new ForeignOutlines('a font matrix of its own');
}

type Dict = ReadonlyMap<number, readonly number[]>;

function offsetIn(dict: Dict, operator: number): number {
  const offset = dict.get(operator)?.at(-1);
  if (offset === undefined || offset <= 0) throw new Error(`the CFF table has no ${operator}`);
  return offset;
}

function readSubroutines(view: DataView, dict: Dict): Programs {
  const [size, start] = dict.get(operators.private) ?? [];
  if (size === undefined || start === undefined) return [];
  const own = readDict(bytesAt(view, start, start + size));
  const offset = own.get(operators.subroutines)?.at(0);
  return offset === undefined ? [] : readIndex(view, start + offset).items;
}

function bytesAt(view: DataView, start: number, end: number): Uint8Array {
  if (!(start >= 0 && start <= end && end <= view.byteLength)) throw new RangeError('beyond the end of the CFF table');
  return new Uint8Array(view.buffer, view.byteOffset + start, end - start);
}

function readIndex(view: DataView, at: number): { items: Uint8Array[]; end: number } {
  const count = view.getUint16(at);
  if (count === 0) return { items: [], end: at + 2 };
  const size = view.getUint8(at + 2);
  if (size < 1 || size > 4) throw new Error('an index of odd offsets');
  const offset = (index: number): number => {
    let value = 0;
    for (let byte = 0; byte < size; byte++) value = value * 256 + view.getUint8(at + 3 + index * size + byte);
    return value;
  };
  // Offsets count from the byte before the data.
  const data = at + 2 + (count + 1) * size;
  const items = Array.from({ length: count }, (_, index) => bytesAt(view, data + offset(index), data + offset(index + 1)));
  return { items, end: data + offset(count) };
}

/** Operators of two bytes are 0x0c00 and the second one. */
function readDict(bytes: Uint8Array): Dict {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dict = new Map<number, readonly number[]>();
  let operands: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = view.getUint8(at);
    if (first <= 21) {
      const isLong = first === 12;
      dict.set(isLong ? 0x0c00 + view.getUint8(at + 1) : first, operands);
      operands = [];
      at += isLong ? 2 : 1;
    } else if (first === 30) {
      const real = readReal(view, at + 1);
      operands.push(real.value);
      at = real.end;
    } else if (first === 28) {
      operands.push(view.getInt16(at + 1));
      at += 3;
    } else if (first === 29) {
      operands.push(view.getInt32(at + 1));
      at += 5;
    } else if (first >= 32 && first <= 246) {
      operands.push(first - 139);
      at += 1;
    } else if (first >= 247 && first <= 254) {
      const second = view.getUint8(at + 1);
      operands.push(first <= 250 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108);
      at += 2;
    } else {
      throw new Error(`${first} stands for nothing`);
    }
  }
  return dict;
}

const nibbles = [...'0123456789.', 'e', 'e-', '', '-'];

function readReal(view: DataView, start: number): { value: number; end: number } {
  let text = '';
  for (let at = start; ; at++) {
    const byte = view.getUint8(at);
    for (const nibble of [byte >> 4, byte & 15]) {
      if (nibble === 15) return { value: Number(text), end: at + 1 };
      text += nibbles[nibble] ?? '';
    }
  }
}

/** Which part of a font that has several draws each glyph. */
function readSelection(view: DataView, at: number, glyphs: number): (glyph: number) => number {
  const format = view.getUint8(at);
  if (format === 0) return (glyph) => view.getUint8(at + 1 + glyph);
  if (format !== 3) throw new Error('parts that are listed in no known way');
  const parts = new Uint8Array(glyphs);
  const ranges = view.getUint16(at + 1);
  for (let range = 0; range < ranges; range++) {
    const record = at + 3 + range * 3;
    parts.fill(view.getUint8(record + 2), view.getUint16(record), view.getUint16(record + 3));
  }
  return (glyph) => parts[glyph] ?? 0;
}
