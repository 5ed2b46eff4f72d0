// Every state that a power cut can leave, at every instant of every kind of save: nothing corrupt, nothing acknowledged lost.
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../../electron/host/store/file-system.ts';
import type { LibraryStore } from '../../../../electron/host/store/library-store.ts';
import { sha256 } from '../../../../electron/host/store/sha256.ts';
import { mediaId } from '../../../../slides/model/id.ts';
import { type CrashFileSystem, createCrashFileSystem } from './crash-file-system.ts';
import { createForTest, openForTest } from './open-for-test.ts';
import { design } from './sample-documents.ts';

const folder = '/library';

type Verdict = 'whole' | 'corrupt' | 'lost';
type Judge = (disk: CrashFileSystem, isAcknowledged: boolean) => Promise<Verdict>;

/** Runs the work, cuts the power after every change it makes and after its acknowledgement, and judges every state. */
async function explore(disk: CrashFileSystem, work: () => Promise<unknown>, judge: Judge) {
  const found = { states: 0, instants: 0, corrupt: 0, lost: 0 };
  const pending: { state: CrashFileSystem; isAcknowledged: boolean }[] = [];
  const collect = (isAcknowledged: boolean) => {
    found.instants += 1;
    for (const state of disk.afterPowerCut()) pending.push({ state, isAcknowledged });
  };
  disk.settle();
  collect(false);
  disk.onChange = () => collect(false);
  await work();
  disk.onChange = () => collect(true);
  collect(true);
  // What the store still does after the acknowledgement (backups) is cut short too.
  await new Promise((resolve) => setImmediate(resolve));
  disk.onChange = null;
  const verdicts = new Map<string, Verdict>();
  for (const { state, isAcknowledged } of pending) {
    found.states += 1;
    // Many instants leave equal disks; each different one is judged once.
    const content = [...state.snapshot()].map(([file, bytes]) => `${file} ${Buffer.from(bytes).toString('base64')}`).sort();
    const key = sha256(JSON.stringify([isAcknowledged, content]));
    const verdict = verdicts.get(key) ?? (await judge(state, isAcknowledged));
    verdicts.set(key, verdict);
    if (verdict !== 'whole') found[verdict] += 1;
  }
  return found;
}

/** Opens what is left and asks about it; a problem of any kind counts as corrupt. */
function judged(ask: (store: LibraryStore, isAcknowledged: boolean) => Promise<boolean> | boolean): Judge {
  return async (disk, isAcknowledged) => {
    const store = await openForTest(folder, disk);
    if (store.problems.length > 0 || !(await store.check()).ok) return 'corrupt';
    const isKept = await ask(store, isAcknowledged);
    await store.close();
    return isKept ? 'whole' : 'lost';
  };
}

async function libraryWithDesign(): Promise<{ disk: CrashFileSystem; store: LibraryStore }> {
  const disk = createCrashFileSystem();
  const store = await createForTest(folder, disk);
  await store.save('designs', design('old'), 0);
  await new Promise((resolve) => setImmediate(resolve));
  return { disk, store };
}

const none = { corrupt: 0, lost: 0 };

