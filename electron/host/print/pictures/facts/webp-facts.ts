// WebP (RFC 9649): a RIFF file; metadata needs the extended form, a chunk VP8X with flags first and “XMP ” after the picture.
import type { PictureFacts } from './facts.ts';
import { altPacket } from './xmp-alt.ts';

const [xmpFlag, alphaFlag] = [0x04, 0x10];
const riffHeader = 12;

type Chunk = { name: string; data: Buffer };

export function writeWebpFacts(bytes: Uint8Array, { alt }: PictureFacts): Uint8Array {
  const packet = altPacket(alt);
  if (packet === null) return bytes;
  const given = readChunks(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const [first, ...rest] = given;
  const extended = first?.name === 'VP8X' ? [{ ...first, data: Buffer.from(first.data) }, ...rest] : [header(first), ...given];
  const flags = extended[0]?.data;
  flags?.writeUInt8(flags.readUInt8(0) | xmpFlag, 0);
  const body = Buffer.concat([Buffer.from('WEBP'), ...[...extended, { name: 'XMP ', data: packet }].map(chunkBytes)]);
  const riff = Buffer.from('RIFF\0\0\0\0');
  riff.writeUInt32LE(body.length, 4);
  return Buffer.concat([riff, body]);
}

function readChunks(file: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = riffHeader; at + 8 <= file.length; ) {
    const length = file.readUInt32LE(at + 4);
    chunks.push({ name: file.toString('latin1', at, at + 4), data: file.subarray(at + 8, at + 8 + length) });
    // Chunks begin at even places.
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** The VP8X of a file of the simple form, which has the one picture chunk only. */
function header(picture: Chunk | undefined): Chunk {
  const size = picture === undefined ? null : pictureSize(picture);
  if (size === null) throw new Error('the encoder wrote a WebP of a form that is not known');
  const data = Buffer.alloc(10);
  data.writeUInt8(size.hasAlpha ? alphaFlag : 0, 0);
  data.writeUIntLE(size.width - 1, 4, 3);
  data.writeUIntLE(size.height - 1, 7, 3);
  return { name: 'VP8X', data };
}

function pictureSize({ name, data }: Chunk): { width: number; height: number; hasAlpha: boolean } | null {
  // Lossy: a frame tag of 3 bytes and a start code of 3, then 14 bits for each side (RFC 6386, 9.1).
  if (name === 'VP8 ') {
    return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff, hasAlpha: false };
  }
  // Lossless: a signature byte, then 14 bits for each side less one, and a bit for transparency.
  if (name !== 'VP8L') return null;
  const bits = data.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, hasAlpha: ((bits >>> 28) & 1) === 1 };
}

function chunkBytes({ name, data }: Chunk): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
