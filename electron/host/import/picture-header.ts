// What a picture's first bytes say: its kind and its size in pixels, without decoding anything.
import type { Media } from '../../../slides/model/media.ts';

export type RasterType = Exclude<Media['type'], 'image/svg+xml'>;
export type PictureHeader = { type: RasterType; widthPx: number; heightPx: number };

const latin1 = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString('latin1');
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The kind by the file's bytes, never by its name; null when it is none of ours. */
export function sniffRaster(bytes: Uint8Array): RasterType | null {
  if (latin1(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (/^GIF8[79]a/.test(latin1(bytes, 0, 6))) return 'image/gif';
  if (latin1(bytes, 0, 4) === 'RIFF' && latin1(bytes, 8, 12) === 'WEBP') return 'image/webp';
  return null;
}

/** Null when the header itself is damaged. */
export function readHeader(bytes: Uint8Array, type: RasterType): PictureHeader | null {
  const size = sizeReaders[type](bytes);
  return size === null || size.widthPx < 1 || size.heightPx < 1 ? null : { type, ...size };
}

type Size = { widthPx: number; heightPx: number };

const sizeReaders: Readonly<Record<RasterType, (bytes: Uint8Array) => Size | null>> = {
  'image/png': (bytes) => {
    if (bytes.length < 33 || latin1(bytes, 12, 16) !== 'IHDR') return null;
    const view = viewOf(bytes);
    return { widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
  },
  'image/gif': (bytes) => {
    if (bytes.length < 13) return null;
    const view = viewOf(bytes);
    return { widthPx: view.getUint16(6, true), heightPx: view.getUint16(8, true) };
  },
  'image/jpeg': (bytes) => {
    const view = viewOf(bytes);
    for (const { marker, at, end } of jpegSegments(bytes)) {
      // SOF0 to SOF15, without the tables DHT, JPG and DAC that share the range.
      if (marker < 0xc0 || marker > 0xcf || [0xc4, 0xc8, 0xcc].includes(marker)) continue;
      return end - at < 8 ? null : { heightPx: view.getUint16(at + 3), widthPx: view.getUint16(at + 5) };
    }
    return null;
  },
  'image/webp': (bytes) => {
    if (bytes.length < 30) return null;
    const view = viewOf(bytes);
    const kind = latin1(bytes, 12, 16);
    if (kind === 'VP8X') {
      const triple = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000 + 1;
      return { widthPx: triple(24), heightPx: triple(27) };
    }
    if (kind === 'VP8L') {
      const packed = view.getUint32(21, true);
      return { widthPx: (packed & 0x3fff) + 1, heightPx: ((packed >>> 14) & 0x3fff) + 1 };
    }
    if (kind !== 'VP8 ') return null;
    return { widthPx: view.getUint16(26, true) & 0x3fff, heightPx: view.getUint16(28, true) & 0x3fff };
  },
};

/** Marker segments up to the first scan: `at` is the length field, `end` the byte after the segment. */
export function* jpegSegments(bytes: Uint8Array): Generator<{ marker: number; at: number; end: number }> {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (end > bytes.length || marker === 0xd9) return;
    yield { marker, at: at + 2, end };
    if (marker === 0xda) return;
    at = end;
  }
}
