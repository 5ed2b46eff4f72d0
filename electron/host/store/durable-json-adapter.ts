// lowdb's adapter over a durable file: `write` resolves only when the document would survive a power cut.
import type { Adapter } from 'lowdb';
import type { DocumentKind, Stored } from '../../../slides/model/document-kinds.ts';
import type { LoadResult } from '../../../slides/schema/load-document.ts';
import { documentBytes, readDocumentBytes } from './document-text.ts';
import { replaceFile } from './durable-file.ts';
import { type FileSystem, orMissing, readPatiently } from './file-system.ts';

/** A file that is there and is no document that this Pano can use. */
export class UnusableDocument extends Error {
  readonly result: Exclude<LoadResult<DocumentKind>, { kind: 'loaded' }>;
  readonly bytes: Uint8Array;

  constructor(result: UnusableDocument['result'], bytes: Uint8Array) {
    super(`unusable document: ${result.kind}`);
    this.result = result;
    this.bytes = bytes;
  }
}

export function createDurableJsonAdapter<K extends DocumentKind>(
  files: FileSystem,
  kind: K,
  id: string,
  file: string,
): Adapter<Stored<K> | null> {
  let current: Stored<K> | null = null;
  return {
    async read() {
      const bytes = await orMissing(readPatiently(files, file));
      if (bytes === null) {
        current = null;
        return null;
      }
      const result = readDocumentBytes(kind, id, bytes);
      if (result.kind !== 'loaded') throw new UnusableDocument(result, bytes);
      current = result.stored;
      return current;
    },
    async write(stored) {
      if (stored === null) throw new Error('a document without content is removed, not written');
      const before = () => (current === null ? null : documentBytes(kind, current));
      await replaceFile(files, file, documentBytes(kind, stored), { before });
      current = stored;
    },
  };
}
