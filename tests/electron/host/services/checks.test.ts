// What the host says of its designs: each beside its campaign and the office's names, on the office's date.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DesignId } from '../../../../slides/model/id.ts';
import { type HostForTest, hostForTest } from '../host-for-test.ts';

let test: HostForTest;
beforeEach(async () => {
  test = await hostForTest();
});
afterEach(() => test.close());

async function make(slogan: string, campaign: boolean): Promise<DesignId> {
  const [theme] = await test.staff('themes.list', {});
  const [first] = await test.staff('campaigns.list', {});
  if (theme === undefined || first === undefined) throw new Error('the sample has a theme and a campaign');
  const campaignId = campaign ? first.document.id : null;
  const order = { slogans: [slogan], kinds: ['slide' as const], themeId: theme.document.id, campaignId };
  const [made] = await test.staff('designs.fromSlogans', order);
  if (made === undefined) throw new Error('nothing was made');
  return made.id;
}

/** `rule: quote` of one design. */
async function told(id: DesignId): Promise<string[]> {
  const rows = await test.staff('checks.designs', { ids: [id] });
  return rows.flatMap(({ findings }) =>
    findings.map(({ rule, place }) => `${rule}: ${place.kind === 'text' ? place.quote : place.kind}`),
  );
}

it('has nothing to say of the sample library', async () => {
  expect(await test.staff('checks.designs', {})).toEqual([]);
});

it('follows what is saved, and the office’s names', async () => {
  const id = await make('Quận Nam Từ Niêm', false);
  expect(await told(id)).toEqual([]);
  const { document, revision } = await test.staff('settings.get', {});
  await test.staff('settings.save', { document: { ...document, glossary: ['Nam Từ Liêm'] }, baseRevision: revision });
  expect(await told(id)).toEqual(['glossary: Quận Nam Từ Niêm']);
  const stored = await test.staff('designs.get', { id });
  const elements = stored.document.elements.map((element) =>
    element.kind === 'text' ? { ...element, text: element.text.replace('Niêm', 'Liêm') } : element,
  );
  await test.staff('designs.save', { document: { ...stored.document, elements }, baseRevision: stored.revision });
  expect(await told(id)).toEqual([]);
});

it('holds a design against its own campaign only, and names the letters that a font lacks', async () => {
  const inside = await make('Phòng dịch Covid', true);
  const outside = await make('Phòng dịch Covid', false);
  expect([await told(inside), await told(outside)]).toEqual([[], []]);
  await make('Chống COVID-19', true);
  expect([await told(inside), await told(outside)]).toEqual([['mixed-spelling: Phòng dịch Covid'], []]);
  expect((await test.staff('checks.context', { designId: inside })).otherTexts).toContain('Chống COVID-19');
  expect(await told(await make('Vui 🎉', false))).toEqual(['missing-glyphs: element']);
});

it('reads the date in the office’s zone', async () => {
  const [first] = await test.staff('designs.list', {});
  if (first === undefined) throw new Error('the sample has designs');
  expect((await test.staff('checks.context', { designId: first.id })).today).toBe('2026-11-23');
  test.pass(16 * 3_600_000);
  expect((await test.staff('checks.context', { designId: first.id })).today).toBe('2026-11-24');
});
