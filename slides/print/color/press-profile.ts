// The way from Lab to inks, and from inks to what they look like, in an ICC profile of a printing press. Written here because no kept library without a copyleft
// licence does it: the shipped profile holds one kind of table, and reading it is a hundred lines.
// Source: ICC.1:2010, 10.10 (lut16Type) and 6.3.4.2 (legacy 16-bit Lab).
import type { Lab } from './srgb-lab.ts';

/** Each 0 to 1. */
export type Cmyk = readonly [cyan: number, magenta: number, yellow: number, black: number];

export type PressProfile = {
  /** Perceptual intent: what paper cannot show moves inwards as a whole, so no two colours become one. */
  toCmyk(lab: Lab): Cmyk;
  /** What the inks look like on the profile's paper, whose white counts as white. */
  toLab(cmyk: Cmyk): Lab;
};

const full = 65_535;
/** Lightness 100 stands at 0xFF00 in a version 2 profile, and so does 255 of a and b. */
const legacyTop = 65_280;

type Table = {
  grid: number;
  channels: number;
  results: number;
  inputs: readonly Uint16Array[];
  nodes: Uint16Array;
  outputs: readonly Uint16Array[];
};

/** Throws when the bytes are not a CMYK profile with a 16-bit table from Lab. */
export function readPressProfile(bytes: Uint8Array): PressProfile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (tagAt(view, 16) !== 'CMYK' || tagAt(view, 20) !== 'Lab ') throw new Error('the profile is not one of CMYK from Lab');
  const inks = readTable(view, tagOffset(view, 'B2A0'), 3, 4);
  const looks = readTable(view, tagOffset(view, 'A2B1'), 4, 3);
  return {
    toCmyk([lightness, a, b]) {
      const place = [(lightness / 100) * legacyTop, ((a + 128) / 255) * legacyTop, ((b + 128) / 255) * legacyTop];
      const [cyan = 0, magenta = 0, yellow = 0, black = 0] = lookUp(
        inks,
        place.map((value) => value / full),
      );
      return [cyan, magenta, yellow, black];
    },
    toLab(cmyk) {
      const [lightness = 0, a = 0, b = 0] = lookUp(looks, cmyk).map((value) => (value * full) / legacyTop);
      return [lightness * 100, a * 255 - 128, b * 255 - 128];
    },
  };
}

/** Coordinates and results are 0 to 1. */
function lookUp(table: Table, coordinates: readonly number[]): number[] {
  const place = coordinates.map((value, channel) => curve(table.inputs[channel], value));
  return interpolate(table, place).map((value, result) => curve(table.outputs[result], value));
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
}

function tagOffset(view: DataView, tag: string): number {
  const count = view.getUint32(128);
  for (let index = 0; index < count; index++) {
    const record = 132 + index * 12;
    if (tagAt(view, record) === tag) return view.getUint32(record + 4);
  }
  throw new Error(`the profile has no ${tag}`);
}

function readTable(view: DataView, start: number, from: number, to: number): Table {
  const [channels, results, grid] = [8, 9, 10].map((byte) => view.getUint8(start + byte)) as [number, number, number];
  if (tagAt(view, start) !== 'mft2' || channels !== from || results !== to)
    throw new Error('the profile’s table is of another kind');
  const inputEntries = view.getUint16(start + 48);
  const outputEntries = view.getUint16(start + 50);
  let at = start + 52;
  const take = (count: number): Uint16Array => {
    const values = Uint16Array.from({ length: count }, (_, index) => view.getUint16(at + index * 2));
    at += count * 2;
    return values;
  };
  const inputs = Array.from({ length: channels }, () => take(inputEntries));
  const nodes = take(grid ** channels * results);
  const outputs = Array.from({ length: results }, () => take(outputEntries));
  return { grid, channels, results, inputs, nodes, outputs };
}

/** `value` and the result are 0 to 1. */
function curve(entries: Uint16Array | undefined, value: number): number {
  if (entries === undefined) throw new Error('the profile’s table lacks a curve');
  const place = Math.min(1, Math.max(0, value)) * (entries.length - 1);
  const below = Math.min(entries.length - 2, Math.floor(place));
  const [from = 0, to = 0] = [entries[below], entries[below + 1]];
  return (from + (to - from) * (place - below)) / full;
}

/** Between the nodes around the place, two along each axis; the first coordinate varies slowest. */
function interpolate({ grid, channels, results, nodes }: Table, place: readonly number[]): number[] {
  const cells = place.map((value) => {
    const position = value * (grid - 1);
    const below = Math.min(grid - 2, Math.floor(position));
    return { below, share: position - below };
  });
  const sums = new Array<number>(results).fill(0);
  for (let corner = 0; corner < 2 ** channels; corner++) {
    let weight = 1;
    let node = 0;
    cells.forEach(({ below, share }, axis) => {
      const isUpper = ((corner >> axis) & 1) === 1;
      weight *= isUpper ? share : 1 - share;
      node = node * grid + below + (isUpper ? 1 : 0);
    });
    if (weight === 0) continue;
    for (let result = 0; result < results; result++) {
      sums[result] = (sums[result] ?? 0) + (weight * (nodes[node * results + result] ?? 0)) / full;
    }
  }
  return sums;
}
