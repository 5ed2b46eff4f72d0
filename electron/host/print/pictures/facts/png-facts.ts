// PNG (W3C PNG specification, third edition): pHYs for the true size, iTXt for words in UTF-8.
import { crc32 } from 'node:zlib';
import type { PictureFacts } from './facts.ts';
import { altPacket } from './xmp-alt.ts';

/** Signature of 8 bytes, then IHDR: length, name, 13 bytes, checksum. Everything here may stand right after it. */
const afterHeader = 8 + 4 + 4 + 13 + 4;

export function writePngFacts(bytes: Uint8Array, { alt, pixelsPerMetre }: PictureFacts): Uint8Array {
  const packet = altPacket(alt);
  const chunks = [
    ...(pixelsPerMetre === null ? [] : [chunk('pHYs', physicalSize(pixelsPerMetre))]),
    ...(packet === null ? [] : [international('Description', Buffer.from(alt)), international('XML:com.adobe.xmp', packet)]),
  ];
  return Buffer.concat([bytes.subarray(0, afterHeader), ...chunks, bytes.subarray(afterHeader)]);
}

/** Whole pixels per metre along both sides; unit 1 is the metre. */
function physicalSize(pixelsPerMetre: number): Buffer {
  const data = Buffer.alloc(9);
  const density = Math.max(1, Math.round(pixelsPerMetre));
  data.writeUInt32BE(density, 0);
  data.writeUInt32BE(density, 4);
  data.writeUInt8(1, 8);
  return data;
}

/** Not compressed (XMP, part 3, 1.1.5 asks for it), of no language, with no translated keyword. */
function international(keyword: string, text: Buffer): Buffer {
  return chunk('iTXt', Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.from([0, 0, 0, 0, 0]), text]));
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}
