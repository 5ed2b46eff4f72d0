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
  const { campaignId } = (await test.staff('designs.get', { id: inside })).document;
  expect((await test.staff('checks.campaignContext', { campaignId })).otherTexts).toContain('Chống COVID-19');
  expect((await test.staff('checks.campaignContext', { campaignId: null })).otherTexts).toEqual([]);
  expect(await told(await make('Vui 🎉', false))).toEqual(['missing-glyphs: element']);
});

it('counts anniversaries for the year in which the campaign runs', async () => {
  const inside = await make('Kỷ niệm 80 năm Quốc khánh', true);
  const outside = await make('Kỷ niệm 80 năm Quốc khánh', false);
  const runIn = async (year: number): Promise<void> => {
    const { campaignId } = (await test.staff('designs.get', { id: inside })).document;
    if (campaignId === null) throw new Error('the design is of a campaign');
    const { document, revision } = await test.staff('campaigns.get', { id: campaignId });
    const periods = [
      { name: 'Đợt 1', startDate: `${year}-08-15`, endDate: null },
      { name: 'Đợt 2', startDate: null, endDate: `${year}-09-05` },
    ];
    await test.staff('campaigns.save', { document: { ...document, periods }, baseRevision: revision });
  };
  await runIn(2026);
  expect([await told(inside), await told(outside)]).toEqual([['anniversary: Kỷ niệm 80 năm Quốc khánh'], []]);
  await runIn(2025);
  expect(await told(inside)).toEqual([]);
});

it('tells one custom of tone marks across the designs of a campaign, and a spelling that the others do not have', async () => {
  const health = await make('Sức khoẻ', true);
  await make('Nếp sống văn hóa', true);
  await make('Công trình thủy lợi', true);
  expect(await told(health)).toEqual(['tone-style: Sức khoẻ']);
  const doctor = await make('Bác sỹ của mọi nhà', true);
  await make('Bác sĩ', true);
  await make('Đội ngũ bác sĩ', true);
  expect(await told(doctor)).toEqual(['mixed-spelling: Bác sỹ của mọi nhà']);
});

it('warns of a day that was over when the design was last changed, and only hints at one that came later', async () => {
  const severities = async (id: DesignId) =>
    (await test.staff('checks.designs', { ids: [id] })).flatMap(({ findings }) => findings.map(({ severity }) => severity));
  expect(await severities(await make('Chào mừng Ngày Nhà giáo Việt Nam 20/11/2024', false))).toEqual(['warning']);
  const coming = await make('Kính mời dự họp ngày 24/11/2026', false);
  expect(await severities(coming)).toEqual([]);
  test.pass(48 * 3_600_000);
  expect(await severities(coming)).toEqual(['hint']);
});

it('reads the date in the office’s zone', async () => {
  const [first] = await test.staff('designs.list', {});
  if (first === undefined) throw new Error('the sample has designs');
  expect((await test.staff('checks.context', { designId: first.id })).today).toBe('2026-11-23');
  test.pass(16 * 3_600_000);
  expect((await test.staff('checks.context', { designId: first.id })).today).toBe('2026-11-24');
});
