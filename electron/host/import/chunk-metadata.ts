// The same PNG or WebP without its EXIF and XMP chunks, which may tell where a picture was taken. Pixels keep their bytes.
import type { RasterType } from './picture-header.ts';

export function withoutChunkMetadata(bytes: Uint8Array, type: RasterType): Uint8Array {
  if (type === 'image/png') return withoutPngMetadata(bytes);
  return type === 'image/webp' ? withoutWebpMetadata(bytes) : bytes;
}

const nameAt = (bytes: Uint8Array, at: number): string => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');

function withoutPngMetadata(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const chunk = bytes.subarray(at, end);
    // XMP is a text chunk under a name of its own.
    const isXmp = nameAt(bytes, at + 4) === 'iTXt' && Buffer.from(chunk.subarray(8, 30)).includes('XML:com.adobe.xmp');
    if (nameAt(bytes, at + 4) !== 'eXIf' && !isXmp) kept.push(chunk);
    at = end;
  }
  return joined(kept, bytes);
}

function withoutWebpMetadata(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 12)];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    const end = Math.min(bytes.length, at + 8 + length + (length % 2));
    if (!['EXIF', 'XMP '].includes(nameAt(bytes, at))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const result = joined(kept, bytes);
  if (result === bytes) return bytes;
  new DataView(result.buffer).setUint32(4, result.length - 8, true);
  // The extended header announces both by a bit each.
  if (nameAt(result, 12) === 'VP8X') result[20] = (result[20] ?? 0) & ~0x0c;
  return result;
}

/** The original when nothing was left out, so that its hash stays. */
function joined(kept: readonly Uint8Array[], original: Uint8Array): Uint8Array {
  const length = kept.reduce((sum, part) => sum + part.length, 0);
  return length === original.length ? original : new Uint8Array(Buffer.concat(kept));
}
