// Whether all of a picture is there. Decoders (Skia and browsers alike) draw half a file without complaint, so they cannot tell.
import { crc32, createInflate } from 'node:zlib';
import { jpegSegments, type RasterType } from './picture-header.ts';

export async function isWhole(bytes: Uint8Array, type: RasterType): Promise<boolean> {
  switch (type) {
    case 'image/png':
      return isWholePng(bytes);
    case 'image/jpeg':
      return isWholeJpeg(bytes);
    case 'image/gif':
      return isWholeGif(bytes);
    case 'image/webp':
      return isWholeWebp(bytes);
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Every chunk's checksum, the end chunk, and as much pixel data as the header promises. */
async function isWholePng(bytes: Uint8Array): Promise<boolean> {
  const view = viewOf(bytes);
  const data: Uint8Array[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) return false;
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) return false;
    const kind = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (kind === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    if (kind === 'IEND') return (await inflatedLength(data)) >= pngDataLength(bytes);
    at += 12 + length;
  }
  return false;
}

/** Length of the filtered pixel rows of a PNG, by its header. */
function pngDataLength(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const [width, height, depth] = [view.getUint32(16), view.getUint32(20), view.getUint8(24)];
  const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[view.getUint8(25)] ?? 4;
  const rows = (w: number, h: number) => (w === 0 || h === 0 ? 0 : h * (1 + Math.ceil((w * depth * samples) / 8)));
  if (view.getUint8(28) === 0) return rows(width, height);
  const adam7 = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const;
  return adam7.reduce((sum, [x, y, dx, dy]) => {
    return sum + rows(Math.max(0, Math.ceil((width - x) / dx)), Math.max(0, Math.ceil((height - y) / dy)));
  }, 0);
}

/** 0 when the data does not inflate to its end. Counted while streaming: the pixels are never held. */
function inflatedLength(parts: readonly Uint8Array[]): Promise<number> {
  return new Promise((resolve) => {
    let length = 0;
    const inflate = createInflate();
    inflate.on('data', (chunk: Buffer) => {
      length += chunk.length;
    });
    inflate.on('end', () => resolve(length));
    inflate.on('error', () => resolve(0));
    for (const part of parts) inflate.write(part);
    inflate.end();
  });
}

/** The segments lead to a scan, and the scans to the end marker. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  const last = [...jpegSegments(bytes)].at(-1);
  if (last?.marker !== 0xda) return false;
  for (let at = last.end; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    if (bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

/** The blocks follow one another up to the trailer. */
function isWholeGif(bytes: Uint8Array): boolean {
  const tableLength = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  let at = 13 + tableLength(bytes[10] ?? 0);
  let images = 0;
  while (at < bytes.length) {
    const block = bytes[at];
    if (block === 0x3b) return images > 0;
    if (block === 0x2c) {
      images++;
      at += 10 + tableLength(bytes[at + 9] ?? 0) + 1;
    } else if (block === 0x21) at += 2;
    else return false;
    while ((bytes[at] ?? 0) !== 0) at += (bytes[at] ?? 0) + 1;
    at++;
  }
  return false;
}

function isWholeWebp(bytes: Uint8Array): boolean {
  if (bytes.length < 20) return false;
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return false;
  let at = 12;
  while (at + 8 <= end) {
    const length = view.getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  // Some writers leave out the last padding byte.
  return at === end || at === end + 1;
}
