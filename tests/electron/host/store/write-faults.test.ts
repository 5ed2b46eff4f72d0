// Every file operation failing in turn: the old document stays readable, memory equals the disk, and the next save works.
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../slides/api/errors.ts';
import { type CrashFileSystem, createCrashFileSystem } from './crash-file-system.ts';
import { createFaultyFileSystem, type Fault } from './faulty-file-system.ts';
import { createForTest, openForTest } from './open-for-test.ts';
import { design } from './sample-documents.ts';

const folder = '/library';
const codes = ['ENOSPC', 'EIO', 'EPERM'];

/** A library with `old` in it, on a disk that begins to count, and to fail, from here on. */
async function begin(fault: Omit<Fault, 'at'>) {
  const disk = createCrashFileSystem();
  const first = await createForTest(folder, disk);
  await first.save('designs', design('old'), 0);
  await first.save('designs', design('trashed', 'design-3'), 0);
  await first.remove('designs', 'design-3');
  await first.close();
  const armed: Fault = { ...fault, at: Number.POSITIVE_INFINITY };
  const files = createFaultyFileSystem(disk, armed);
  const store = await openForTest(folder, files);
  const failAt = (operation: number) => {
    armed.at = files.count + operation;
  };
  const disarm = () => {
    armed.at = Number.POSITIVE_INFINITY;
  };
  return { disk, files, store, failAt, disarm };
}

type Setting = Awaited<ReturnType<typeof begin>>;

/** How many operations the work makes, backups included, when nothing fails. */
async function countOperations(work: (setting: Setting) => Promise<unknown>): Promise<number> {
  const setting = await begin({ code: 'EIO' });
  const before = setting.files.count;
  await work(setting);
  await setting.store.close();
  return setting.files.count - before;
}

/** What another start of the program finds on the same disk, told like what `store` shows. */
async function onDisk(disk: CrashFileSystem, id: string) {
  const store = await openForTest(folder, disk);
  expect(store.problems).toEqual([]);
  return store.get('designs', id);
}

async function outcome(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return 'done';
  } catch (error) {
    return error;
  }
}

function expectTold(result: unknown, code: string): void {
  if (result === 'done') return;
  expect(result).toBeInstanceOf(AppError);
  expect((result as AppError).code).toBe(code === 'ENOSPC' ? 'disk-full' : 'write-failed');
}

const works: Record<string, { id: string; old: string | null; run: (setting: Setting) => Promise<unknown> }> = {
  overwriting: { id: 'design-1', old: 'old', run: ({ store }) => store.save('designs', design('new'), 1) },
  creating: { id: 'design-2', old: null, run: ({ store }) => store.save('designs', design('new', 'design-2'), 0) },
  removing: { id: 'design-1', old: 'old', run: ({ store }) => store.remove('designs', 'design-1') },
  restoring: { id: 'design-3', old: null, run: ({ store }) => store.restore('designs', 'design-3') },
};

describe.each(Object.entries(works))('%s a document', (name, { id, old, run }) => {
  it.each(codes)('survives %s at every operation', async (code) => {
    const operations = await countOperations(run);
    expect(operations).toBeGreaterThan(6);
    let refused = 0;
    for (let n = 1; n <= operations; n++) {
      const setting = await begin({ code });
      setting.failAt(n);
      const result = await outcome(run(setting));
      expectTold(result, code);
      await new Promise((resolve) => setImmediate(resolve));
      setting.disarm();
      const shown = setting.store.get('designs', id);
      const label = `${name}, ${code} at operation ${n} (${setting.files.failed})`;
      expect(await onDisk(setting.disk, id), label).toEqual(shown);
      if (result !== 'done') {
        refused += 1;
        expect(shown?.document.name ?? null, label).toBe(old);
      }
      // The failure is over: the next save of the same document works, from what is shown.
      const next = await setting.store.save('designs', design('next', id), shown?.revision ?? 0);
      expect(await onDisk(setting.disk, id), label).toMatchObject({ revision: next, document: { name: 'next' } });
    }
    // A busy file (EPERM) is tried again, and some operations are not needed for the save itself; but some must count.
    if (code !== 'EPERM') expect(refused).toBeGreaterThanOrEqual(4);
  });
});

describe('a fault that lasts', () => {
  const operations = ['createFile', 'write', 'sync', 'rename', 'syncFolder'];

  it.each(operations)('in %s refuses the save and keeps the old document', async (operation) => {
    for (const code of codes) {
      const setting = await begin({ code, isLasting: true });
      setting.files.failed = operation;
      const result = await outcome(setting.store.save('designs', design('new'), 1));
      expect(result).not.toBe('done');
      expectTold(result, code);
      expect(setting.store.get('designs', 'design-1')?.document.name).toBe('old');
      expect(await onDisk(setting.disk, 'design-1')).toEqual(setting.store.get('designs', 'design-1'));
    }
  });

  it('leaves no temporary files behind', async () => {
    for (const operation of operations) {
      const setting = await begin({ code: 'ENOSPC', isLasting: true });
      setting.files.failed = operation;
      await outcome(setting.store.save('designs', design('new'), 1));
      expect([...setting.disk.snapshot().keys()].filter((file) => file.endsWith('.tmp'))).toEqual([]);
    }
  });

  it('does not poison the saves waiting behind it', async () => {
    const setting = await begin({ code: 'ENOSPC' });
    setting.failAt(1);
    const [first, second, other] = await Promise.allSettled([
      setting.store.save('designs', design('first'), 1),
      setting.store.save('designs', design('second'), 1),
      setting.store.save('designs', design('other', 'design-2'), 0),
    ]);
    expect([first.status, second.status, other.status]).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect((await onDisk(setting.disk, 'design-1'))?.document.name).toBe('second');
  });
});

