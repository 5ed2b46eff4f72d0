// Pictures for the tests, built byte by byte: any size, any damage, any camera.
import { crc32, deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';

export function pngChunk(kind: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(kind, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])), 0);
  return Buffer.concat([head, data, sum]);
}

/** A black picture with one bit a pixel: 20000 × 20000 px take about 49 KB. */
export function blackPng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))), { level: 9 });
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return new Uint8Array(
    Buffer.concat([signature, pngChunk('IHDR', header), pngChunk('IDAT', rows), pngChunk('IEND', Buffer.alloc(0))]),
  );
}

/** 40 × 20 px: red on the left, blue on the right. */
export function twoColors(type: 'png' | 'jpeg' | 'webp' | 'gif'): Uint8Array {
  const canvas = createCanvas(40, 20);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, 20, 20);
  context.fillStyle = '#0000ff';
  context.fillRect(20, 0, 20, 20);
  const encode = {
    png: () => canvas.toBuffer('image/png'),
    jpeg: () => canvas.toBuffer('image/jpeg', 95),
    webp: () => canvas.toBuffer('image/webp', 90),
    gif: () => canvas.toBuffer('image/gif'),
  };
  return new Uint8Array(encode[type]());
}

/** A JPEG as a camera writes it: an EXIF block after the start marker. */
export function withExif(jpeg: Uint8Array, { orientation, hasPlace }: { orientation?: number; hasPlace?: boolean }): Uint8Array {
  const entries: Buffer[] = [];
  const add = (tag: number, type: number, value: number) => {
    const entry = Buffer.alloc(12);
    entry.writeUInt16LE(tag, 0);
    entry.writeUInt16LE(type, 2);
    entry.writeUInt32LE(1, 4);
    entry.writeUInt32LE(value, 8);
    entries.push(entry);
  };
  if (orientation !== undefined) add(0x0112, 3, orientation);
  if (hasPlace) add(0x8825, 4, 26);
  const count = Buffer.alloc(2);
  count.writeUInt16LE(entries.length, 0);
  const tiff = Buffer.concat([Buffer.from('II*\0\x08\0\0\0', 'latin1'), count, ...entries, Buffer.alloc(20)]);
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]));
}
