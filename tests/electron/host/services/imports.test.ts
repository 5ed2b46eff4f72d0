// From an office's plan to a campaign and its designs; from a file of another office to a design here.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf, type HostForTest, hostForTest } from '../host-for-test.ts';

let test: HostForTest;
beforeEach(async () => {
  test = await hostForTest();
});
afterEach(() => test.close());

const fixture = async (fileName: string) => ({
  fileName,
  bytes: new Uint8Array(await readFile(path.join(import.meta.dirname, '../../../fixtures/import', fileName))),
});

describe('a plan', () => {
  it('is proposed without saving anything, and accepted as the person has edited it', async () => {
    const before = await test.staff('library.describe', {});
    const proposal = await test.staff('imports.propose', await fixture('ke-hoach-44.txt'));
    expect((await test.staff('library.describe', {})).counts).toEqual(before.counts);
    expect(proposal.slogans.map(({ text }) => text)).toContain('Đoàn kết - Kỷ cương - Nêu gương - Hành động');

    const { defaultThemeId } = (await test.staff('settings.get', {})).document;
    const slogans = proposal.slogans.map((slogan, index) => ({ ...slogan, isChosen: index < 2 }));
    const edited = { ...proposal, name: 'Kế hoạch của phường', slogans };
    const { campaign, designs } = await test.staff('imports.accept', {
      proposal: edited,
      kinds: ['slide', 'banner'],
      themeId: defaultThemeId,
    });
    expect(campaign).toMatchObject({ name: 'Kế hoạch của phường', number: proposal.number, issuingUnit: proposal.issuingUnit });
    expect(campaign?.slogans).toEqual(slogans.slice(0, 2).map(({ text }) => text));
    expect(designs.map(({ kind, campaignId }) => [kind, campaignId])).toEqual(
      ['slide', 'banner', 'slide', 'banner'].map((kind) => [kind, campaign?.id]),
    );
    test = await test.reopen();
    expect((await test.staff('library.describe', {})).counts).toMatchObject({
      campaigns: (before.counts.campaigns ?? 0) + 1,
      designs: (before.counts.designs ?? 0) + 4,
    });
  });

  it('leaves nothing behind when it cannot be saved', async () => {
    const before = await test.staff('library.describe', {});
    const proposal = await test.staff('imports.propose', await fixture('ke-hoach-44.txt'));
    const { defaultThemeId } = (await test.staff('settings.get', {})).document;
    const order = { kinds: ['slide' as const], themeId: defaultThemeId };
    // A name that no design can have, behind one that can be saved.
    const slogans = ['Đoàn kết', 'x'.repeat(20_000)].map((text) => ({ text, isChosen: true, context: '' }));
    expect(await failureOf(test.staff('imports.accept', { proposal: { ...proposal, slogans }, ...order }))).toBe('bad-input');
    const unknown = 'nowhere' as typeof defaultThemeId;
    expect(await failureOf(test.staff('imports.accept', { proposal, ...order, themeId: unknown }))).toBe('not-found');
    expect((await test.staff('library.describe', {})).counts).toEqual(before.counts);
  });

  it('is one clear failure when it is none', async () => {
    const empty = { fileName: 'trống.txt', bytes: new Uint8Array() };
    expect(await failureOf(test.staff('imports.propose', empty))).toBe('file-empty');
    const blank = { fileName: 'trắng.txt', bytes: new TextEncoder().encode(' \n\n\t') };
    expect(await failureOf(test.staff('imports.propose', blank))).toBe('file-empty');
  });
});

describe('a picture', () => {
  const red = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2" fill="red"/></svg>';

  it('is stored once, however often it comes', async () => {
    const bytes = new TextEncoder().encode(red);
    const first = await test.staff('media.import', { fileName: 'đỏ.svg', bytes });
    expect(await test.staff('media.import', { fileName: 'khác.svg', bytes })).toEqual(first);
    expect(await test.staff('media.list', {})).toEqual([first]);
    test = await test.reopen();
    expect(await test.staff('media.get', { id: first.id })).toEqual(first);
  });

  it('with a script in it is refused, also inside a design file', async () => {
    const bytes = new TextEncoder().encode(red.replace('<rect', '<script>alert(1)</script><rect'));
    expect(await failureOf(test.staff('media.import', { fileName: 'x.svg', bytes }))).toBe('svg-unsafe');
    expect(await test.staff('media.list', {})).toEqual([]);
  });
});

describe('a design file', () => {
  it('brings its design with pictures and theme, and uses the office’s own theme when it looks the same', async () => {
    const [summary] = await test.staff('designs.list', {});
    if (summary === undefined) throw new Error('the sample has no design');
    const packed = await test.staff('designs.pack', { id: summary.id });
    expect(packed.fileName).toMatch(/\.pano$/);
    const themes = (await test.staff('themes.list', {})).length;
    const here = await test.staff('designs.unpack', packed);
    expect((await test.staff('themes.list', {})).length).toBe(themes);

    const elsewhere = await hostForTest();
    const there = await elsewhere.staff('designs.unpack', packed);
    const [a, b] = await Promise.all([
      test.staff('designs.get', { id: here.id }),
      elsewhere.staff('designs.get', { id: there.id }),
    ]);
    expect(b.document.elements.map(({ kind, x, y }) => [kind, x, y])).toEqual(
      a.document.elements.map(({ kind, x, y }) => [kind, x, y]),
    );
    await elsewhere.close();
  });

  it('cut in half is refused and nothing is imported', async () => {
    const [summary] = await test.staff('designs.list', {});
    if (summary === undefined) throw new Error('the sample has no design');
    const { fileName, bytes } = await test.staff('designs.pack', { id: summary.id });
    const before = await test.staff('library.describe', {});
    expect(await failureOf(test.staff('designs.unpack', { fileName, bytes: bytes.slice(0, bytes.length / 2) }))).toBe(
      'design-broken',
    );
    expect(await failureOf(test.staff('designs.unpack', { fileName, bytes: new Uint8Array() }))).toBe('file-empty');
    expect((await test.staff('library.describe', {})).counts).toEqual(before.counts);
  });
});

describe('an export', () => {
  it.each([
    ['pdf', '%PDF', 'application/pdf'],
    ['png', 'PNG', 'image/png'],
  ] as const)('of a design is a %s', async (format, mark, type) => {
    const [summary] = await test.staff('designs.list', {});
    if (summary === undefined) throw new Error('the sample has no design');
    const file = await test.staff('exports.design', { id: summary.id, options: { format } });
    expect(file.type).toBe(type);
    expect(file.fileName).toMatch(new RegExp(`\\.${format}$`));
    expect(Buffer.from(file.bytes.subarray(0, 8)).toString('latin1')).toContain(mark);
  });
});
