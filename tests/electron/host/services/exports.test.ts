// Exports in their own thread: the host answers meanwhile, tells how far they are, and ends those that are not wanted any more.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DesignId } from '../../../../slides/model/id.ts';
import { failureOf, type HostForTest, hostForTest } from '../host-for-test.ts';

let test: HostForTest;
let banner: DesignId;
beforeAll(async () => {
  test = await hostForTest();
  const found = (await test.staff('designs.list', {})).find(({ kind }) => kind === 'banner');
  if (found === undefined) throw new Error('the sample has no banner');
  banner = found.id;
});
afterAll(() => test.close());

const progressOf = (jobId: string): number[] =>
  test.heard.flatMap((event) =>
    event.name === 'export.progressed' && event.payload.jobId === jobId ? [event.payload.share] : [],
  );

/** Many megapixels: long enough to be caught in the middle. */
const large = { format: 'png', widthPx: 20_000, heightPx: 5000 } as const;

describe('an export', () => {
  it('tells how far it is, never going back', async () => {
    const { bytes } = await test.staff('exports.design', { id: banner, options: { format: 'pdf', tile: 'A4' }, jobId: 'tiles' });
    expect(Buffer.from(bytes).toString('latin1', 0, 5)).toBe('%PDF-');
    const shares = progressOf('tiles');
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('leaves the host free to answer while it works', async () => {
    let isDone = false;
    const work = test.staff('exports.design', { id: banner, options: large, jobId: 'busy' }).then(() => {
      isDone = true;
    });
    await expect.poll(() => progressOf('busy').length).toBeGreaterThan(0);
    await test.staff('designs.list', {});
    expect(isDone).toBe(false);
    await work;
  });

  it('is ended by its caller, at once, and the next one is not harmed', async () => {
    const work = failureOf(test.staff('exports.design', { id: banner, options: large, jobId: 'unwanted' }));
    const next = test.staff('exports.design', { id: banner, options: { format: 'png', widthPx: 300 }, jobId: 'next' });
    await expect.poll(() => progressOf('unwanted').length).toBeGreaterThan(0);
    await test.staff('exports.cancel', { jobId: 'unwanted' });
    expect(await work).toBe('export-cancelled');
    expect((await next).type).toBe('image/png');
  });

  it('in strips tells how far it is within each, and is ended between them', async () => {
    const options = { format: 'png', dpi: 200, isInStrips: true } as const;
    const work = failureOf(test.staff('exports.design', { id: banner, options, jobId: 'strips' }));
    await expect.poll(() => progressOf('strips').filter((share) => share > 0.3).length).toBeGreaterThan(2);
    await test.staff('exports.cancel', { jobId: 'strips' });
    expect(await work).toBe('export-cancelled');
  });

  it('is ended while it waits for its turn', async () => {
    const first = test.staff('exports.design', { id: banner, options: { format: 'png', widthPx: 4000 } });
    const waiting = failureOf(test.staff('exports.design', { id: banner, options: large, jobId: 'waiting' }));
    await test.staff('exports.cancel', { jobId: 'waiting' });
    expect(await waiting).toBe('export-cancelled');
    expect(progressOf('waiting')).toEqual([]);
    await first;
  });

  it('that is ended while it waits is gone before the work in front of it is done', async () => {
    const ended: string[] = [];
    const first = failureOf(test.staff('exports.design', { id: banner, options: large, jobId: 'in front' }));
    const waiting = failureOf(test.staff('exports.design', { id: banner, options: large, jobId: 'behind' })).then((code) => {
      ended.push('behind');
      return code;
    });
    void first.then(() => ended.push('in front'));
    await expect.poll(() => progressOf('in front').length).toBeGreaterThan(0);
    await test.staff('exports.cancel', { jobId: 'behind' });
    expect(await waiting).toBe('export-cancelled');
    expect(ended).toEqual(['behind']);
    await test.staff('exports.cancel', { jobId: 'in front' });
    expect(await first).toBe('export-cancelled');
  });

  it('may be begun anew under the name of one that was ended while it waited', async () => {
    const first = failureOf(test.staff('exports.design', { id: banner, options: large, jobId: 'slow' }));
    const waiting = failureOf(test.staff('exports.design', { id: banner, options: large, jobId: 'again' }));
    await test.staff('exports.cancel', { jobId: 'again' });
    expect(await waiting).toBe('export-cancelled');
    const anew = test.staff('exports.design', { id: banner, options: { format: 'png', widthPx: 300 }, jobId: 'again' });
    await test.staff('exports.cancel', { jobId: 'slow' });
    expect(await first).toBe('export-cancelled');
    expect((await anew).type).toBe('image/png');
  });

  it('under the name of one that is under way is refused; that one goes on, and is the one that is ended', async () => {
    const first = test.staff('exports.design', { id: banner, options: { format: 'png', widthPx: 9000 }, jobId: 'twin' });
    const ticket = { material: '', quantity: 1, pickupDate: null, contact: '', note: '', color: 'rgb', bleedMm: 0 } as const;
    expect(await failureOf(test.staff('exports.forShop', { id: banner, ticket, jobId: 'twin' }))).toBe('bad-input');
    const { bytes, type } = await first;
    expect(type).toBe('image/png');
    expect(Buffer.from(bytes).readUInt32BE(16)).toBe(9000);
    const second = failureOf(test.staff('exports.design', { id: banner, options: large, jobId: 'twin' }));
    await expect.poll(() => progressOf('twin').length).toBeGreaterThan(0);
    expect(await failureOf(test.staff('exports.design', { id: banner, options: large, jobId: 'twin' }))).toBe('bad-input');
    await test.staff('exports.cancel', { jobId: 'twin' });
    expect(await second).toBe('export-cancelled');
  });

  it('may be ended when it has ended already', async () => {
    expect(await test.staff('exports.cancel', { jobId: 'never-begun' })).toEqual({});
  });

  it('fails with the sentence that the thread gives', async () => {
    const options = { format: 'png', widthPx: 60_000, heightPx: 60_000 } as const;
    expect(await failureOf(test.staff('exports.design', { id: banner, options }))).toBe('export-too-large');
  });

  it('is ended with the host', async () => {
    const other = await hostForTest();
    const found = (await other.staff('designs.list', {})).find(({ kind }) => kind === 'banner');
    const work = failureOf(other.staff('exports.design', { id: found?.id ?? banner, options: large }));
    await other.close();
    expect(await work).toBe('export-cancelled');
  });
});
