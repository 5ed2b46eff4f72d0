// Number fields outside the dialogs that make files: emptied and typed anew, and never another number than they show.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyDocuments } from '../../slides/template/empty-library.ts';
import { bannerDesign } from '../golden/designs.ts';
import { openStudio, type Studio } from './studio-window.ts';

let studio: Studio;
let page: Page;
beforeAll(async () => {
  const banner = bannerDesign({ name: 'Chào đón Đại hội', themeId: 'theme-red' });
  studio = await openStudio([
    ...emptyDocuments({ language: 'en', timeZone: 'Asia/Ho_Chi_Minh', officeName: 'Civic office' }),
    { kind: 'designs', document: banner },
    {
      kind: 'playlists',
      document: {
        id: 'lobby' as never,
        name: 'Lobby',
        items: [{ id: 'item' as never, designId: banner.id, durationMs: 8000 }],
        transition: { kind: 'fade', durationMs: 600 },
      },
    },
  ]);
  page = await studio.open();
});
afterAll(() => studio.close());

const storedMs = async () =>
  (await studio.call('playlists.list', {})).find(({ document }) => document.name === 'Lobby')?.document.items[0]?.durationMs;

async function go(place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${place}`);
}

it('the seconds of an item wait for a number, and come back to the last one where none was typed', async () => {
  await go('playlists/lobby');
  const seconds = page.getByRole('textbox', { name: /^Seconds.*Đại hội/i });
  await seconds.fill('');
  await page.getByText('Enter a number from 1 to 86,400.').waitFor();
  await page.keyboard.press('Tab');
  expect(await seconds.inputValue()).toBe('8 s');
  expect(await storedMs()).toBe(8000);
  await seconds.fill('');
  await page.keyboard.type('15');
  expect(await seconds.inputValue()).toBe('15 s');
  await expect.poll(storedMs).toBe(15_000);
});

it('a screen is not kept while a side of it is missing', async () => {
  await go('screens');
  await page
    .getByRole('button', { name: /Add.*screen/i })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Sảnh');
  const width = dialog.getByLabel('Width');
  await width.fill('');
  await dialog.getByText('Enter a number from 16 to 16,384.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Add' }).isDisabled()).toBe(true);
  await page.keyboard.type('504');
  expect(await width.inputValue()).toBe('504 px');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await studio.call('screens.list', {}))[0]?.document.widthPx).toBe(504);
});
