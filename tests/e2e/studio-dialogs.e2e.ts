// Dialogs keep what was typed in them, wait for what they must know, and let quick acts follow each other.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import { emptyDocuments } from '../../slides/template/empty-library.ts';
import { bannerDesign, element } from '../golden/designs.ts';
import legacy from '../slides/plan/legacy-tables.json' with { type: 'json' };
import { openStudio, type Studio } from './studio-window.ts';

const words = element('text', {
  ...{ id: 'words', name: 'Slogan', text: 'Treo bảng rôn dọc phố, vì vì môi trường', fit: 'fill' },
  ...{ x: 300, y: 200, width: 5000, height: 400, fill: { kind: 'solid', color: '#ffffff' } },
});
const street: Design = { ...bannerDesign(), id: 'street' as Design['id'], name: 'Street', elements: [words] };
const hall: Design = { ...bannerDesign(), id: 'hall' as Design['id'], name: 'Hall' };

let studio: Studio;
let page: Page;
const dialog = () => page.getByRole('dialog');
const field = (name: string) => dialog().getByRole('textbox', { name, exact: true });
const openAgain = () => page.getByRole('alert').getByRole('button', { name: 'Open it again' }).last();
const shoot = async (name: string): Promise<void> => {
  const folder = process.env.PANO_SHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
};

beforeAll(async () => {
  const themeId = 'theme-red' as Design['themeId'];
  studio = await openStudio([
    ...emptyDocuments({ language: 'en', timeZone: 'Asia/Ho_Chi_Minh', officeName: 'Civic office' }),
    { kind: 'designs', document: { ...street, themeId } },
    { kind: 'designs', document: { ...hall, themeId } },
  ]);
  page = await studio.open();
});
afterAll(() => studio.close());

