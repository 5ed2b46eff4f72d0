// From a banner to the zip for the print shop, and the words to send with it.
import { readFile } from 'node:fs/promises';
import { loadImage } from '@napi-rs/canvas';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import { bannerDesign } from '../golden/designs.ts';
import { type EditorStudio, startEditorStudio } from './editor-studio.ts';

const foreign = bannerDesign({ id: 'foreign', name: 'Đón khách quốc tế', themeId: 'theme-red' });
const banner = bannerDesign({ name: 'Chào đón Đại hội', themeId: 'theme-red' });

const withWords = (text: string): Design => ({
  ...foreign,
  elements: foreign.elements.map((element) => (element.kind === 'text' ? { ...element, text } : element)),
});

let studio: EditorStudio;
beforeAll(async () => {
  studio = await startEditorStudio([banner, withWords('歓迎')]);
});
afterAll(() => studio.close());

it('makes the zip that it lists, shows the message, and remembers the material for the next job', async () => {
  const page = await studio.open(banner.id);
  const open = () => page.getByRole('button', { name: 'Send to the print shop…' }).click();
  await open();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Material').fill('Bạt Hiflex');
  await dialog.getByLabel('Quantity').fill('3');
  await dialog.getByLabel('Pick-up date').click();
  await page.getByRole('button', { name: /^15 / }).click();
  const pickup = await dialog.getByLabel('Pick-up date').textContent();
  expect(pickup).toMatch(/^15\/\d\d\/\d{4}$/);
  const listed = await dialog.getByRole('listitem').locator('[title]').allTextContents();
  expect(listed).toHaveLength(6);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Make the zip' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^BangRon_6000x800mm_TL1-1_CMYK_\d{4}-\d\d-\d\d_Chao-don-Dai-hoi\.zip$/);
  const files = unzipSync(await readFile(await file.path()));
  expect(Object.keys(files).sort()).toEqual([...listed].sort());
  const message = dialog.getByLabel('Message to the print shop');
  expect(await message.inputValue()).toContain('• Quantity: 3');
  expect(await message.inputValue()).toMatch(/• Pick-up date: .*15/);
  expect(await message.inputValue()).toBe(new TextDecoder().decode(files['tin-nhan.txt']));
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await open();
  expect(await dialog.getByLabel('Material').inputValue()).toBe('Bạt Hiflex');
  expect(await dialog.getByLabel('Quantity').inputValue()).toBe('1');
});

it('exports a picture of the size of the network that it is for', async () => {
  const page = await studio.open(banner.id);
  await page.getByTestId('export').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('WebP', { exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Where it is for' }).click();
  await page.getByRole('option', { name: 'Facebook, post' }).click();
  await dialog.getByText('1200 × 630 px').waitFor();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export WEBP' }).click();
  const picture = await loadImage(await readFile(await (await download).path()));
  expect([picture.width, picture.height]).toEqual([1200, 630]);
});

it('asks anew when something else must be mended than what was agreed to', async () => {
  const page = await studio.open(foreign.id);
  await page.getByTestId('export').click();
  const dialog = page.getByRole('dialog');
  const consent = dialog.getByRole('checkbox', { name: 'Export all the same' });
  await consent.check();
  const exportNow = dialog.getByRole('button', { name: 'Export PDF' });
  expect(await exportNow.isEnabled()).toBe(true);
  const input = { document: withWords('歓迎光臨'), baseRevision: 1 };
  await studio.host.host.dispatch('designs.save', input, { role: 'staff', screenId: null, address: 'test' });
  await expect.poll(() => consent.isChecked()).toBe(false);
  expect(await exportNow.isEnabled()).toBe(false);
});