describe('a file that another program holds for a moment', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is tried again until it is free (%s), and the save counts', async (code) => {
    const { disk, files, store } = await begin({ code });
    const { rename } = files;
    let refusals = 0;
    files.rename = async (from, to) => {
      if (refusals < 3) {
        refusals += 1;
        throw Object.assign(new Error('held'), { code });
      }
      await rename(from, to);
    };
    await expect(store.save('designs', design('new'), 1)).resolves.toBe(2);
    expect(refusals).toBe(3);
    expect((await onDisk(disk, 'design-1'))?.document.name).toBe('new');
  });
});

describe('media', () => {
  it.each(codes)('is whole or absent after %s at every operation', async (code) => {
    const bytes = Buffer.from('a picture');
    const put = ({ store }: Setting) => store.putMedia(bytes);
    const operations = await countOperations(put);
    for (let n = 1; n <= operations; n++) {
      const setting = await begin({ code });
      setting.failAt(n);
      expectTold(await outcome(put(setting)), code);
      setting.disarm();
      const id = await put(setting);
      expect(Buffer.from(await setting.store.readMedia(id))).toEqual(bytes);
      expect(await setting.store.check()).toMatchObject({ ok: true, counts: { mediaFiles: 1 } });
    }
  });
});

describe('opening', () => {
  it('loses nothing to one failing operation, whichever it is', async () => {
    const disk = createCrashFileSystem();
    const first = await createForTest(folder, disk);
    await first.save('designs', design('old'), 0);
    await first.close();
    const counting = createFaultyFileSystem(disk, { at: Number.POSITIVE_INFINITY, code: 'EIO' });
    await openForTest(folder, counting);
    for (const code of codes) {
      for (let n = 1; n <= counting.count; n++) {
        await outcome(openForTest(folder, createFaultyFileSystem(disk, { at: n, code })));
        expect((await onDisk(disk, 'design-1'))?.document.name, `${code} at operation ${n}`).toBe('old');
      }
    }
  });
});

describe('making a library', () => {
  it('fails whole at every operation, and works at the next try', async () => {
    const counting = createFaultyFileSystem(createCrashFileSystem(), { at: Number.POSITIVE_INFINITY, code: 'EIO' });
    await createForTest(folder, counting);
    let refused = 0;
    for (const code of codes) {
      for (let n = 1; n <= counting.count; n++) {
        const disk = createCrashFileSystem();
        const result = await outcome(createForTest(folder, createFaultyFileSystem(disk, { at: n, code })));
        if (result instanceof Error) refused += 1;
        const opened = await openForTest(folder, disk).catch((error: AppError) => error.code);
        // Either it was finished already, or it is missing and can be made: never half of one.
        const store = typeof opened === 'string' ? await createForTest(folder, disk) : opened;
        if (typeof opened === 'string') expect(opened).toBe('library-missing');
        expect(store.problems, `${code} at operation ${n}`).toEqual([]);
        expect(store.list('themes')).toHaveLength(1);
      }
    }
    expect(refused).toBeGreaterThan(50);
  });
});

describe('a short write', () => {
  function shortened(disk: CrashFileSystem, take: (bytes: Uint8Array) => { written: Uint8Array; told: number }) {
    return {
      ...disk,
      async createFile(file: string) {
        const created = await disk.createFile(file);
        return {
          ...created,
          async write(bytes: Uint8Array) {
            const { written, told } = take(bytes);
            await created.write(written);
            return told;
          },
        };
      },
    };
  }

  it('is continued until all is written', async () => {
    const disk = createCrashFileSystem();
    const files = shortened(disk, (bytes) => ({ written: bytes.subarray(0, 7), told: Math.min(7, bytes.length) }));
    const store = await createForTest(folder, files);
    await store.save('designs', design('in pieces of seven'), 0);
    expect((await onDisk(disk, 'design-1'))?.document.name).toBe('in pieces of seven');
  });

  it.each([
    ['takes nothing', (bytes: Uint8Array) => ({ written: bytes.subarray(0, 0), told: 0 })],
    ['says more than it took', (bytes: Uint8Array) => ({ written: bytes.subarray(1), told: bytes.length })],
  ])('that %s is refused', async (_name, take) => {
    const { disk, store: first } = await begin({ code: 'EIO' });
    await first.close();
    let isShort = false;
    const files = shortened(disk, (bytes) => (isShort ? take(bytes) : { written: bytes, told: bytes.length }));
    const store = await openForTest(folder, files);
    isShort = true;
    await expect(store.save('designs', design('new'), 1)).rejects.toMatchObject({ code: 'write-failed' });
    expect(store.get('designs', 'design-1')?.document.name).toBe('old');
    expect(await onDisk(disk, 'design-1')).toEqual(store.get('designs', 'design-1'));
  });
});
