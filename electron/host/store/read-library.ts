// Reads all documents of a library when it is opened: what is whole is loaded, what is not is set aside and told.
import path from 'node:path';
import { AppError } from '../../../slides/api/errors.ts';
import type { DocumentKind } from '../../../slides/model/document-kinds.ts';
import type { Language } from '../../../slides/model/settings.ts';
import type { DocumentDatabase } from './document-database.ts';
import { discard, isLitter } from './durable-file.ts';
import { isSafeId, kinds, settingsId } from './library-paths.ts';
import type { LibraryProblem } from './library-store.ts';
import { type ProblemCode, type ProblemDetails, problemSentence } from './problem-sentences.ts';
import type { RecoveryTools } from './quarantine.ts';
import { type ReadOutcome, readDocument } from './read-document.ts';

export type LoadedLibrary = {
  documents: Record<DocumentKind, Map<string, DocumentDatabase<DocumentKind>>>;
  /** `kind/id` of files that were left in place and must not be overwritten, with the schema of newer ones. */
  untouchable: Map<string, number | null>;
  problems: LibraryProblem[];
};

/** Throws AppError 'library-newer' or 'library-unreadable', before anything is touched, when the settings cannot be had. */
export async function readLibrary(tools: RecoveryTools): Promise<LoadedLibrary> {
  const { files, paths, makeFolders } = tools;
  const library: LoadedLibrary = {
    documents: Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as unknown as LoadedLibrary['documents'],
    untouchable: new Map(),
    problems: [],
  };
  // The settings come first: they say the language, and without them nothing else may be touched.
  const settings = await readDocument(tools, 'settings', settingsId);
  const language = languageOf(settings, tools);
  const tell = (file: string, code: ProblemCode, details: ProblemDetails, quarantinedAs: string | null) =>
    library.problems.push({ file: paths.relative(file), problem: problemSentence(code, language, details), quarantinedAs });

  function record(kind: DocumentKind, id: string, outcome: ReadOutcome): void {
    if (outcome.kind === 'loaded' || outcome.kind === 'recovered') library.documents[kind].set(id, outcome.database);
    if (outcome.kind === 'left') library.untouchable.set(`${kind}/${id}`, outcome.schema);
    if (outcome.kind === 'loaded') return;
    const quarantinedAs = outcome.kind === 'left' ? null : outcome.quarantinedAs;
    tell(paths.document(kind, id), outcome.code, outcome.details, quarantinedAs);
  }

  record('settings', settingsId, settings);
  for (const kind of kinds) {
    await makeFolders(paths.kind(kind));
    await eachLimited(await files.list(paths.kind(kind)), async (name) => {
      const file = path.join(paths.kind(kind), name);
      if (isLitter(name)) return discard(files, file);
      if (!name.endsWith('.json') || file === paths.document('settings', settingsId)) return;
      const id = name.slice(0, -'.json'.length);
      if (kind === 'settings' || !isSafeId(id)) tell(file, 'misnamed', {}, null);
      else record(kind, id, await readDocument(tools, kind, id));
    });
    // What was read may be newer than what the disk would show after a power cut; from here on it is not.
    await files.syncFolder(paths.kind(kind));
  }
  return library;
}

function languageOf(settings: ReadOutcome, { paths }: RecoveryTools): Language {
  if (settings.kind === 'left' && settings.schema !== null) throw new AppError('library-newer', { schema: settings.schema });
  const document = 'database' in settings ? settings.database.stored()?.document : undefined;
  if (document !== undefined && 'language' in document) return document.language;
  // Never a new, empty library in place of one that cannot be read.
  throw new AppError('library-unreadable', {
    folder: paths.folder,
    file: paths.relative(paths.document('settings', settingsId)),
    reason: 'details' in settings ? (settings.details.reason ?? '') : '',
  });
}

async function eachLimited<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: 32 }, worker));
}
