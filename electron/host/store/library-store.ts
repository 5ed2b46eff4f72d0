// What services may ask of a library: its documents, its media, its condition. open-library.ts makes one from a folder.
import type { DocumentKind, DocumentOf, Stored } from '../../../slides/model/document-kinds.ts';
import type { MediaId } from '../../../slides/model/id.ts';

export type LibraryProblem = { file: string; problem: string; quarantinedAs: string | null };

export type KeptVersion<K extends DocumentKind> = { name: string; savedAtMs: number; document: DocumentOf<K> };

export interface LibraryStore {
  readonly folder: string;
  /** All documents of a kind, in no promised order. Loaded once; reading touches no disk. Documents are frozen. */
  list<K extends DocumentKind>(kind: K): Stored<K>[];
  get<K extends DocumentKind>(kind: K, id: string): Stored<K> | null;
  /**
   * Resolves with the new revision once the document is on disk (file and folder fsynced).
   * `baseRevision` 0 creates. Throws AppError 'conflict' when it is stale: the refused document is kept beside the stored one.
   */
  save<K extends DocumentKind>(kind: K, document: DocumentOf<K>, baseRevision: number): Promise<number>;
  /** Moves the document to the library's trash. */
  remove(kind: DocumentKind, id: string): Promise<void>;
  /**
   * Takes back a document that was just created, without a copy in the trash, which a full disk has no room for. One that is not
   * there, or that somebody has changed since, is left as it is.
   */
  withdraw(kind: DocumentKind, id: string): Promise<void>;
  /** Brings the newest trashed version back, under a new revision. */
  restore<K extends DocumentKind>(kind: K, id: string): Promise<Stored<K>>;
  /** Versions set aside by conflicts, newest first. */
  keptVersions<K extends DocumentKind>(kind: K, id: string): Promise<KeptVersion<K>[]>;
  /** Writes the bytes once under their SHA-256; a second time is a no-op. Resolves after fsync. `onNew` hears before a first time. */
  putMedia(bytes: Uint8Array, onNew?: (id: MediaId) => void): Promise<MediaId>;
  /** Removes a file that was put there for what has come to nothing. */
  dropMedia(id: MediaId): Promise<void>;
  /** Verified on every read. Throws AppError 'not-found' or 'media-damaged'. */
  readMedia(id: MediaId): Promise<Uint8Array>;
  /** What was found wrong when the library was opened, and what was done about it. */
  readonly problems: readonly LibraryProblem[];
  /** Reads and verifies every file again, media included. */
  check(): Promise<{ ok: boolean; counts: Record<string, number>; problems: LibraryProblem[] }>;
  /** Waits for running saves, then gives up the lock. */
  close(): Promise<void>;
}