async function openFor(name: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More for “${name}”` }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await dialog().waitFor();
}

describe('what was typed', () => {
  it('as slogans stays when one clicks beside the dialog, and comes back after Escape as often as that happens', async () => {
    await page.keyboard.press('n');
    await field('Slogans').fill('Giữ gìn vệ sinh nơi công cộng');
    await dialog().getByText('Poster', { exact: true }).first().click();
    await page.mouse.click(5, 400);
    expect(await field('Slogans').inputValue()).toBe('Giữ gìn vệ sinh nơi công cộng');
    for (let times = 0; times < 2; times += 1) {
      await page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
      await openAgain().click();
      expect(await field('Slogans').inputValue()).toBe('Giữ gìn vệ sinh nơi công cộng');
      expect(await dialog().getByRole('checkbox', { name: 'Poster' }).isChecked()).toBe(false);
    }
    await dialog().getByRole('button', { name: 'Make designs' }).click();
    await page.getByText('2 designs are ready').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await openAgain().count()).toBe(0);
  });

  it('in the bar of the gallery is offered again too', async () => {
    await page.getByRole('textbox', { name: 'Slogans' }).fill('Hiến máu cứu người');
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await openAgain().click();
    expect(await field('Slogans').inputValue()).toBe('Hiến máu cứu người');
    await field('Slogans').fill('');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => openAgain().count()).toBe(0);
  });

  it('by nobody is offered to nobody', async () => {
    // The focus went back to the bar, where N is a letter.
    await page.getByRole('heading', { name: 'Designs', level: 1 }).click();
    await page.keyboard.press('n');
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await openAgain().count()).toBe(0);
  });

  it('into a proposal comes back too, also when the file is read once more with its letters', async () => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const buffer = legacyBytes('Không xả rác nơi công cộng\nHiến máu cứu người');
    await page.locator('input[type=file]').setInputFiles({ name: 'list.txt', mimeType: 'text/plain', buffer });
    const title = field('Title of the campaign');
    await title.fill('Tháng Bảy tri ân');
    expect(await field('Slogan 1').inputValue()).toBe('Không xả rác nơi công cộng');
    await dialog().getByRole('button', { name: 'Undo the conversion' }).click();
    await expect.poll(() => field('Slogan 1').inputValue()).not.toContain('công cộng');
    expect(await title.inputValue()).not.toBe('Tháng Bảy tri ân');
    await page.getByRole('alert').getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => title.inputValue()).toBe('Tháng Bảy tri ân');
    expect(await field('Slogan 1').inputValue()).toBe('Không xả rác nơi công cộng');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await openAgain().click();
    expect(await title.inputValue()).toBe('Tháng Bảy tri ân');
    // With the file at hand still.
    await dialog().getByRole('button', { name: 'Undo the conversion' }).click();
    await expect.poll(() => title.inputValue()).not.toBe('Tháng Bảy tri ân');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  it('for one design is not there for the next', async () => {
    await openFor('Street', 'Export…');
    await field('Bleed').fill('77');
    await dialog().getByText('PNG', { exact: true }).click();
    await field('What the picture says').fill('Of the street');
    await dialog().getByRole('button', { name: 'Cancel' }).focus();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Search or do…' }).fill('export hall');
    await page.getByRole('button', { name: 'Export: Hall' }).click();
    await page.getByRole('dialog', { name: 'Export “Hall”' }).waitFor();
    expect(await field('Bleed').inputValue()).not.toContain('77');
    await dialog().getByText('PNG', { exact: true }).click();
    expect(await field('What the picture says').inputValue()).not.toBe('Of the street');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });
});

describe('an export', () => {
  it('waits for what the preflight finds, and for nothing that cannot be had', async () => {
    const fresh = await studio.open();
    const exportNow = fresh.getByRole('button', { name: 'Export PDF' });
    let answer: 'waits' | 'fails' = 'waits';
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await fresh.route('**/api/media.list', async (route) => {
      if (answer === 'waits') await released;
      await (answer === 'fails' ? route.abort() : route.continue());
    });
    let exports = 0;
    fresh.on('request', (request) => {
      if (request.url().includes('/api/exports.')) exports += 1;
    });
    await fresh.getByRole('button', { name: 'More for “Street”' }).click();
    await fresh.getByRole('menuitem', { name: 'Export…' }).click();
    await fresh.getByText('Checking for printing…').waitFor();
    await expect.poll(() => exportNow.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await exportNow.isEnabled()).toBe(false);
    await fresh.keyboard.press('Enter');
    expect(await fresh.getByRole('progressbar').count()).toBe(0);
    answer = 'fails';
    release();
    await fresh.getByText('Could not be checked for printing.').waitFor();
    expect(exports).toBe(0);
    expect(await exportNow.isEnabled()).toBe(true);
    const coming = fresh.waitForEvent('download');
    await exportNow.click();
    expect((await coming).suggestedFilename()).toMatch(/\.pdf$/);
    await fresh.context().close();
    studio.complaints.length = 0;
  });
});

describe('quick acts', () => {
  const rules = async () =>
    (await studio.call('designs.get', { id: street.id })).document.acceptedRemarks.map(({ rule }) => rule);

  it('on one design follow each other, and one notice takes them back', async () => {
    await openFor('Street', 'Export…');
    const ignore = dialog().getByRole('list', { name: 'Remarks' }).getByRole('button', { name: 'Ignore here' });
    await expect.poll(() => ignore.count()).toBe(2);
    // Both before the first can have been answered.
    await ignore.evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
    await expect.poll(async () => (await rules()).sort()).toEqual(['repeated-words', 'slip']);
    expect(await page.getByText('Changed elsewhere').count()).toBe(0);
    await page.getByText('2 changes in “Street”.').waitFor();
  });

  it('that cannot be taken back for now can be later', async () => {
    const notice = page.getByRole('alert').filter({ hasText: '2 changes in “Street”.' });
    const undo = notice.getByRole('button', { name: 'Undo' });
    await page.route('**/api/designs.save', (route) => route.abort());
    await undo.click();
    await page
      .getByRole('alert')
      .getByText(/does not answer|cannot be reached/)
      .first()
      .waitFor();
    expect((await rules()).length).toBe(2);
    await page.unroute('**/api/designs.save');
    await undo.click();
    await undo.waitFor({ state: 'detached' });
    await expect.poll(rules).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });
});

it('designs that were just made are shown before the list of all has come', async () => {
  await page.getByRole('link', { name: 'Playlists', exact: true }).click();
  await page.getByRole('heading', { name: 'Playlists', level: 1 }).waitFor();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.keyboard.press('n');
  await field('Slogans').fill('Phân loại rác tại nguồn');
  await page.route('**/api/designs.list', async (route) => {
    await released;
    await route.continue();
  });
  await dialog().getByRole('button', { name: 'Make designs' }).click();
  await page.getByText('3 designs are ready').waitFor();
  expect(await dialog().getByRole('article').count()).toBe(3);
  await shoot('made-before-the-list');
  release();
  await dialog()
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await expect.poll(() => dialog().getByRole('article').count()).toBe(2);
  await page.unroute('**/api/designs.list');
});

/** The text in TCVN3, one byte a letter. */
function legacyBytes(unicode: string): Buffer {
  const byteOf = new Map(Object.entries(legacy.tcvn3).map(([byte, letter]) => [letter, Number.parseInt(byte, 16)]));
  return Buffer.from([...unicode].map((letter) => byteOf.get(letter) ?? letter.charCodeAt(0)));
}
