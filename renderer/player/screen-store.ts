// What a screen keeps on its own machine: its token, its last whole bundle and the media in it (IndexedDB).
// A browser that refuses to keep anything still plays, from memory.
import type { MediaId } from '../../slides/model/id.ts';

export type ScreenStore = {
  read(key: string): Promise<unknown>;
  /** Everything kept under a key that begins so. */
  readAll(prefix: string): Promise<unknown[]>;
  /** Undefined removes it. */
  write(key: string, value: unknown): Promise<void>;
  readMedia(id: MediaId): Promise<Blob | null>;
  writeMedia(id: MediaId, file: Blob): Promise<void>;
  removeMedia(id: MediaId): Promise<void>;
  mediaIds(): Promise<MediaId[]>;
};

export async function openScreenStore(): Promise<ScreenStore> {
  try {
    return databaseStore(await openDatabase());
  } catch (error) {
    console.warn('this browser keeps nothing: without the host there is nothing to show after a restart', error);
    return memoryStore();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('pano-screen', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('values');
      request.result.createObjectStore('media');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('the screen’s database is held by another version of the page'));
  });
}

/** Whether a write failed because the browser gives no more room. */
export function isStorageFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

type StoreName = 'values' | 'media';

function databaseStore(database: IDBDatabase): ScreenStore {
  /** Resolves when the change is on disk (`strict`), or with what was read. */
  function run<T>(name: StoreName, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(name, mode, { durability: 'strict' });
      const request = act(transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request.result);
      // An error event comes before the abort and knows no reason yet.
      transaction.onabort = () => reject(transaction.error);
    });
  }
  return {
    read: (key) => run('values', 'readonly', (store) => store.get(key) as IDBRequest<unknown>),
    readAll: (prefix) =>
      run('values', 'readonly', (store) => store.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`)) as IDBRequest<unknown[]>),
    write: async (key, value) => {
      if (value === undefined) await run('values', 'readwrite', (store) => store.delete(key));
      else await run('values', 'readwrite', (store) => store.put(value, key));
    },
    readMedia: async (id) => {
      const found = await run('media', 'readonly', (store) => store.get(id) as IDBRequest<unknown>);
      return found instanceof Blob ? found : null;
    },
    writeMedia: async (id, file) => {
      await run('media', 'readwrite', (store) => store.put(file, id));
    },
    removeMedia: async (id) => {
      await run('media', 'readwrite', (store) => store.delete(id));
    },
    mediaIds: async () => (await run('media', 'readonly', (store) => store.getAllKeys())) as MediaId[],
  };
}

function memoryStore(): ScreenStore {
  const values = new Map<string, unknown>();
  const media = new Map<MediaId, Blob>();
  return {
    read: async (key) => values.get(key),
    readAll: async (prefix) => [...values].filter(([key]) => key.startsWith(prefix)).map(([, value]) => value),
    write: async (key, value) => {
      values.set(key, value);
    },
    readMedia: async (id) => media.get(id) ?? null,
    writeMedia: async (id, file) => {
      media.set(id, file);
    },
    removeMedia: async (id) => {
      media.delete(id);
    },
    mediaIds: async () => [...media.keys()],
  };
}
