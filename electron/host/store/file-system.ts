// The file operations that the store uses, as a narrow port: tests put faults and power cuts behind it.

export interface NewFile {
  /** Resolves with how many bytes were taken, which may be fewer than were given. */
  write(bytes: Uint8Array): Promise<number>;
  byteLength(): Promise<number>;
  /** Resolves when the content is on the disk itself. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface FileSystem {
  /** A new, empty file open for writing. Fails with EEXIST when there is one. */
  createFile(file: string): Promise<NewFile>;
  read(file: string): Promise<Uint8Array>;
  /** Replaces `to` if it is there. */
  rename(from: string, to: string): Promise<void>;
  unlink(file: string): Promise<void>;
  /** One level; fails with EEXIST. */
  makeFolder(folder: string): Promise<void>;
  list(folder: string): Promise<string[]>;
  stat(path: string): Promise<{ isFolder: boolean; byteLength: number }>;
  /** Resolves when the names in the folder are on the disk itself. */
  syncFolder(folder: string): Promise<void>;
  /** The pause before another try. */
  wait(milliseconds: number): Promise<void>;
}

/** `ENOENT` and its like; null for errors that no file operation raised. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}

/** Runs the operation; null when the file or folder is not there. */
export async function orMissing<T>(operation: Promise<T>): Promise<T | null> {
  try {
    return await operation;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

export async function exists(files: FileSystem, path: string): Promise<boolean> {
  return (await orMissing(files.stat(path))) !== null;
}

const retryDelaysMs = [10, 20, 40, 80, 160, 320, 640, 1280];

/** Virus scanners and indexers hold a file for a moment, above all on Windows: worth another try. */
export async function retryBusy<T>(files: FileSystem, operation: () => Promise<T>): Promise<T> {
  return retry(files, operation, ['EPERM', 'EACCES', 'EBUSY'], retryDelaysMs);
}

/** A read that fails once says nothing yet about the file; a good file must not be set aside for it. */
export async function readPatiently(files: FileSystem, file: string): Promise<Uint8Array> {
  return retry(files, () => files.read(file), ['EIO', 'EPERM', 'EACCES', 'EBUSY', 'EAGAIN', 'EMFILE'], [10, 40, 160]);
}

async function retry<T>(
  files: FileSystem,
  operation: () => Promise<T>,
  codes: readonly string[],
  delaysMs: readonly number[],
): Promise<T> {
  for (const delayMs of delaysMs) {
    try {
      return await operation();
    } catch (error) {
      if (!codes.includes(errorCode(error) ?? '')) throw error;
      await files.wait(delayMs);
    }
  }
  return operation();
}
