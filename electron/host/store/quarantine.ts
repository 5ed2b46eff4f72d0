// Sets a bad file aside, where a person can still look at it, and puts the newest whole backup in its place.
import path from 'node:path';
import type { DocumentKind, Stored } from '../../../slides/model/document-kinds.ts';
import { newestWholeCopy } from './dated-copies.ts';
import { documentBytes } from './document-text.ts';
import { type MakeFolders, replaceFile } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';
import { type LibraryPaths, timeName } from './library-paths.ts';

export type Recovery<K extends DocumentKind> = {
  /** Null when there is no whole backup: the document is lost. */
  backup: { stored: Stored<K>; savedAtMs: number } | null;
  /** Relative to the library; null when there was no file to set aside. */
  quarantinedAs: string | null;
};

export type RecoveryTools = { files: FileSystem; paths: LibraryPaths; makeFolders: MakeFolders; now: () => number };

/** `bytes` is what the bad file holds, null when the file is not there, 'unreadable' when the disk does not give it. */
export async function recoverDocument<K extends DocumentKind>(
  tools: RecoveryTools,
  kind: K,
  id: string,
  bytes: Uint8Array | null | 'unreadable',
): Promise<Recovery<K>> {
  const { files, paths } = tools;
  const file = paths.document(kind, id);
  const found = await newestWholeCopy(files, kind, id, paths.backups(kind, id), { isForgiving: true });
  if (found === null) {
    // Lost settings make the library unreadable: then nothing in it may change.
    if (kind === 'settings') return { backup: null, quarantinedAs: null };
    const quarantinedAs = bytes === null ? null : await moveToQuarantine(tools, file);
    return { backup: null, quarantinedAs };
  }
  const stored = {
    document: found.stored.document,
    revision: Math.max(found.stored.revision, bytes instanceof Uint8Array ? revisionIn(bytes) : 0) + 1,
  };
  // The bad file is copied rather than moved: at no instant is the document without a file, or it would seem removed.
  let quarantinedAs: string | null = null;
  if (bytes instanceof Uint8Array) quarantinedAs = await copyToQuarantine(tools, file, bytes);
  else if (bytes === 'unreadable') quarantinedAs = await moveToQuarantine(tools, file);
  await tools.makeFolders(path.dirname(file));
  await replaceFile(files, file, documentBytes(kind, stored), { before: () => (bytes instanceof Uint8Array ? bytes : null) });
  return { backup: { stored, savedAtMs: found.copy.savedAtMs }, quarantinedAs };
}

async function copyToQuarantine(tools: RecoveryTools, file: string, bytes: Uint8Array): Promise<string> {
  const target = quarantineName(tools, file);
  await tools.makeFolders(tools.paths.quarantine);
  await replaceFile(tools.files, target, bytes, { before: () => null });
  return tools.paths.relative(target);
}

async function moveToQuarantine(tools: RecoveryTools, file: string): Promise<string> {
  const target = quarantineName(tools, file);
  await tools.makeFolders(tools.paths.quarantine);
  await tools.files.rename(file, target);
  await tools.files.syncFolder(tools.paths.quarantine);
  await tools.files.syncFolder(path.dirname(file));
  return tools.paths.relative(target);
}

function quarantineName({ paths, now }: RecoveryTools, file: string): string {
  return path.join(paths.quarantine, `${timeName(now())}-${paths.relative(file).replaceAll('/', '-')}`);
}

/** The revision that a damaged file still shows: the recovered document must not reuse a number that was already given out. */
function revisionIn(bytes: Uint8Array): number {
  const [, digits] = /"revision":(\d{1,9})\b/.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  return digits === undefined ? 0 : Number(digits);
}
