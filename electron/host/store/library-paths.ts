// Where everything lies in a library's folder, and the names that are let near a path at all.
import path from 'node:path';
import { AppError } from '../../../slides/api/errors.ts';
import { type DocumentKind, documentKinds } from '../../../slides/model/document-kinds.ts';

export const kinds = Object.keys(documentKinds) as DocumentKind[];
export const settingsId = 'office';

export type LibraryPaths = ReturnType<typeof libraryPaths>;

export function libraryPaths(folder: string) {
  const inside = (...names: string[]) => path.join(folder, ...names);
  return {
    folder,
    lock: inside('library.lock'),
    /** There while a library is being made: what lies beside it was never promised to anyone. */
    unfinished: inside('library.unfinished'),
    kind: (kind: DocumentKind) => inside(kind),
    document: (kind: DocumentKind, id: string) => inside(kind, documentFileName(id)),
    /** The bytes lie on shelves beside the records of the kind `media`. */
    mediaShelf: (sha256: string) => inside('media', sha256.slice(0, 2)),
    mediaFile: (sha256: string) => inside('media', sha256.slice(0, 2), sha256),
    trash: (kind: DocumentKind) => inside('trash', kind),
    conflicts: (kind: DocumentKind) => inside('conflicts', kind),
    backups: (kind: DocumentKind, id: string) => inside('backups', kind, id),
    quarantine: inside('quarantine'),
    /** As people see it in messages: relative, with slashes on every system. */
    relative: (file: string) => path.relative(folder, file).split(path.sep).join('/'),
  };
}

export function documentFileName(id: string): string {
  return `${id}.json`;
}

const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** Windows opens a device instead of a file for these, with any extension. */
const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d)$/;

export function isSafeId(id: unknown): id is string {
  return typeof id === 'string' && idPattern.test(id) && !deviceNames.test(id);
}

/** Ids are file names: nothing that could lead elsewhere passes, whoever calls. */
export function assertSafeName(kind: string, id: string): void {
  if (!Object.hasOwn(documentKinds, kind)) throw new AppError('bad-input', { path: 'kind', reason: 'unknown kind' });
  if (!isSafeId(id)) throw new AppError('bad-input', { path: 'id', reason: 'not an id' });
}

/** `2026-11-22T21-58-44-123Z`: sorts by time and is a file name everywhere. */
export function timeName(atMs: number): string {
  return new Date(atMs).toISOString().replace(/[:.]/g, '-');
}

const timeNamePattern = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z/;

/** The instant at the start of a name made with `timeName`, or null. */
export function timeOfName(name: string): number | null {
  const [, date, hour, minute, second, millisecond] = timeNamePattern.exec(name) ?? [];
  if (date === undefined) return null;
  return Date.parse(`${date}T${hour}:${minute}:${second}.${millisecond}Z`);
}
