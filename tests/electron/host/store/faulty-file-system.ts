// A file system that fails at one chosen operation, as a full disk, a bad spot or a virus scanner would.
import type { FileSystem, NewFile } from '../../../../electron/host/store/file-system.ts';

export type Fault = {
  /** Which operation fails, counted from 1; Infinity only counts. */
  at: number;
  code: string;
  /** From then on all operations of that name fail, not just this one. */
  isLasting?: boolean;
};

export type FaultyFileSystem = FileSystem & { count: number; failed: string | null };

export function createFaultyFileSystem(inner: FileSystem, fault: Fault): FaultyFileSystem {
  async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
    faulty.count += 1;
    const isHit = faulty.count === fault.at || (fault.isLasting && faulty.failed === name);
    if (!isHit) return run();
    faulty.failed = name;
    throw Object.assign(new Error(`injected ${fault.code} in ${name}`), { code: fault.code });
  }

  const faulty: FaultyFileSystem = {
    count: 0,
    failed: null,
    createFile: (file) =>
      step('createFile', async () => {
        const created = await inner.createFile(file);
        return {
          write: (bytes) => step('write', () => created.write(bytes)),
          byteLength: () => step('byteLength', () => created.byteLength()),
          sync: () => step('sync', () => created.sync()),
          close: async () => {
            // The file is closed even when closing reports an error.
            await created.close();
            await step('close', async () => undefined);
          },
        } satisfies NewFile;
      }),
    read: (file) => step('read', () => inner.read(file)),
    rename: (from, to) => step('rename', () => inner.rename(from, to)),
    unlink: (file) => step('unlink', () => inner.unlink(file)),
    makeFolder: (folder) => step('makeFolder', () => inner.makeFolder(folder)),
    list: (folder) => step('list', () => inner.list(folder)),
    stat: (path) => step('stat', () => inner.stat(path)),
    syncFolder: (folder) => step('syncFolder', () => inner.syncFolder(folder)),
    wait: async () => undefined,
  };
  return faulty;
}
