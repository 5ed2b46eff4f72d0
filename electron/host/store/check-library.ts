// Reads every file of an open library again and compares it with what the library believes.

import type { WorkQueue } from '../../../slides/api/work-queue.ts';
import type { DocumentKind } from '../../../slides/model/document-kinds.ts';
import type { Language } from '../../../slides/model/settings.ts';
import { canonicalJson } from '../../../slides/schema/canonical-json.ts';
import { checkCopies } from './check-copies.ts';
import type { DocumentDatabase } from './document-database.ts';
import { readDocumentBytes } from './document-text.ts';
import { errorCode, orMissing, readPatiently } from './file-system.ts';
import { kinds } from './library-paths.ts';
import type { LibraryProblem, LibraryStore } from './library-store.ts';
import type { MediaFiles } from './media-files.ts';
import { type ProblemCode, type ProblemDetails, problemSentence } from './problem-sentences.ts';
import type { RecoveryTools } from './quarantine.ts';

export type CheckParts = {
  tools: RecoveryTools;
  media: MediaFiles;
  /** What was found when the library was opened: still worth telling. */
  problems: readonly LibraryProblem[];
  language: Language;
  shelf<K extends DocumentKind>(kind: K): Map<string, DocumentDatabase<K>>;
  /** The library's own queue, so that no document is read in the middle of its save. */
  run: WorkQueue['run'];
};

export async function checkLibrary(parts: CheckParts): ReturnType<LibraryStore['check']> {
  const { tools, media, language, shelf } = parts;
  const { paths } = tools;
  const problems = [...parts.problems];
  const counts: Record<string, number> = {};
  const tell = (file: string, code: ProblemCode, details: ProblemDetails = {}) =>
    problems.push({ file: paths.relative(file), problem: problemSentence(code, language, details), quarantinedAs: null });

  for (const kind of kinds) {
    const databases = shelf(kind);
    counts[kind] = databases.size;
    for (const id of [...databases.keys()]) {
      const wrong = await parts.run(`${kind}/${id}`, () => whatIsWrong(tools, kind, id, databases));
      if (wrong !== null) tell(paths.document(kind, id), wrong.code, wrong.details);
    }
  }

  const mediaIds = await media.list();
  counts.mediaFiles = mediaIds.length;
  for (const id of mediaIds) {
    if (await isWhole(media, id)) continue;
    const font = shelf('fonts').get(id)?.stored()?.document;
    if (font === undefined) tell(paths.mediaFile(id), 'media-damaged');
    else tell(paths.mediaFile(id), 'font-damaged', { name: font.name });
  }
  const there = new Set(mediaIds);
  for (const kind of ['media', 'fonts'] as const) {
    const code = kind === 'media' ? 'media-gone' : 'font-gone';
    for (const database of shelf(kind).values()) {
      const record = database.stored()?.document;
      if (record && !there.has(record.id)) tell(paths.mediaFile(record.id), code, { name: record.name });
    }
  }

  const copies = await checkCopies(tools);
  for (const file of copies.damaged) tell(file, 'copy-damaged');
  for (const { folder, reason } of copies.closed) tell(folder, reason === 'ENOTDIR' ? 'not-folder' : 'unreadable', { reason });
  return { ok: problems.length === 0, counts: { ...counts, ...copies.counts }, problems };
}

async function whatIsWrong(
  { files, paths }: RecoveryTools,
  kind: DocumentKind,
  id: string,
  databases: Map<string, DocumentDatabase<DocumentKind>>,
): Promise<{ code: ProblemCode; details: ProblemDetails } | null> {
  const stored = databases.get(id)?.stored() ?? null;
  // Removed since the list was made.
  if (stored === null) return null;
  try {
    const bytes = await orMissing(readPatiently(files, paths.document(kind, id)));
    if (bytes === null) return { code: 'gone', details: {} };
    const result = readDocumentBytes(kind, id, bytes);
    if (result.kind === 'newer') return { code: 'newer', details: { schema: result.schema } };
    if (result.kind !== 'loaded') return { code: 'changed', details: { reason: result.reason } };
    const { revision } = result.stored;
    if (canonicalJson(result.stored) === canonicalJson(stored)) return null;
    return { code: 'changed', details: { reason: `revision ${revision} instead of ${stored.revision}` } };
  } catch (error) {
    const reason = errorCode(error);
    if (reason === null) throw error;
    return { code: 'unreadable', details: { reason } };
  }
}

async function isWhole(media: MediaFiles, id: Parameters<MediaFiles['read']>[0]): Promise<boolean> {
  try {
    await media.read(id);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'media-damaged') return false;
    throw error;
  }
}