describe('a power cut', () => {
  it('while a document is created leaves all of it or nothing', async () => {
    const disk = createCrashFileSystem();
    const store = await createForTest(folder, disk);
    const found = await explore(
      disk,
      () => store.save('designs', design('new'), 0),
      judged((left, isAcknowledged) => {
        const name = left.get('designs', 'design-1')?.document.name;
        return name === 'new' || (name === undefined && !isAcknowledged);
      }),
    );
    expect(found).toMatchObject(none);
    expect(found.states).toBeGreaterThan(20);
  });

  it('while a document is overwritten leaves the old one or the new one', async () => {
    const { disk, store } = await libraryWithDesign();
    const found = await explore(
      disk,
      () => store.save('designs', design('new'), 1),
      judged((left, isAcknowledged) => {
        const stored = left.get('designs', 'design-1');
        return stored?.document.name === 'new' ? stored.revision === 2 : stored?.document.name === 'old' && !isAcknowledged;
      }),
    );
    expect(found).toMatchObject(none);
    expect(found.states).toBeGreaterThan(10);
  });

  it('during three saves in a row never takes back an acknowledged one', async () => {
    const { disk, store } = await libraryWithDesign();
    let acknowledged = 1;
    const seen: number[] = [];
    const verdicts: Promise<boolean>[] = [];
    disk.settle();
    disk.onChange = () => {
      const promised = acknowledged;
      for (const state of disk.afterPowerCut()) {
        verdicts.push(
          openForTest(folder, state).then((left) => {
            const revision = left.get('designs', 'design-1')?.revision ?? 0;
            seen.push(revision);
            return left.problems.length === 0 && revision >= promised && revision <= promised + 1;
          }),
        );
      }
    };
    for (const name of ['two', 'three', 'four']) acknowledged = await store.save('designs', design(name), acknowledged);
    disk.onChange = null;
    expect(new Set(await Promise.all(verdicts))).toEqual(new Set([true]));
    expect(new Set(seen)).toEqual(new Set([1, 2, 3, 4]));
  });

  it('while a document is removed leaves it in its place or in the trash', async () => {
    const { disk, store } = await libraryWithDesign();
    const found = await explore(
      disk,
      () => store.remove('designs', 'design-1'),
      judged(async (left, isAcknowledged) => {
        if (left.get('designs', 'design-1') !== null) return !isAcknowledged;
        return (await left.restore('designs', 'design-1')).document.name === 'old';
      }),
    );
    expect(found).toMatchObject(none);
    expect(found.states).toBeGreaterThan(20);
  });

  it('while a document is restored from the trash loses it from neither', async () => {
    const { disk, store } = await libraryWithDesign();
    await store.remove('designs', 'design-1');
    const found = await explore(
      disk,
      () => store.restore('designs', 'design-1'),
      judged(async (left, isAcknowledged) => {
        if (left.get('designs', 'design-1') !== null) return true;
        return !isAcknowledged && (await left.restore('designs', 'design-1')).document.name === 'old';
      }),
    );
    expect(found).toMatchObject(none);
  });

  it('while media is put leaves the whole file or none', async () => {
    const disk = createCrashFileSystem();
    const store = await createForTest(folder, disk);
    const bytes = new Uint8Array(1000).map((_, index) => index % 251);
    const id = mediaId.parse(sha256(bytes));
    const found = await explore(
      disk,
      () => store.putMedia(bytes),
      judged(async (left, isAcknowledged) => {
        const isThere = (await left.check()).counts.mediaFiles === 1;
        if (!isThere) return !isAcknowledged;
        return Buffer.from(await left.readMedia(id)).equals(bytes);
      }),
    );
    expect(found).toMatchObject(none);
    expect(found.states).toBeGreaterThan(15);
  });

  it('while a refused version is set aside keeps the stored one, and both once it is told', async () => {
    const { disk, store } = await libraryWithDesign();
    await store.save('designs', design('theirs'), 1);
    const found = await explore(
      disk,
      () => expect(store.save('designs', design('mine'), 1)).rejects.toMatchObject({ code: 'conflict' }),
      judged(async (left, isAcknowledged) => {
        if (left.get('designs', 'design-1')?.document.name !== 'theirs') return false;
        const kept = await left.keptVersions('designs', 'design-1');
        return isAcknowledged ? kept[0]?.document.name === 'mine' : true;
      }),
    );
    expect(found).toMatchObject(none);
  });

  it('while a library is made leaves a whole one, or none that anyone would take for one', async () => {
    const disk = createCrashFileSystem();
    const found = await explore(
      disk,
      async () => (await createForTest(folder, disk)).close(),
      async (left, isAcknowledged) => {
        const opened = await openForTest(folder, left).catch((error: unknown) => error);
        if (opened instanceof Error) {
          const isMissing = 'code' in opened && opened.code === 'library-missing';
          if (!isMissing) return 'corrupt';
          if (isAcknowledged) return 'lost';
          // And the next try makes a whole one of it.
          const again = await createForTest(folder, left);
          return again.problems.length === 0 && again.list('themes').length === 1 ? 'whole' : 'corrupt';
        }
        const store = opened as LibraryStore;
        return store.problems.length === 0 && store.list('themes').length === 1 ? 'whole' : 'corrupt';
      },
    );
    expect(found).toMatchObject(none);
    expect(found.states).toBeGreaterThan(50);
  });
});

describe('the explorer itself', () => {
  /** The ways to write that are known to lose data, run through the same explorer. */
  async function losses(write: (disk: FileSystem, text: string) => Promise<void>) {
    const disk = createCrashFileSystem();
    await disk.makeFolder('/data');
    await write(disk, '{"version":1}');
    return explore(
      disk,
      () => write(disk, '{"version":2}'),
      async (left, isAcknowledged) => {
        let version: unknown;
        try {
          version = JSON.parse(Buffer.from(await left.read('/data/db.json')).toString()).version;
        } catch {
          return 'corrupt';
        }
        return version === 2 || !isAcknowledged ? 'whole' : 'lost';
      },
    );
  }

  async function replace(disk: FileSystem, text: string, { sync, syncFolder }: { sync: boolean; syncFolder: boolean }) {
    const file = await disk.createFile('/data/.db.json.tmp');
    await file.write(Buffer.from(text));
    if (sync) await file.sync();
    await file.close();
    await disk.rename('/data/.db.json.tmp', '/data/db.json');
    if (syncFolder) await disk.syncFolder('/data');
  }

  it("finds what lowdb's own adapter loses: it writes and renames without any fsync", async () => {
    const found = await losses((disk, text) => replace(disk, text, { sync: false, syncFolder: false }));
    expect(found.corrupt).toBeGreaterThan(0);
    expect(found.lost).toBeGreaterThan(0);
  });

  it('finds a missing fsync of the file', async () => {
    expect((await losses((disk, text) => replace(disk, text, { sync: false, syncFolder: true }))).corrupt).toBeGreaterThan(0);
  });

  it('finds a missing fsync of the folder', async () => {
    const found = await losses((disk, text) => replace(disk, text, { sync: true, syncFolder: false }));
    expect(found).toMatchObject({ corrupt: 0 });
    expect(found.lost).toBeGreaterThan(0);
  });

  it('finds nothing in the complete routine', async () => {
    expect(await losses((disk, text) => replace(disk, text, { sync: true, syncFolder: true }))).toMatchObject(none);
  });
});
