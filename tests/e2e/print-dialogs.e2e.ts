// The dialogs that make files, under a person’s hands: fields that hold still, results that belong to what was asked for,
// numbers that are what they show, work that ends with its dialog, and a focus that is never lost.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import { emptyDocuments } from '../../slides/template/empty-library.ts';
import { bannerDesign } from '../golden/designs.ts';
import { openFromFirstCard, openStudio, type Studio } from './studio-window.ts';

const base = bannerDesign({ name: 'Chào đón Đại hội', themeId: 'theme-red' });
/** One slip three times over, each with its mend. */
const banner: Design = {
  ...base,
  elements: base.elements.map((element) =>
    element.kind === 'text' ? { ...element, text: 'Treo bảng rôn, sữa bảng rôn, treo bảng rôn' } : element,
  ),
};

let studio: Studio;
let page: Page;
beforeAll(async () => {
  studio = await openStudio([
    ...emptyDocuments({ language: 'en', timeZone: 'Asia/Ho_Chi_Minh', officeName: 'Civic office' }),
    { kind: 'designs', document: banner },
  ]);
});
afterAll(() => studio.close());
beforeEach(async () => {
  page = await studio.open();
});
afterEach(() => page.context().close());

const dialog = () => page.getByRole('dialog');
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const focused = () =>
  page.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label'));

async function open(item: string): Promise<void> {
  await openFromFirstCard(page, item);
  await dialog().waitFor();
}

/** Work of many megapixels: long enough to be met in the middle. */
async function beginLong(): Promise<void> {
  await open('Export…');
  await dialog().getByText('PNG', { exact: true }).click();
  await dialog().getByRole('textbox', { name: 'Width' }).fill('20000');
  await button('Export PNG').click();
  await dialog().getByRole('progressbar').waitFor();
}

