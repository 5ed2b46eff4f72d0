// Copies of documents beside the library's own: backups, the trash, versions set aside. Each carries its time in its name.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { DocumentKind, Stored } from '../../../slides/model/document-kinds.ts';
import { readDocumentBytes } from './document-text.ts';
import { errorCode, type FileSystem, orMissing, readPatiently } from './file-system.ts';
import { timeName, timeOfName } from './library-paths.ts';

export type DatedCopy = { name: string; file: string; savedAtMs: number; revision: number };

/** Sorts by time, then by revision; the rest keeps two copies of one instant apart. */
export function copyFileName(id: string, savedAtMs: number, revision: number): string {
  return `${id}.${timeName(savedAtMs)}.r${String(revision).padStart(8, '0')}-${randomBytes(3).toString('hex')}.json`;
}

/** The copies of one document, newest first. */
export async function listCopies(files: FileSystem, folder: string, id: string): Promise<DatedCopy[]> {
  const names = (await orMissing(files.list(folder))) ?? [];
  return names
    .filter((name) => name.startsWith(`${id}.`) && name.endsWith('.json'))
    .flatMap((name) => {
      const savedAtMs = timeOfName(name.slice(id.length + 1));
      const revision = Number(/\.r(\d+)-/.exec(name)?.[1] ?? 0);
      return savedAtMs === null ? [] : [{ name, file: path.join(folder, name), savedAtMs, revision }];
    })
    .sort((a, b) => (a.name < b.name ? 1 : -1));
}

/** Null for a copy that is damaged or gone. Throws when the disk does not give it. */
export async function readCopy<K extends DocumentKind>(
  files: FileSystem,
  kind: K,
  id: string,
  { file }: DatedCopy,
): Promise<Stored<K> | null> {
  const bytes = await orMissing(readPatiently(files, file));
  const result = bytes && readDocumentBytes(kind, id, bytes);
  return result?.kind === 'loaded' ? result.stored : null;
}

/** As `readCopy`; a copy that the disk does not give counts as damaged. */
export async function readCopyIfWhole<K extends DocumentKind>(
  ...args: [FileSystem, K, string, DatedCopy]
): Promise<Stored<K> | null> {
  try {
    return await readCopy(...args);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}

/** Damaged copies are passed over. With `isForgiving`, so are those that the disk does not give. */
export async function newestWholeCopy<K extends DocumentKind>(
  files: FileSystem,
  kind: K,
  id: string,
  folder: string,
  { isForgiving = false } = {},
): Promise<{ copy: DatedCopy; stored: Stored<K> } | null> {
  for (const copy of await listCopies(files, folder, id)) {
    const stored = await (isForgiving ? readCopyIfWhole : readCopy)(files, kind, id, copy);
    if (stored !== null) return { copy, stored };
  }
  return null;
}
