// Export as people ask for it: inks for a press, sheets for the office printer, and work that is stopped half-way.
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultThemes } from '../../slides/template/default-theme.ts';
import { designFromSlogan } from '../../slides/template/design-from-slogan.ts';
import { emptyDocuments, themeNamed } from '../../slides/template/empty-library.ts';
import { openFromFirstCard, openStudio, type Studio } from './studio-window.ts';

const slogan = 'Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp';
let studio: Studio;
let page: Page;

beforeAll(async () => {
  let count = 0;
  const document = designFromSlogan({
    slogan,
    kind: 'banner',
    theme: themeNamed(defaultThemes('en'), 'theme-green'),
    unitName: 'Civic office',
    campaignId: null,
    newId: () => `banner-${count++}`,
    nowMs: 1_700_000_000_000,
  });
  studio = await openStudio([
    ...emptyDocuments({ language: 'en', timeZone: 'Asia/Ho_Chi_Minh', officeName: 'Civic office' }),
    { kind: 'designs', document },
  ]);
  page = await studio.open();
});
afterAll(() => studio.close());

async function openExport(): Promise<void> {
  await openFromFirstCard(page, 'Export…');
  await page.getByRole('dialog').getByText('For the print shop', { exact: true }).waitFor();
}

async function exported(format: 'PDF' | 'PNG' | 'ZIP'): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Export ${format}` })
    .click();
  const download = await coming;
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

it('says how many sheets the office printer needs, and makes them', async () => {
  await openExport();
  await page.getByText('On the office printer', { exact: true }).click();
  await page.getByText('99 sheets of A4', { exact: true }).waitFor();
  await page.getByRole('combobox', { name: 'Paper' }).click();
  await page.getByRole('option', { name: 'A3' }).click();
  await page.getByText('48 sheets of A3', { exact: true }).waitFor();
  const { name, bytes } = await exported('PDF');
  expect(name).toMatch(/^BangRon_6000x800mm_A3_.*\.pdf$/);
  expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(49);
});

it('makes the press PDF in inks, at a tenth of its size when asked', async () => {
  await openExport();
  await page.getByRole('radio', { name: 'CMYK' }).click();
  await page.getByRole('radio', { name: '1:10, with a note' }).click();
  const { name, bytes } = await exported('PDF');
  expect(name).toMatch(/TL1-10/);
  expect(bytes.toString('latin1')).toContain('GTS_PDFX');
});

it('puts what a picture says into the file, in the person’s own words, and on the clipboard', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExport();
  await page.getByText('PNG', { exact: true }).click();
  const alt = page.getByRole('textbox', { name: 'What the picture says' });
  await expect.poll(() => alt.inputValue()).toMatch(/^\p{Lu}.*\.$/u);
  await alt.fill('Băng rôn trước cổng cơ quan');
  await page.getByRole('button', { name: 'Copy the description' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Băng rôn trước cổng cơ quan');
  const { bytes } = await exported('PNG');
  expect(bytes.toString()).toContain('Description\0\0\0\0\0Băng rôn trước cổng cơ quan');
});

it('cuts a picture that one file cannot hold into strips, and says so before', async () => {
  await openExport();
  await page.getByText('JPG', { exact: true }).click();
  const dpi = page.getByRole('textbox', { name: 'Resolution' });
  await dpi.fill('900');
  await page.getByText(/^Too large even in strips: up to [\d ×]+ px \(366 dpi\)/).waitFor();
  expect(await page.getByRole('dialog').getByRole('button', { name: 'Export JPG' }).isDisabled()).toBe(true);
  await dpi.fill('130');
  expect(await page.getByRole('textbox', { name: 'Width' }).inputValue()).toBe('30709 px');
  await page.getByText(/\(127 dpi\)\. Comes as 3 strips in a zip, to be joined from left to right\.$/).waitFor();
  const { name, bytes } = await exported('ZIP');
  expect(name).toMatch(/_3Dai_.*\.zip$/);
  expect(Object.keys(unzipSync(bytes))).toHaveLength(4);
});

it('stops a large picture half-way, and leaves the dialog for another try', async () => {
  await openExport();
  await page.getByText('PNG', { exact: true }).click();
  const width = page.getByRole('textbox', { name: 'Width' });
  await width.fill('20000');
  await width.press('Tab');
  await page.getByRole('dialog').getByRole('button', { name: 'Export PNG' }).click();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await width.fill('600');
  await width.press('Tab');
  const { bytes } = await exported('PNG');
  expect(bytes.readUInt32BE(16)).toBe(600);
  expect(studio.complaints).toEqual([]);
});
