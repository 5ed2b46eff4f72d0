// Verifies the copies beside the documents: the trash, the versions set aside, the backups; and counts what is in quarantine.
import path from 'node:path';
import { type DatedCopy, listCopies, readCopyIfWhole } from './dated-copies.ts';
import { errorCode, orMissing } from './file-system.ts';
import { isSafeId, kinds } from './library-paths.ts';
import type { RecoveryTools } from './quarantine.ts';

export type CopiesReport = {
  counts: { trash: number; keptVersions: number; backups: number; damagedBackups: number; quarantined: number };
  /** Files in the trash or among the versions set aside that can no longer be brought back. */
  damaged: string[];
  /** Folders that the disk does not list: a file stands in their place, say. */
  closed: { folder: string; reason: string }[];
};

export async function checkCopies({ files, paths }: RecoveryTools): Promise<CopiesReport> {
  const counts = { trash: 0, keptVersions: 0, backups: 0, damagedBackups: 0, quarantined: 0 };
  const damaged: string[] = [];
  const closed: CopiesReport['closed'] = [];

  /** A folder that cannot be listed is told once, and the check goes on. */
  async function listed<T>(folder: string, list: () => Promise<T[]>): Promise<T[]> {
    try {
      return await list();
    } catch (error) {
      const reason = errorCode(error);
      if (reason === null) throw error;
      closed.push({ folder, reason });
      return [];
    }
  }
  const namesIn = (folder: string) => listed(folder, async () => (await orMissing(files.list(folder))) ?? []);
  const copiesOf = (folder: string, id: string) => listed(folder, () => listCopies(files, folder, id));

  for (const kind of kinds) {
    const isWhole = async (id: string, copy: DatedCopy) => (await readCopyIfWhole(files, kind, id, copy)) !== null;
    for (const [count, folder] of [
      ['trash', paths.trash(kind)],
      ['keptVersions', paths.conflicts(kind)],
    ] as const) {
      const ids = new Set((await namesIn(folder)).map((name) => name.split('.')[0]).filter(isSafeId));
      for (const id of ids) {
        for (const copy of await copiesOf(folder, id)) {
          counts[count] += 1;
          if (!(await isWhole(id, copy))) damaged.push(copy.file);
        }
      }
    }
    for (const id of (await namesIn(path.dirname(paths.backups(kind, 'any')))).filter(isSafeId)) {
      for (const copy of await copiesOf(paths.backups(kind, id), id)) {
        // A power cut may leave a backup half; it matters only when the document needs it, and then it is passed over.
        counts[(await isWhole(id, copy)) ? 'backups' : 'damagedBackups'] += 1;
      }
    }
  }
  counts.quarantined = (await namesIn(paths.quarantine)).length;
  return { counts, damaged, closed };
}
