// A file from an office → what it proposes, before anything is saved. Size is judged first, then kind by content.
import Papa from 'papaparse';
import { AppError } from '../../../slides/api/errors.ts';
import type { ImportProposal } from '../../../slides/api/shapes.ts';
import type { Language } from '../../../slides/model/settings.ts';
import { decodeRuns } from '../../../slides/plan/decode-paste.ts';
import { importWarning } from '../../../slides/plan/import-warnings.ts';
import { readPlan } from '../../../slides/plan/read-plan.ts';
import { readSloganLines, readSloganRows, type SloganList } from '../../../slides/plan/read-slogan-list.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { readDocx } from './read-docx.ts';

type FileToImport = {
  fileName: string;
  bytes: Uint8Array;
  language: Language;
  /** Reads TCVN3 and VNI as the letters that their codes look like: the way back when that was wrong. */
  keepsLetters?: boolean;
};

const megabyte = 1024 ** 2;
const maxTextBytes = 20 * megabyte;
const maxDocxBytes = 50 * megabyte;
/** About 700 pages: no plan and no list is longer, and reading more would stop the host for seconds. */
const maxMillionCharacters = 2;

/** Throws AppError: 'file-empty', 'file-too-large', 'file-kind-unknown', 'docx-unsafe', 'docx-broken' or 'plan-not-found'. */
export async function proposeImport(file: FileToImport): Promise<ImportProposal> {
  const { fileName, bytes, language } = file;
  if (bytes.length === 0) throw new AppError('file-empty', { file: fileName });
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const limit = isZip ? maxDocxBytes : maxTextBytes;
  if (bytes.length > limit) {
    throw new AppError('file-too-large', { file: fileName, size: Math.ceil(bytes.length / megabyte), limit: limit / megabyte });
  }
  const { text, encoding } = isZip ? await readWord(file) : readText(file);
  if (text.trim() === '') throw new AppError('file-empty', { file: fileName });
  const limitCharacters = maxMillionCharacters * 1e6;
  const proposal = propose(fileName, text.slice(0, limitCharacters), language);
  if (proposal === null) throw new AppError('plan-not-found', { file: fileName });
  const name = legacyNames[encoding];
  const warnings = name === undefined ? [] : [importWarning('converted', language, { encoding: name })];
  if (text.length > limitCharacters) warnings.push(importWarning('cut', language, { limit: maxMillionCharacters }));
  const isLegacy = encoding === 'tcvn3' || encoding === 'vni';
  const converted = isLegacy ? { convertedFrom: encoding } : {};
  return { ...proposal, fileName, warnings: [...warnings, ...proposal.warnings], ...converted };
}

/** Encodings that a person should hear about when they were converted. */
const legacyNames: Partial<Record<DecodedText['encoding'], string>> = {
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
};

async function readWord(file: FileToImport): Promise<DecodedText> {
  const runs = await readDocx(file);
  if (file.keepsLetters)
    return {
      text: runs
        .map((run) => run.text)
        .join('')
        .normalize('NFC'),
      encoding: 'utf-8',
    };
  const { text, encoding } = decodeRuns(runs);
  return { text, encoding: encoding ?? 'utf-8' };
}

function readText({ fileName, bytes, keepsLetters = false }: FileToImport): DecodedText {
  if (/\.docx$/i.test(fileName)) throw new AppError('docx-broken', { file: fileName });
  const decoded = decodeText(bytes, keepsLetters);
  if (decoded === null) throw new AppError('file-kind-unknown', { file: fileName });
  return decoded;
}

function propose(fileName: string, text: string, language: Language): Omit<ImportProposal, 'fileName'> | null {
  const isTable = /\.(csv|tsv)$/i.test(fileName);
  const plan = isTable ? null : readPlan(text, language);
  if (plan !== null) return plan;
  const list = isTable ? readTable(text, language) : (readTableWithTabs(text, language) ?? readSloganLines(text, language));
  if (list === null) return null;
  return { name: nameOf(fileName), number: '', issuingUnit: '', periods: [], forms: [], recipients: [], ...list };
}

/** Commas inside slogans are common: a comma counts as a separator only where the other lines agree. */
function readTable(table: string, language: Language): SloganList | null {
  // Excel's own first line, which names the separator.
  const text = table.replace(/^sep=.\r?\n/i, '');
  const delimiter = [';', '\t', ','].find((candidate) => isSeparator(text, candidate)) ?? '\u001f';
  return readSloganRows(parse(text, delimiter), language);
}

function readTableWithTabs(text: string, language: Language): SloganList | null {
  return isSeparator(text, '\t') ? readSloganRows(parse(text, '\t'), language) : null;
}

function parse(text: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' }).data;
}

function isSeparator(text: string, delimiter: string): boolean {
  const widths = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy', preview: 200 }).data.map((row) => row.length);
  const [first = 1] = widths;
  return first > 1 && widths.filter((width) => width === first).length >= widths.length * 0.9;
}

/** The file's name without its ending: what the campaign is called until the person says otherwise. */
function nameOf(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  return base.normalize('NFC').replace(/[-_]+/g, ' ').trim() || fileName;
}
