// The real file system behind the store's port.
import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { errorCode, type FileSystem } from './file-system.ts';

export const nodeFileSystem: FileSystem = {
  async createFile(file) {
    const handle = await open(file, 'wx');
    return {
      write: async (bytes) => (await handle.write(bytes)).bytesWritten,
      byteLength: async () => (await handle.stat()).size,
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  read: (file) => readFile(file),
  rename,
  unlink,
  // Nobody else on the machine reads a library: it holds the hash of the kiosk's PIN.
  makeFolder: async (folder) => {
    await mkdir(folder, 0o700);
  },
  list: (folder) => readdir(folder),
  async stat(path) {
    const facts = await stat(path);
    return { isFolder: facts.isDirectory(), byteLength: facts.size };
  },
  async syncFolder(folder) {
    // Windows has no such operation and journals renames itself.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } catch (error) {
      // Some network and removable file systems cannot sync a folder at all.
      if (!['EINVAL', 'ENOTSUP'].includes(errorCode(error) ?? '')) throw error;
    } finally {
      await handle.close();
    }
  },
  wait: (milliseconds) => setTimeout(milliseconds),
};
