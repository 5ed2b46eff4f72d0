// What a camera wrote into a JPEG beside the picture: how it was held, and where it was taken.
import { jpegSegments } from './picture-header.ts';

export type JpegMetadata = { orientation: number; hasPlace: boolean };

const orientationTag = 0x0112;
const placeTag = 0x8825;

export function readJpegMetadata(bytes: Uint8Array): JpegMetadata {
  const found: JpegMetadata = { orientation: 1, hasPlace: false };
  for (const { marker, at, end } of jpegSegments(bytes)) {
    if (marker !== 0xe1) continue;
    const segment = Buffer.from(bytes.buffer, bytes.byteOffset + at + 2, end - at - 2);
    if (segment.toString('latin1', 0, 6) === 'Exif\0\0') readExif(segment.subarray(6), found);
    // XMP repeats the place as exif:GPSLatitude and the like.
    else if (segment.includes('GPS')) found.hasPlace = true;
  }
  return found;
}

/** The first directory of the TIFF block. */
function readExif(tiff: Buffer, found: JpegMetadata): void {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 14 || (order !== 'II' && order !== 'MM')) return;
  const u16 = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const u32 = (at: number) => (order === 'II' ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = u32(4);
  if (directory + 2 > tiff.length) return;
  for (let entry = 0; entry < u16(directory); entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return;
    if (u16(at) === placeTag) found.hasPlace = true;
    if (u16(at) === orientationTag && u16(at + 8) >= 1 && u16(at + 8) <= 8) found.orientation = u16(at + 8);
  }
}

/** The same picture, byte for byte, without its EXIF and XMP segments. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let from = 0;
  for (const { marker, at, end } of jpegSegments(bytes)) {
    if (marker !== 0xe1) continue;
    kept.push(bytes.subarray(from, at - 2));
    from = end;
  }
  return new Uint8Array(Buffer.concat([...kept, bytes.subarray(from)]));
}
