// The text of a Word file. The container is inflated once under a budget before anything else may touch it: a bomb ends here.
import type { Readable } from 'node:stream';
import mammoth from 'mammoth';
import yauzl from 'yauzl';
import { AppError } from '../../../slides/api/errors.ts';

const maxEntries = 5000;
const maxTotalBytes = 200 * 1024 * 1024;
const maxRatio = 100;
/** Small parts of honest files can be very repetitive; the ratio counts from here on. */
const ratioCountsFromBytes = 1024 * 1024;

class UnsafeZip extends Error {}

/** Paragraphs are separated by blank lines; table cells are paragraphs. Throws AppError 'docx-unsafe' or 'docx-broken'. */
export async function readDocx({ fileName, bytes }: { fileName: string; bytes: Uint8Array }): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const names = await checkZip(buffer);
    if (!names.has('word/document.xml')) throw new Error('no word/document.xml');
    const { value } = await mammoth.extractRawText({ buffer });
    return value.normalize('NFC');
  } catch (error) {
    throw new AppError(isUnsafe(error) ? 'docx-unsafe' : 'docx-broken', { file: fileName }, { cause: error });
  }
}

/** yauzl tells lying sizes and names that leave the folder only by its message. */
function isUnsafe(error: unknown): boolean {
  if (error instanceof UnsafeZip) return true;
  return error instanceof Error && /relative path|absolute path|invalid characters|too many bytes/i.test(error.message);
}

/** Inflates every entry, keeping nothing but its name. */
async function checkZip(buffer: Buffer): Promise<Set<string>> {
  const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
  const names = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (zip.entryCount > maxEntries || names.size >= maxEntries) throw new UnsafeZip('too many entries');
    if (names.has(name)) throw new UnsafeZip(`${name} is there twice`);
    if (((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000) throw new UnsafeZip(`${name} is a link`);
    names.add(name);
    if (name.endsWith('/')) continue;
    total += await inflate(await zip.openReadStreamPromise(entry), entry.compressedSize, total, /\.(xml|rels)$/i.test(name));
  }
  return names;
}

async function inflate(stream: Readable, compressedSize: number, before: number, isXml: boolean): Promise<number> {
  let size = 0;
  let tail = '';
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (before + size > maxTotalBytes) throw new UnsafeZip('too much in all');
    if (size > ratioCountsFromBytes && size > compressedSize * maxRatio) throw new UnsafeZip('too high a ratio');
    if (!isXml) continue;
    // Word writes no document type; one would only be there to expand entities.
    const text = tail + chunk.toString('latin1').replaceAll('\0', '');
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new UnsafeZip('a document type');
    tail = text.slice(-16);
  }
  return size;
}
