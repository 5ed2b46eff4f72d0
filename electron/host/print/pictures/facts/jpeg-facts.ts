// JPEG: density in the JFIF header (ISO/IEC 10918-5), XMP in a segment APP1 right after it (XMP, part 3, 1.1.3).
import type { PictureFacts } from './facts.ts';
import { altPacket } from './xmp-alt.ts';

const xmpName = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
/** SOI, then APP0: marker, length of 16, “JFIF\0”, version, unit, two densities, no thumbnail. */
const [unitAt, densityAt, afterHeader] = [13, 14, 20];
const units = [
  { code: 1, perMetre: 1000 / 25.4 },
  { code: 2, perMetre: 100 },
] as const;

/** An alternative text has at most 1000 characters, so that the packet fits into one segment of 64 KB. */
export function writeJpegFacts(bytes: Uint8Array, { alt, pixelsPerMetre }: PictureFacts): Uint8Array {
  const header = Buffer.from(bytes.subarray(0, afterHeader));
  if (header.toString('latin1', 6, 11) !== 'JFIF\0') throw new Error('the encoder wrote a JPEG without a JFIF header');
  writeDensity(header, pixelsPerMetre);
  const packet = altPacket(alt);
  return Buffer.concat([header, ...(packet === null ? [] : [segment(packet)]), bytes.subarray(afterHeader)]);
}

/** Whole dots per inch or per centimetre, whichever comes nearer; unit 0 tells only that pixels are square. */
function writeDensity(header: Buffer, pixelsPerMetre: number | null): void {
  const fits = units.flatMap(({ code, perMetre }) => {
    if (pixelsPerMetre === null) return [];
    const density = Math.round(pixelsPerMetre / perMetre);
    return density < 1 || density > 0xffff ? [] : [{ code, density, error: Math.abs(density * perMetre - pixelsPerMetre) }];
  });
  const [nearest = { code: 0, density: 1 }] = fits.sort((one, other) => one.error - other.error);
  header.writeUInt8(nearest.code, unitAt);
  header.writeUInt16BE(nearest.density, densityAt);
  header.writeUInt16BE(nearest.density, densityAt + 2);
}

function segment(packet: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  // The length counts itself, not the marker.
  head.writeUInt16BE(2 + xmpName.length + packet.length, 2);
  return Buffer.concat([head, xmpName, packet]);
}
