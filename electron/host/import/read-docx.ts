// The text of a Word file. The container is inflated once under a budget before anything else may touch it: a bomb ends here.
import type { Readable } from 'node:stream';
import mammoth from 'mammoth';
import yauzl from 'yauzl';
import { AppError } from '../../../slides/api/errors.ts';
import type { FontRun } from '../../../slides/plan/paste-fonts.ts';
import { type FontOfStyles, type RunStyles, readStyleFonts } from './docx-fonts.ts';

const maxEntries = 5000;
const maxTotalBytes = 200 * 1024 * 1024;
const maxRatio = 100;
/** Small parts of honest files can be very repetitive; the ratio counts from here on. */
const ratioCountsFromBytes = 1024 * 1024;

class UnsafeZip extends Error {}

/** What mammoth hands over of a document. */
type WordPart = {
  type: string;
  value?: string;
  font?: string | null;
  styleId?: string | null;
  children?: readonly WordPart[];
};

/** Where Word and all who write for it keep the styles; of a file that has them elsewhere, only what its runs say is known. */
const stylesPath = 'word/styles.xml';

/**
 * The text in runs of one font, as the run or its styles name it ('' where nobody does): fonts tell of text from before Unicode. Paragraphs are separated by
 * blank lines; table cells are paragraphs. Throws AppError 'docx-unsafe' or 'docx-broken'.
 */
export async function readDocx({ fileName, bytes }: { fileName: string; bytes: Uint8Array }): Promise<FontRun[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { names, styles } = await checkZip(buffer);
    if (!names.has('word/document.xml')) throw new Error('no word/document.xml');
    const fontOf = styles === null ? () => '' : readStyleFonts(styles);
    const runs: FontRun[] = [];
    await mammoth.convertToHtml(
      { buffer },
      {
        // Only the document itself is wanted; of the page that is made of it, least of all its pictures, nothing is used.
        transformDocument: (document: WordPart) => {
          for (const run of runsOf(document, fontOf)) runs.push(run);
          return { ...document, children: [] };
        },
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return runs;
  } catch (error) {
    throw new AppError(isUnsafe(error) ? 'docx-unsafe' : 'docx-broken', { file: fileName }, { cause: error });
  }
}

const noStyles: RunStyles = { character: null, paragraph: null, table: null };

function runsOf(part: WordPart, fontOf: FontOfStyles, around = noStyles, runFont: string | null = null): FontRun[] {
  const styles = stylesIn(part, around);
  const font = part.type === 'run' ? (part.font ?? null) : runFont;
  if (part.type === 'text' || part.type === 'tab') {
    return [{ text: part.type === 'tab' ? '\t' : (part.value ?? ''), font: font ?? fontOf(styles) }];
  }
  const inside = (part.children ?? []).flatMap((child) => runsOf(child, fontOf, styles, font));
  return part.type === 'paragraph' ? [...inside, { text: '\n\n', font: '' }] : inside;
}

function stylesIn({ type, styleId = null }: WordPart, around: RunStyles): RunStyles {
  if (type === 'table') return { ...noStyles, table: styleId };
  if (type === 'paragraph') return { ...around, character: null, paragraph: styleId };
  return type === 'run' ? { ...around, character: styleId } : around;
}

/** yauzl tells lying sizes and names that leave the folder only by its message. */
function isUnsafe(error: unknown): boolean {
  if (error instanceof UnsafeZip) return true;
  return error instanceof Error && /relative path|absolute path|invalid characters|too many bytes/i.test(error.message);
}

/** Inflates every entry, keeping nothing but its name, and the text of the styles. */
async function checkZip(buffer: Buffer): Promise<{ names: Set<string>; styles: string | null }> {
  const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
  const names = new Set<string>();
  let total = 0;
  let styles: string | null = null;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (zip.entryCount > maxEntries || names.size >= maxEntries) throw new UnsafeZip('too many entries');
    if (names.has(name)) throw new UnsafeZip(`${name} is there twice`);
    if (((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000) throw new UnsafeZip(`${name} is a link`);
    names.add(name);
    if (name.endsWith('/')) continue;
    const kept: Buffer[] | null = name === stylesPath ? [] : null;
    const stream = await zip.openReadStreamPromise(entry);
    total += await inflate(stream, entry.compressedSize, total, { isXml: /\.(xml|rels)$/i.test(name), kept });
    if (kept !== null)
      styles = Buffer.concat(kept)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
  }
  return { names, styles };
}

async function inflate(
  stream: Readable,
  compressedSize: number,
  before: number,
  { isXml, kept }: { isXml: boolean; kept: Buffer[] | null },
): Promise<number> {
  let size = 0;
  let tail = '';
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (before + size > maxTotalBytes) throw new UnsafeZip('too much in all');
    if (size > ratioCountsFromBytes && size > compressedSize * maxRatio) throw new UnsafeZip('too high a ratio');
    kept?.push(chunk);
    if (!isXml) continue;
    // Word writes no document type; one would only be there to expand entities.
    const text = tail + chunk.toString('latin1').replaceAll('\0', '');
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new UnsafeZip('a document type');
    tail = text.slice(-16);
  }
  return size;
}
