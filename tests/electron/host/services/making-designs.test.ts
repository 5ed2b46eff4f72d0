// Many slogans in many forms at once: how far it is, how it is stopped, and that it is all of them or none.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../../slides/api/errors.ts';
import { finishingOf } from '../../../../slides/print/finishing-defaults.ts';
import { failureOf, type HostForTest, hostForTest } from '../host-for-test.ts';

let test: HostForTest;
beforeEach(async () => {
  test = await hostForTest();
});
afterEach(() => test.close());

const slogans = Array.from({ length: 20 }, (_, index) => `Khẩu hiệu số ${index + 1}`);

async function order(jobId: string) {
  const { defaultThemeId } = (await test.staff('settings.get', {})).document;
  const formats = ['bangron-3x1', 'phuon-0.8x2.5', 'A4', '2500x700'];
  return { slogans, kinds: ['slide', 'banner'] as const, formats, themeId: defaultThemeId, campaignId: null, jobId };
}

const sharesOf = (wanted: string): number[] =>
  test.heard.flatMap(({ name, payload }) => (name === 'making.progressed' && payload.jobId === wanted ? [payload.share] : []));
const savedDesigns = (): string[] =>
  test.heard.flatMap(({ name, payload }) => (name === 'document.saved' && payload.kind === 'designs' ? [payload.id] : []));

describe('designs of many slogans', () => {
  it('are told of while they are made, and as saved when all are there', async () => {
    const { kinds, ...rest } = await order('many');
    const work = test.staff('designs.fromSlogans', { ...rest, kinds: [...kinds] });
    await expect.poll(() => sharesOf('many').length).toBeGreaterThan(2);
    expect(savedDesigns()).toEqual([]);
    const made = await work;
    expect(made).toHaveLength(20 * 6);
    expect(savedDesigns()).toEqual(made.map(({ id }) => id));
    const shares = sharesOf('many');
    expect(shares).toEqual([...new Set(shares)].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    const [, banner] = await Promise.all(made.slice(0, 2).map(({ id }) => test.staff('designs.get', { id })));
    expect(banner?.document.finishing).toEqual(finishingOf('bangron'));
  });

  it('leave nothing behind when they are stopped half-way, and can be made again', async () => {
    const before = await test.staff('library.describe', {});
    const { kinds, ...rest } = await order('first');
    const work = failureOf(test.staff('designs.fromSlogans', { ...rest, kinds: [...kinds] }));
    await expect.poll(() => sharesOf('first').length).toBeGreaterThan(2);
    await test.staff('designs.stopMaking', { jobId: 'first' });
    expect(await work).toBe('making-stopped');
    expect(sharesOf('first').at(-1)).toBeLessThan(1);
    expect(savedDesigns()).toEqual([]);
    expect((await test.staff('library.describe', {})).counts).toEqual(before.counts);
    expect(await test.staff('designs.fromSlogans', { ...rest, kinds: ['slide'], formats: [] })).toHaveLength(20);
    // What has ended, or never began, is no failure to stop.
    await test.staff('designs.stopMaking', { jobId: 'first' });
  });

  it('under the name of work that is under way are refused, and harm it in nothing', async () => {
    const { kinds, ...rest } = await order('twin');
    const work = test.staff('designs.fromSlogans', { ...rest, kinds: [...kinds] });
    await expect.poll(() => sharesOf('twin').length).toBeGreaterThan(2);
    const again = { ...rest, slogans: ['Một khẩu hiệu'], kinds: ['slide' as const], formats: [] };
    expect(await failureOf(test.staff('designs.fromSlogans', again))).toBe('bad-input');
    expect(await work).toHaveLength(20 * 6);
  });

  it('take the campaign of an import with them when they are stopped', async () => {
    const before = await test.staff('library.describe', {});
    const { kinds, formats, themeId, jobId } = await order('import');
    const bytes = new TextEncoder().encode(slogans.join('\n'));
    const proposal = await test.staff('imports.propose', { fileName: 'khau-hieu.txt', bytes });
    const work = failureOf(test.staff('imports.accept', { proposal, kinds: [...kinds], formats, themeId, jobId }));
    await expect.poll(() => sharesOf('import').length).toBeGreaterThan(2);
    await test.staff('designs.stopMaking', { jobId });
    expect(await work).toBe('making-stopped');
    expect((await test.staff('library.describe', {})).counts).toEqual(before.counts);
  });

  it('are not made at all when they are stopped while their campaign is being saved', async () => {
    const before = await test.staff('library.describe', {});
    const { kinds, formats, themeId, jobId } = await order('early');
    const proposal = await test.staff('imports.propose', {
      fileName: 'ke-hoach.txt',
      bytes: new TextEncoder().encode(slogans.join('\n')),
    });
    const named = { ...proposal, name: 'Kế hoạch tuyên truyền' };
    const save = test.store.save.bind(test.store);
    vi.spyOn(test.store, 'save').mockImplementation(async (kind, document, baseRevision) => {
      if (kind === 'campaigns') await test.staff('designs.stopMaking', { jobId });
      return save(kind, document, baseRevision);
    });
    const work = test.staff('imports.accept', { proposal: named, kinds: [...kinds], formats, themeId, jobId });
    expect(await failureOf(work)).toBe('making-stopped');
    expect((await test.staff('library.describe', {})).counts).toEqual(before.counts);
  });

  it('tell the failure that ended them, and show what then cannot be removed', async () => {
    const { kinds, ...rest } = await order('full');
    const { save, remove } = { save: test.store.save.bind(test.store), remove: test.store.remove.bind(test.store) };
    const saved: string[] = [];
    vi.spyOn(test.store, 'save').mockImplementation(async (kind, document, baseRevision) => {
      if (saved.length === 3) throw new AppError('disk-full');
      saved.push(document.id);
      return save(kind, document, baseRevision);
    });
    vi.spyOn(test.store, 'remove').mockImplementation(async (kind, id) => {
      if (id === saved[0]) throw new AppError('folder-missing');
      return remove(kind, id);
    });
    expect(await failureOf(test.staff('designs.fromSlogans', { ...rest, kinds: [...kinds] }))).toBe('disk-full');
    expect(savedDesigns()).toEqual([saved[0]]);
    const listed = (await test.staff('designs.list', {})).map(({ id }) => id as string);
    expect(saved.map((id) => listed.includes(id))).toEqual([true, false, false]);
  });
});
