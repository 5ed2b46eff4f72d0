// Verifies the copies beside the documents: the trash, the versions set aside, the backups; and counts what is in quarantine.
import path from 'node:path';
import { type DatedCopy, listCopies, readCopyIfWhole } from './dated-copies.ts';
import { type FileSystem, orMissing } from './file-system.ts';
import { isSafeId, kinds } from './library-paths.ts';
import type { RecoveryTools } from './quarantine.ts';

export type CopiesReport = {
  counts: { trash: number; keptVersions: number; backups: number; damagedBackups: number; quarantined: number };
  /** Files in the trash or among the versions set aside that can no longer be brought back. */
  damaged: string[];
};

export async function checkCopies({ files, paths }: RecoveryTools): Promise<CopiesReport> {
  const counts = { trash: 0, keptVersions: 0, backups: 0, damagedBackups: 0, quarantined: 0 };
  const damaged: string[] = [];
  for (const kind of kinds) {
    const isWhole = async (id: string, copy: DatedCopy) => (await readCopyIfWhole(files, kind, id, copy)) !== null;
    for (const [count, folder] of [
      ['trash', paths.trash(kind)],
      ['keptVersions', paths.conflicts(kind)],
    ] as const) {
      for (const [id, copy] of await copiesIn(files, folder)) {
        counts[count] += 1;
        if (!(await isWhole(id, copy))) damaged.push(copy.file);
      }
    }
    for (const id of (await namesIn(files, path.dirname(paths.backups(kind, 'any')))).filter(isSafeId)) {
      for (const copy of await listCopies(files, paths.backups(kind, id), id)) {
        // A power cut may leave a backup half; it matters only when the document needs it, and then it is passed over.
        counts[(await isWhole(id, copy)) ? 'backups' : 'damagedBackups'] += 1;
      }
    }
  }
  counts.quarantined = (await namesIn(files, paths.quarantine)).length;
  return { counts, damaged };
}

/** The copies of all documents in a folder, each with the id that its name begins with. */
async function copiesIn(files: FileSystem, folder: string): Promise<[string, DatedCopy][]> {
  const ids = new Set((await namesIn(files, folder)).map((name) => name.split('.')[0]).filter(isSafeId));
  const copies = await Promise.all(
    [...ids].map(async (id) => (await listCopies(files, folder, id)).map((copy): [string, DatedCopy] => [id, copy])),
  );
  return copies.flat();
}

async function namesIn(files: FileSystem, folder: string): Promise<string[]> {
  return (await orMissing(files.list(folder))) ?? [];
}
