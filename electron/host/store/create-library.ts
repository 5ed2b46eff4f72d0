// Makes a new library and opens it. All of it is on the disk before anyone sees it; half of one is never taken for one.
import path from 'node:path';
import { AppError } from '../../../slides/api/errors.ts';
import { type DocumentKind, type DocumentOf, documentKinds } from '../../../slides/model/document-kinds.ts';
import { createDocumentBackups } from './document-backups.ts';
import { documentBytes } from './document-text.ts';
import { createFolderMaker, discard, putInPlace, writeNewFile } from './durable-file.ts';
import { errorCode, exists, type FileSystem, orMissing } from './file-system.ts';
import { lockLibrary } from './library-lock.ts';
import { assertSafeName, documentFileName, kinds, type LibraryPaths, libraryPaths, settingsId } from './library-paths.ts';
import type { LibraryStore } from './library-store.ts';
import { thisMachine } from './machine.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { holdsLibrary, type OpenOptions, openLibrary } from './open-library.ts';
import { writeError } from './write-error.ts';

export type NewDocument = { kind: DocumentKind; document: { id: string } };

/**
 * `documents` must hold the settings. Throws AppError 'library-exists' when anything of a library is in the folder, and
 * those of openLibrary.
 */
export async function createLibrary(options: OpenOptions & { documents: readonly NewDocument[] }): Promise<LibraryStore> {
  const { folder, randomBytes, files = nodeFileSystem, machine = thisMachine } = options;
  const documents = options.documents.map(checkNewDocument);
  if (!documents.some(({ kind }) => kind === 'settings')) throw new Error('a library is born with its settings');
  const paths = libraryPaths(folder);
  const makeFolders = createFolderMaker(files);
  try {
    await makeFolders(folder);
  } catch (error) {
    throw cannotMake(error, folder);
  }
  const lock = await lockLibrary(files, paths, machine, Buffer.from(randomBytes(8)).toString('hex'));
  try {
    await begin(files, paths);
    for (const kind of kinds) {
      await makeFolders(paths.kind(kind));
      for (const document of documents.filter((candidate) => candidate.kind === kind)) {
        await putInPlace(files, path.join(paths.kind(kind), document.file), document.bytes);
      }
      await files.syncFolder(paths.kind(kind));
    }
    const backups = createDocumentBackups(files, paths);
    for (const { kind, stored } of documents) await backups.keep(kind, stored, options.now());
    await files.unlink(paths.unfinished);
    await files.syncFolder(folder);
  } catch (error) {
    throw writeError(error, folder);
  } finally {
    await lock.release();
  }
  return openLibrary(options);
}

/** Marks the folder as unfinished, durably, and clears what an unfinished birth before this one has left. */
async function begin(files: FileSystem, paths: LibraryPaths): Promise<void> {
  if (await exists(files, paths.unfinished)) {
    for (const kind of kinds) {
      for (const name of (await orMissing(files.list(paths.kind(kind)))) ?? []) {
        await discard(files, path.join(paths.kind(kind), name));
      }
    }
    await files.syncFolder(paths.folder);
    return;
  }
  if (await holdsLibrary(files, paths)) throw new AppError('library-exists', { folder: paths.folder });
  await writeNewFile(files, paths.unfinished, Buffer.from(`${settingsId}\n`), { isSynced: true });
  await files.syncFolder(paths.folder);
}

function checkNewDocument({ kind, document }: NewDocument) {
  assertSafeName(kind, document.id);
  const stored = { document: documentKinds[kind].parse(document) as DocumentOf<DocumentKind>, revision: 1 };
  return { kind, stored, file: documentFileName(document.id), bytes: documentBytes(kind, stored) };
}

function cannotMake(error: unknown, folder: string): unknown {
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new AppError('library-read-only', { folder }, { cause: error });
  }
  return writeError(error, folder);
}
