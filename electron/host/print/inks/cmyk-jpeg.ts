// Photographs in four inks as JPEG, band by band, so that neither the file nor the memory grows with every pixel. Written here
// because no kept library without a copyleft licence encodes four channels. Baseline JPEG: ITU-T T.81; the cosine transform is
// the one of Arai, Agui and Nakajima (1988), whose scale factors are folded into the quantisation.

export type CmykJpeg = {
  /** The next whole rows, four bytes a pixel. Every band but the last has a multiple of eight rows. */
  push(inks: Uint8Array): void;
  finish(): Uint8Array;
};

const channels = 4;

/** T.81, table K.1. All four inks carry detail, so none is treated as mere colour. */
const baseQuantisation = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
  18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112,
  100, 103, 99,
];

/** Place of the n-th coefficient of a block in the order in which they are written. */
const zigzag = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28, 35, 42,
  49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
];

/** T.81, tables K.3 and K.5: how many codes there are of each length from 1 to 16, and what they mean. */
const directLengths = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
const directSymbols = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const alternatingLengths = [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125];
const alternatingSymbols = [
  ...Buffer.from(
    '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a43444546' +
      '4748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6' +
      'b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
    'hex',
  ),
];

/** `quality` is 1 to 100, on the scale that every JPEG program uses. */
export function createCmykJpeg(width: number, height: number, quality: number): CmykJpeg {
  const table = scaledQuantisation(quality);
  const divisors = foldedDivisors(table);
  const direct = codesOf(directLengths, directSymbols);
  const alternating = codesOf(alternatingLengths, alternatingSymbols);
  const out = createBitWriter();
  for (const byte of headerBytes(width, height, table)) out.byte(byte);
  const previous = new Int32Array(channels);
  const block = new Float32Array(64);
  const quantised = new Int32Array(64);

  function writeBlock(channel: number): void {
    transform(block);
    for (let index = 0; index < 64; index++) {
      const place = zigzag[index] ?? 0;
      quantised[index] = Math.round((block[place] ?? 0) * (divisors[place] ?? 0));
    }
    const first = quantised[0] ?? 0;
    writeValue(out, direct, 0, first - (previous[channel] ?? 0));
    previous[channel] = first;
    let zeros = 0;
    let last = 63;
    while (last > 0 && quantised[last] === 0) last--;
    for (let index = 1; index <= last; index++) {
      const value = quantised[index] ?? 0;
      if (value === 0) {
        zeros++;
        continue;
      }
      for (; zeros > 15; zeros -= 16) out.code(alternating, 0xf0);
      writeValue(out, alternating, zeros << 4, value);
      zeros = 0;
    }
    if (last < 63) out.code(alternating, 0);
  }

  return {
    push(inks) {
      const rows = inks.length / channels / width;
      for (let top = 0; top < rows; top += 8) {
        for (let left = 0; left < width; left += 8) {
          for (let channel = 0; channel < channels; channel++) {
            for (let y = 0; y < 8; y++) {
              // Beyond the picture its last row and column go on, which costs the fewest bits.
              const row = Math.min(rows - 1, top + y) * width;
              for (let x = 0; x < 8; x++) {
                const at = (row + Math.min(width - 1, left + x)) * channels + channel;
                block[y * 8 + x] = (inks[at] ?? 0) - 128;
              }
            }
            writeBlock(channel);
          }
        }
      }
    },
    finish: () => out.finish(),
  };
}

function scaledQuantisation(quality: number): number[] {
  const scale = quality < 50 ? 5000 / quality : 200 - quality * 2;
  return baseQuantisation.map((value) => Math.min(255, Math.max(1, Math.floor((value * scale + 50) / 100))));
}

/** What a transformed value is multiplied with: 1 / (quantum × 8 × the transform's own scale of its row and column). */
function foldedDivisors(table: readonly number[]): Float32Array {
  const own = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => (n === 0 ? 1 : Math.cos((n * Math.PI) / 16) * Math.SQRT2));
  return Float32Array.from(table, (quantum, place) => 1 / (quantum * 8 * (own[place >> 3] ?? 1) * (own[place & 7] ?? 1)));
}

/** In place: rows, then columns. */
function transform(block: Float32Array): void {
  for (let row = 0; row < 64; row += 8) transformLine(block, row, 1);
  for (let column = 0; column < 8; column++) transformLine(block, column, 8);
}

