// One document of the library as a lowdb database of its own: what it holds in memory is what is on the disk.
import { Low } from 'lowdb';
import type { DocumentKind, Stored } from '../../../slides/model/document-kinds.ts';
import { createDurableJsonAdapter } from './durable-json-adapter.ts';
import type { FileSystem } from './file-system.ts';

export interface DocumentDatabase<K extends DocumentKind> {
  stored(): Stored<K> | null;
  /** Reads the file. Throws UnusableDocument. */
  load(): Promise<Stored<K> | null>;
  /** Writes the file, and only then shows the new content. */
  commit(next: Stored<K>): Promise<void>;
}

export function createDocumentDatabase<K extends DocumentKind>(
  files: FileSystem,
  kind: K,
  id: string,
  file: string,
): DocumentDatabase<K> {
  const adapter = createDurableJsonAdapter(files, kind, id, file);
  let database = new Low<Stored<K> | null>(adapter, null);

  async function load(): Promise<Stored<K> | null> {
    const fresh = new Low<Stored<K> | null>(adapter, null);
    await fresh.read();
    database = fresh;
    return fresh.data;
  }

  return {
    stored: () => database.data,
    load,
    async commit(next) {
      const written = new Low<Stored<K> | null>(adapter, next);
      try {
        await written.write();
      } catch (error) {
        // What the disk has now is what we show. If it cannot even be read, the first failure is the one to tell.
        await load().catch(() => null);
        throw error;
      }
      database = written;
    },
  };
}