/** Holds the answers of the host back until they are let go. */
async function holdAnswers(method: string): Promise<() => Promise<void>> {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**/api/${method}`, async (route) => {
    const response = await route.fetch();
    await free;
    await route.fulfill({ response }).catch(() => undefined);
  });
  return async () => letGo();
}

describe('sending to the print shop', () => {
  it('holds the fields while the zip is made, and takes the result away when something else is asked for', async () => {
    await open('Send to the print shop…');
    await dialog().getByLabel('Material').fill('Bạt Hiflex');
    const letGo = await holdAnswers('exports.forShop');
    await button('Make the zip').click();
    await dialog().getByRole('progressbar').waitFor();
    for (const label of ['Material', 'Contact', 'Quantity', 'Pick-up date', 'Note']) {
      expect(await dialog().getByLabel(label).isDisabled()).toBe(true);
    }
    expect(await button('Stop').isEnabled()).toBe(true);
    expect(await focused()).toBe('Stop');
    await letGo();
    const message = dialog().getByLabel('Message to the print shop');
    await message.waitFor();
    expect(await focused()).toBe('Copy the message');
    await dialog().getByLabel('Material').fill('Decal');
    await message.waitFor({ state: 'detached' });
    await dialog().getByText('Something has changed since.', { exact: false }).waitFor();
    expect(await button('Make the zip').isEnabled()).toBe(true);
    // Back to what was made: the result is of this very ticket again.
    await dialog().getByLabel('Material').fill('Bạt Hiflex');
    await message.waitFor();
    // The same holds for the design.
    const { document, revision } = await studio.call('designs.get', { id: banner.id });
    await studio.call('designs.save', { document: { ...document, name: 'Tên khác' }, baseRevision: revision });
    await message.waitFor({ state: 'detached' });
    await button('Make the zip').waitFor();
    await page.unroute('**/api/exports.forShop');
    await button('Make the zip').click();
    expect(await message.inputValue()).toContain('Tên khác');
  });

  it('makes no zip while a number is missing, and says what is wanted', async () => {
    await open('Send to the print shop…');
    await dialog().getByLabel('Quantity').fill('');
    await dialog().getByText('Enter a number from 1 to 10,000.').waitFor();
    expect(await button('Make the zip').isDisabled()).toBe(true);
    await dialog().getByLabel('Quantity').pressSequentially('25');
    expect(await dialog().getByLabel('Quantity').inputValue()).toBe('25');
    expect(await button('Make the zip').isEnabled()).toBe(true);
  });

  it('says beforehand which letters the ticket cannot draw', async () => {
    await open('Send to the print shop…');
    await dialog().getByLabel('Note').fill('Gấp 歓迎 😀');
    await dialog().getByText('The ticket and the proof cannot draw: 歓 迎 😀.', { exact: false }).waitFor();
    await dialog().getByLabel('Note').fill('Gấp nhé');
    await dialog().getByText('cannot draw', { exact: false }).waitFor({ state: 'detached' });
  });
});

describe('the end of a dialog is the end of its work', () => {
  it.each([
    ['by its cross', () => dialog().getByRole('button', { name: 'Close' }).first().click()],
    ['by Escape', () => page.keyboard.press('Escape')],
    ['by Stop', () => button('Stop').click()],
  ])('%s: it is said, and no file comes', async (_how, end) => {
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    const answered = page.waitForResponse((response) => response.url().includes('exports.design'));
    await beginLong();
    await end();
    await page.getByText('Stopped. No file was made.').waitFor();
    expect(await (await answered).text()).toContain('export-cancelled');
    expect(downloads).toEqual([]);
  });

  it('also where the file is on its way already', async () => {
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await open('Send to the print shop…');
    const letGo = await holdAnswers('exports.forShop');
    await button('Make the zip').click();
    await dialog().getByRole('progressbar').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await letGo();
    await page.getByText('Stopped. No file was made.').waitFor();
    expect(downloads).toEqual([]);
  });
});

describe('a picture’s size', () => {
  const width = () => dialog().getByRole('textbox', { name: 'Width' });
  const dpi = () => dialog().getByRole('textbox', { name: 'Resolution' });
  beforeEach(async () => {
    await open('Export…');
    await dialog().getByText('PNG', { exact: true }).click();
  });

  it.each([
    ['width', width, '1500', '1500 px', 'Enter a number from 1 to 360,000.'],
    ['resolution', dpi, '15', '15 dpi', 'Enter a number from 1 to 2,400.'],
  ] as const)(
    'the %s can be emptied and typed anew; the export waits meanwhile',
    async (_what, field, typed, shown, sentence) => {
      await field().click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await dialog().getByText(sentence).waitFor();
      expect(await button('Export PNG').isDisabled()).toBe(true);
      await page.keyboard.type(typed);
      expect(await field().inputValue()).toBe(shown);
      await dialog().getByText(sentence).waitFor({ state: 'detached' });
      expect(await button('Export PNG').isEnabled()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await field().inputValue()).toBe(shown);
    },
  );

  it('above what there is stays as it was typed, and holds the export', async () => {
    await dpi().fill('3000');
    await dialog().getByText('Enter a number from 1 to 2,400.').waitFor();
    await page.keyboard.press('Tab');
    expect(await dpi().inputValue()).toBe('3000 dpi');
    expect(await button('Export PNG').isDisabled()).toBe(true);
    await width().fill('3000');
    expect(await dpi().inputValue()).toBe('12.7 dpi');
    expect(await button('Export PNG').isEnabled()).toBe(true);
  });
});

describe('the focus', () => {
  it('is on Stop while a file is made, and on the main button when it was stopped', async () => {
    await beginLong();
    expect(await focused()).toBe('Stop');
    await page.keyboard.press('Enter');
    await dialog().getByRole('progressbar').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Export PNG');
  });

  const isWithin = (selector: string) => page.evaluate((within) => document.activeElement?.closest(within) !== null, selector);

  it('goes from a remark that was mended to the next one, and from the last one to what comes after it', async () => {
    await open('Export…');
    const rows = dialog().getByRole('region', { name: 'Remarks' }).getByRole('listitem');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(3);
    await rows.nth(1).getByRole('button').first().focus();
    for (const left of [2, 1, 0]) {
      await page.keyboard.press('Enter');
      await expect.poll(() => rows.count()).toBe(left);
      await expect
        .poll(() => isWithin(left > 0 ? '[role="dialog"] section[aria-label="Remarks"] li' : '[role="dialog"]'))
        .toBe(true);
    }
  });

  it('stays in the dialog when a finding is ignored', async () => {
    await open('Export…');
    await dialog().getByRole('button', { name: 'Show all' }).click();
    const rows = dialog().getByRole('list', { name: 'Checks before printing' }).getByRole('listitem');
    const ignore = rows.getByRole('button', { name: 'Ignore here' }).first();
    const before = await rows.count();
    await ignore.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.count()).toBe(before - 1);
    await expect.poll(() => isWithin('[role="dialog"] section')).toBe(true);
  });

  it('comes back to what the dialog was opened from', async () => {
    await open('Export…');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => isWithin('article')).toBe(true);
  });
});