const c4 = Math.SQRT1_2;
const c6 = Math.sin(Math.PI / 8);
const c2MinusC6 = Math.cos(Math.PI / 8) - c6;
const c2PlusC6 = Math.cos(Math.PI / 8) + c6;

function transformLine(block: Float32Array, start: number, step: number): void {
  const at = (index: number): number => block[start + index * step] ?? 0;
  const [sum07, sum16, sum25, sum34] = [at(0) + at(7), at(1) + at(6), at(2) + at(5), at(3) + at(4)];
  const [off07, off16, off25, off34] = [at(0) - at(7), at(1) - at(6), at(2) - at(5), at(3) - at(4)];
  const [even0, even3] = [sum07 + sum34, sum07 - sum34];
  const [even1, even2] = [sum16 + sum25, sum16 - sum25];
  const turned = (even2 + even3) * c4;
  block[start] = even0 + even1;
  block[start + 4 * step] = even0 - even1;
  block[start + 2 * step] = even3 + turned;
  block[start + 6 * step] = even3 - turned;
  const [odd0, odd1, odd2] = [off34 + off25, off25 + off16, off16 + off07];
  const shared = (odd0 - odd2) * c6;
  const low = odd0 * c2MinusC6 + shared;
  const high = odd2 * c2PlusC6 + shared;
  const middle = odd1 * c4;
  const [near, far] = [off07 + middle, off07 - middle];
  block[start + 5 * step] = far + low;
  block[start + 3 * step] = far - low;
  block[start + step] = near + high;
  block[start + 7 * step] = near - high;
}

/** Entry `symbol` is its code and the code's length. */
type Codes = { code: Uint16Array; length: Uint8Array };

function codesOf(lengths: readonly number[], symbols: readonly number[]): Codes {
  const codes: Codes = { code: new Uint16Array(256), length: new Uint8Array(256) };
  let code = 0;
  let next = 0;
  lengths.forEach((count, index) => {
    for (let n = 0; n < count; n++) {
      const symbol = symbols[next++] ?? 0;
      codes.code[symbol] = code++;
      codes.length[symbol] = index + 1;
    }
    code <<= 1;
  });
  return codes;
}

/** The value's size is the symbol's lower half; its bits follow, a negative one less by one (T.81, F.1.2.1). */
function writeValue(out: BitWriter, codes: Codes, upper: number, value: number): void {
  const size = 32 - Math.clz32(Math.abs(value));
  out.code(codes, upper | size);
  if (size > 0) out.bits(value < 0 ? value + (1 << size) - 1 : value, size);
}

type BitWriter = {
  byte(value: number): void;
  bits(value: number, count: number): void;
  code(codes: Codes, symbol: number): void;
  finish(): Uint8Array;
};

function createBitWriter(): BitWriter {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let held = 0;
  let count = 0;
  function byte(value: number): void {
    if (length === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = value;
  }
  function bits(value: number, added: number): void {
    held = (held << added) | value;
    count += added;
    while (count >= 8) {
      count -= 8;
      const full = (held >> count) & 255;
      byte(full);
      // A full byte would be taken for a marker.
      if (full === 255) byte(0);
    }
    held &= (1 << count) - 1;
  }
  return {
    byte,
    bits,
    code: (codes, symbol) => bits(codes.code[symbol] ?? 0, codes.length[symbol] ?? 0),
    finish() {
      if (count > 0) bits((1 << (8 - count)) - 1, 8 - count);
      byte(0xff);
      byte(0xd9);
      return bytes.slice(0, length);
    },
  };
}

function headerBytes(width: number, height: number, table: readonly number[]): number[] {
  const word = (value: number): number[] => [value >> 8, value & 255];
  const segment = (marker: number, content: readonly number[]): number[] => [
    0xff,
    marker,
    ...word(content.length + 2),
    ...content,
  ];
  const ids = [1, 2, 3, 4];
  return [
    0xff,
    0xd8,
    ...segment(0xdb, [0, ...zigzag.map((place) => table[place] ?? 1)]),
    ...segment(0xc0, [8, ...word(height), ...word(width), channels, ...ids.flatMap((id) => [id, 0x11, 0])]),
    ...segment(0xc4, [0x00, ...directLengths, ...directSymbols]),
    ...segment(0xc4, [0x10, ...alternatingLengths, ...alternatingSymbols]),
    ...segment(0xda, [channels, ...ids.flatMap((id) => [id, 0]), 0, 63, 0]),
  ];
}
