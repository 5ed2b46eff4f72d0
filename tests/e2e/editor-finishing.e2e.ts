// Finishing in the studio: chosen by name, seen on the canvas, and letters moved from under an eyelet with one click.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import { bannerDesign, element } from '../golden/designs.ts';
import { type EditorStudio, startEditorStudio } from './editor-studio.ts';

const letters = element('text', { text: 'Chào mừng', x: 5, y: 5, width: 900, height: 120, align: 'left' });
const banner: Design = {
  ...bannerDesign(),
  id: 'hung' as Design['id'],
  elements: [letters],
  themeId: 'theme-red' as Design['themeId'],
};

let studio: EditorStudio;
beforeAll(async () => {
  studio = await startEditorStudio([banner]);
});
afterAll(() => studio.close());

it('goes from a choice to the file on the disk, finds letters under an eyelet and moves them in', async () => {
  const page = await studio.open('hung');
  await page.getByText('“Chào mừng” is too near to the edge', { exact: true }).waitFor();
  await page.getByRole('combobox', { name: 'How it is hung' }).click();
  await page.getByRole('option', { name: 'Eyelets along the edges' }).click();
  await page.getByText('“Chào mừng” lies under an eyelet', { exact: true }).waitFor();
  await page.getByText('24 eyelets', { exact: true }).waitFor();
  await page.getByText('One piece on a roll of 3.2 m', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Move it in' }).click();
  await page.getByText('Letters and logos stand clear.', { exact: true }).waitFor();
  await expect.poll(async () => (await studio.stored('hung')).finishing?.eyelets?.spacing).toBe(600);
  const [moved] = (await studio.stored('hung')).elements;
  expect(moved?.x).toBeGreaterThan(60);
  expect(moved?.y).toBeGreaterThan(60);

  await page.getByRole('application').focus();
  await page.keyboard.press('Control+z');
  await page.getByText('“Chào mừng” lies under an eyelet', { exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await studio.stored('hung')).finishing).toBe(null);
});

it('asks for the bleed that the folds need', async () => {
  const page = await studio.open('hung');
  await page.getByRole('combobox', { name: 'How it is hung' }).click();
  await page.getByRole('option', { name: 'Stretched over a frame' }).click();
  const wrap = page.getByRole('textbox', { name: 'Around the frame' });
  await wrap.fill('90');
  await wrap.press('Enter');
  await page.getByText('Needs 90 mm of bleed', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Set the bleed' }).click();
  await expect.poll(async () => (await studio.stored('hung')).page.bleed).toBe(90);
  await page.getByText('Needs 90 mm of bleed', { exact: true }).waitFor({ state: 'detached' });
});
