// The library in a folder: documents in memory exactly as they are on the disk, saves one after the other per document.
import { AppError } from '../../../slides/api/errors.ts';
import { createWorkQueue } from '../../../slides/api/work-queue.ts';
import { type DocumentKind, type DocumentOf, documentKinds, type Stored } from '../../../slides/model/document-kinds.ts';
import { checkLibrary } from './check-library.ts';
import type { DocumentBackups } from './document-backups.ts';
import { createDocumentDatabase, type DocumentDatabase } from './document-database.ts';
import { deepFreeze } from './document-text.ts';
import { removeFile } from './durable-file.ts';
import { errorCode } from './file-system.ts';
import type { KeptVersions } from './kept-versions.ts';
import type { LibraryLock } from './library-lock.ts';
import { assertSafeName, settingsId } from './library-paths.ts';
import type { LibraryStore } from './library-store.ts';
import type { MediaFiles } from './media-files.ts';
import { problemSentence } from './problem-sentences.ts';
import type { RecoveryTools } from './quarantine.ts';
import type { LoadedLibrary } from './read-library.ts';
import type { TrashBin } from './trash-bin.ts';
import { writeError } from './write-error.ts';

export type LibraryParts = {
  tools: RecoveryTools;
  loaded: LoadedLibrary;
  lock: LibraryLock;
  media: MediaFiles;
  trash: TrashBin;
  kept: KeptVersions;
  backups: DocumentBackups;
};

export function createFolderLibrary({ tools, loaded, lock, media, trash, kept, backups }: LibraryParts): LibraryStore {
  const { files, paths, now } = tools;
  const { documents, untouchable, problems } = loaded;
  const queue = createWorkQueue();
  let isClosed = false;

  /** The map's values are of the kind of its key; the compiler cannot see that. */
  function shelf<K extends DocumentKind>(kind: K): Map<string, DocumentDatabase<K>> {
    if (!Object.hasOwn(documents, kind)) throw new AppError('bad-input', { path: 'kind', reason: 'unknown kind' });
    return documents[kind] as unknown as Map<string, DocumentDatabase<K>>;
  }

  function get<K extends DocumentKind>(kind: K, id: string): Stored<K> | null {
    return shelf(kind).get(id)?.stored() ?? null;
  }

  function change<T>(kind: DocumentKind, id: string, work: () => Promise<T>): Promise<T> {
    assertSafeName(kind, id);
    if (isClosed) throw new Error('the library is closed');
    return queue.run(`${kind}/${id}`, work);
  }

  async function commit<K extends DocumentKind>(kind: K, stored: Stored<K>): Promise<void> {
    const { id } = stored.document;
    const database = shelf(kind).get(id) ?? createDocumentDatabase(files, kind, id, paths.document(kind, id));
    try {
      await database.commit(deepFreeze(stored));
    } catch (error) {
      throw writeError(error, nameOf(stored.document));
    } finally {
      // A failed save may have left a first version after all; what is on the disk is what is told.
      if (database.stored() !== null) shelf(kind).set(id, database);
    }
    // The save is acknowledged before its backup is made; the next save of this document waits for it.
    const savedAtMs = now();
    void change(kind, id, () => keepBackup(kind, stored, savedAtMs));
  }

  async function keepBackup<K extends DocumentKind>(kind: K, stored: Stored<K>, savedAtMs: number): Promise<void> {
    try {
      await backups.keep(kind, stored, savedAtMs);
    } catch (error) {
      const reason = errorCode(error);
      if (reason === null) throw error;
      const file = paths.relative(paths.document(kind, stored.document.id));
      const problem = problemSentence('no-backup', language(), { reason });
      // Once: a full disk is met at every autosave, for as long as it is full.
      if (problems.some((known) => known.file === file && known.problem === problem)) return;
      problems.push({ file, problem, quarantinedAs: null });
    }
  }

  function language() {
    return get('settings', settingsId)?.document.language ?? 'vi';
  }

  function assertTouchable(kind: DocumentKind, id: string): void {
    const schema = untouchable.get(`${kind}/${id}`);
    if (schema === undefined) return;
    if (schema !== null) throw new AppError('library-newer', { schema });
    throw new AppError('write-failed', { name: id, reason: 'unreadable' });
  }

  // Without its settings a library cannot be opened, so they have a backup from the first day.
  const present = get('settings', settingsId);
  if (present !== null) void change('settings', settingsId, () => keepBackup('settings', present, now()));

  return {
    folder: paths.folder,
    problems,
    get,
    list(kind) {
      return [...shelf(kind).values()].flatMap((database) => database.stored() ?? []);
    },

    async save(kind, document, baseRevision) {
      const checked = checkDocument(kind, document);
      const { id } = checked;
      return change(kind, id, async () => {
        assertTouchable(kind, id);
        const revision = get(kind, id)?.revision ?? 0;
        if (revision !== baseRevision) {
          await telling(nameOf(checked), () => kept.keep(kind, checked, baseRevision));
          throw new AppError('conflict', { name: nameOf(checked) });
        }
        await commit(kind, { document: checked, revision: revision + 1 });
        return revision + 1;
      });
    },

    async remove(kind, id) {
      if (kind === 'settings') throw new AppError('forbidden');
      return change(kind, id, async () => {
        const stored = get(kind, id);
        if (stored === null) throw new AppError('not-found', { kind, id });
        await telling(nameOf(stored.document), () => trash.take(kind, stored));
        shelf(kind).delete(id);
      });
    },

    async withdraw(kind, id) {
      return change(kind, id, async () => {
        const stored = get(kind, id);
        if (stored === null || stored.revision > 1) return;
        const forget = (): unknown => shelf(kind).delete(id);
        await telling(nameOf(stored.document), () => removeFile(files, paths.document(kind, id), forget));
      });
    },

    async restore(kind, id) {
      return change(kind, id, async () => {
        assertTouchable(kind, id);
        const present = get(kind, id);
        if (present !== null) throw new AppError('conflict', { name: nameOf(present.document) });
        const trashed = await telling(id, () => trash.newest(kind, id));
        if (trashed === null) throw new AppError('not-found', { kind, id });
        const stored = { document: trashed.stored.document, revision: trashed.stored.revision + 1 };
        await commit(kind, stored);
        await trashed.forget();
        return stored;
      });
    },

    async keptVersions(kind, id) {
      assertSafeName(kind, id);
      return telling(id, () => kept.list(kind, id));
    },

    async putMedia(bytes, onNew) {
      if (isClosed) throw new Error('the library is closed');
      // One at a time: two imports of one picture must not meet in the middle.
      return queue.run('media files', () => media.put(bytes, onNew));
    },
    dropMedia: (id) => queue.run('media files', () => media.drop(id)),
    readMedia: (id) => media.read(id),

    check: () => checkLibrary({ tools, media, problems, language: language(), shelf, run: queue.run }),

    async close() {
      if (isClosed) return;
      // Work that is under way may still queue its backup.
      await queue.idle();
      isClosed = true;
      await lock.release();
    },
  };
}

function checkDocument<K extends DocumentKind>(kind: K, document: DocumentOf<K>): DocumentOf<K> {
  assertSafeName(kind, String(document?.id));
  const parsed = documentKinds[kind].safeParse(document);
  if (parsed.success) return parsed.data as DocumentOf<K>;
  const issue = parsed.error.issues[0];
  throw new AppError('bad-input', { path: issue?.path.join('.') || kind, reason: issue?.message ?? 'wrong shape' });
}

function nameOf(document: DocumentOf<DocumentKind>): string {
  return 'name' in document ? document.name : document.id;
}

async function telling<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw writeError(error, name);
  }
}
