// From one slogan to the print formats, through finishing and preflight, as a person does it in a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyDocuments } from '../../slides/template/empty-library.ts';
import { openStudio, type Studio } from './studio-window.ts';

const slogan = 'Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp';
let studio: Studio;
let page: Page;
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const shoot = async (name: string): Promise<void> => {
  const folder = process.env.PANO_SHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
};

beforeAll(async () => {
  studio = await openStudio(emptyDocuments({ language: 'en', timeZone: 'Asia/Ho_Chi_Minh', officeName: 'Civic office' }));
  page = await studio.open();
});
afterAll(() => studio.close());

it('makes every chosen format in one act, and the grid changes looks and removes', async () => {
  await page.getByRole('textbox', { name: 'Slogans' }).fill(slogan);
  await button('Make designs').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Choose print formats…' }).click();
  for (const kind of ['Slide', 'Poster', 'Banner']) await dialog.getByText(kind, { exact: true }).first().click();
  for (const name of [
    'Banner 6 × 0.8 m',
    'Vertical banner 0.8 × 2.5 m',
    'Standee 0.8 × 2 m',
    'Backdrop 6 × 3 m',
    'A3 landscape',
  ]) {
    await dialog.getByRole('button', { name, exact: true }).click();
  }
  await dialog.getByRole('button', { name: 'Add this size' }).click();
  await shoot('dialog');
  await dialog.getByRole('button', { name: 'Make designs' }).click();
  await page.getByText('6 designs are ready').waitFor();
  await shoot('grid');
  const made = await studio.call('designs.list', {});
  expect(made.map(({ page: { width, height } }) => `${width}x${height}`).sort()).toEqual(
    ['2000x700', '420x297', '6000x3000', '6000x800', '800x2000', '800x2500'].sort(),
  );
  const cards = page.getByRole('dialog').getByRole('article');
  const first = made.find(({ page: { width, height } }) => width === 6000 && height === 800);
  if (first === undefined) throw new Error('no banner');
  const before = (await studio.call('designs.get', { id: first.id })).document.templateId;
  await cards
    .filter({ hasText: 'Banner 6 × 0.8 m' })
    .getByRole('button', { name: /^Another look/ })
    .click();
  await expect.poll(async () => (await studio.call('designs.get', { id: first.id })).document.templateId).not.toBe(before);
  await cards
    .filter({ hasText: 'A3 landscape' })
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect.poll(() => cards.count()).toBe(5);
  await cards.filter({ hasText: 'Banner 6 × 0.8 m' }).getByRole('link').click();
});

it('shows the finishing in the editor, counts eyelets, and mends what the preflight finds in one undo step', async () => {
  await page.getByTestId('eyelet-count').waitFor();
  expect(await page.getByTestId('eyelet-count').textContent()).toBe('22 eyelets');
  expect(await page.getByTestId('reading-distance').textContent()).toMatch(/^Read from up to \d+ m/);
  await shoot('finishing');
  const hem = page.getByRole('textbox', { name: 'Hem' });
  await hem.fill('90');
  await hem.press('Enter');
  await page.getByRole('application').focus();
  await page.keyboard.press('F9');
  const panel = page.getByRole('region', { name: 'Preflight' });
  const finding = panel.getByRole('listitem').filter({ hasText: 'folds 90 mm back' });
  await finding.waitFor();
  await shoot('preflight');
  await finding.getByRole('button', { name: 'Mend' }).click();
  await finding.waitFor({ state: 'detached' });
  const [banner] = (await studio.call('designs.list', {})).filter(({ page: own }) => own.width === 6000 && own.height === 800);
  if (banner === undefined) throw new Error('no banner');
  const bleed = async (): Promise<number> => (await studio.call('designs.get', { id: banner.id })).document.page.bleed;
  await expect.poll(bleed).toBe(90);
  await page.getByLabel('Undo', { exact: true }).click();
  await finding.waitFor();
  await page.getByTestId('export').click();
  await page
    .getByRole('dialog')
    .getByText(/^Checked for printing/)
    .waitFor();
  await shoot('export');
});

it('speaks of the bleed that is typed for the export, not of the design’s own', async () => {
  const dialog = page.getByRole('dialog');
  const short = (has: number) => dialog.getByText(new RegExp(`folds 90 mm back, but the bleed is only ${has} mm`));
  const bleed = dialog.getByRole('textbox', { name: 'Bleed' });
  await bleed.fill('20');
  await short(20).waitFor();
  await bleed.fill('95');
  await short(20).waitFor({ state: 'detached' });
  expect(await dialog.getByText(/folds 90 mm back/).count()).toBe(0);
  expect(studio.complaints).toEqual([]);
});

it('makes every ticked slogan of a list in the chosen formats, which are remembered, and shows them slogan by slogan', async () => {
  const list = {
    name: 'khau-hieu.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('text\nRửa tay thường xuyên\nKhông hút thuốc lá\n'),
  };
  await page.keyboard.press('Escape');
  await page.getByRole('navigation').getByRole('link', { name: 'Designs' }).click();
  await button('Import').click();
  await page.locator('input[type=file]').setInputFiles(list);
  const dialog = page.getByRole('dialog', { name: /^What Pano found/ });
  // Those of the first test: five of the catalogue and one of its own size.
  await dialog.getByRole('button', { name: '6 print formats' }).click();
  for (const name of ['Standee 0.8 × 2 m', 'A3 landscape', 'Backdrop 6 × 3 m', 'Own size 2000 × 700 mm']) {
    await page.getByRole('button', { name, exact: true }).click();
  }
  await shoot('import-formats');
  // Closes the picker, not what is behind it.
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Banners across' }).waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: '2 print formats' }).waitFor();
  for (const kind of ['Slide', 'Poster']) await dialog.getByText(kind, { exact: true }).click();
  // The banner is one of 6 × 0.8 m already.
  await dialog.getByRole('button', { name: 'Accept, make 4 designs' }).click();
  const made = page.getByRole('dialog', { name: '4 designs are ready' });
  for (const slogan of ['Rửa tay thường xuyên', 'Không hút thuốc lá']) {
    const names = made.getByRole('region', { name: slogan }).getByRole('article').locator('p');
    await expect.poll(() => names.allTextContents()).toEqual(['Banner 6 × 0.8 m', 'Vertical banner 0.8 × 2.5 m']);
  }
  await shoot('import-grid');
  expect(studio.complaints).toEqual([]);
});

it('goes on making when its dialog is closed, and then steps in front of nothing', async () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const own = await studio.open();
  await own.route('**/api/designs.fromSlogans', async (route) => {
    await held;
    await route.continue();
  });
  await own.getByRole('textbox', { name: 'Slogans' }).fill('Uống nước đun sôi để nguội');
  await own.getByRole('button', { name: 'Make designs', exact: true }).click();
  const dialog = own.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Make designs' }).click();
  await dialog.getByRole('button', { name: 'Stop' }).waitFor();
  await own.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await own.getByRole('textbox', { name: 'Slogans' }).fill('Khóa nước khi không dùng');
  await own.getByRole('button', { name: 'Make designs', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Slogans' }).waitFor();
  letGo();
  await own.getByText(/designs? (is|are) ready/).waitFor();
  expect(await dialog.getByRole('textbox', { name: 'Slogans' }).inputValue()).toBe('Khóa nước khi không dùng');
  await own.context().close();
});
