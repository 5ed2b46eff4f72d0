// What the studio's pages take in and give back, each by the hand that an office would use, in a real Chromium.
import { createCanvas } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Campaign } from '../../slides/model/campaign.ts';
import { campaignId } from '../../slides/model/id.ts';
import { emptyDocuments } from '../../slides/template/empty-library.ts';
import { openStudio, type Studio } from './studio-window.ts';

const plan: Campaign = {
  id: campaignId.parse('plan'),
  name: 'Plan 44',
  number: '44-KH/ĐUS',
  issuingUnit: 'Sở Tài nguyên',
  periods: [],
  slogans: [],
  forms: ['banner'],
  recipients: ['Ban Tuyên giáo'],
  createdAtMs: 0,
};

let studio: Studio;
let page: Page;

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const goTo = (area: string) => page.getByRole('link', { name: area, exact: true }).click();
const until = (holds: () => Promise<boolean>) => expect.poll(holds).toBe(true);
const names = async () => (await studio.call('designs.list', {})).map(({ name }) => name).sort();

function pngBytes(width: number, height: number): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#126b3a';
  context.fillRect(0, 0, width, height);
  return canvas.toBuffer('image/png');
}

beforeAll(async () => {
  studio = await openStudio([
    ...emptyDocuments({ language: 'en', timeZone: 'Asia/Ho_Chi_Minh', officeName: 'Civic office' }),
    { kind: 'campaigns', document: plan },
  ]);
  page = await studio.open();
});

afterAll(() => studio.close());

describe('a campaign', () => {
  it('is edited whole on its page, and typing a list ends where the keys say', async () => {
    await goTo('Campaigns');
    await page.getByRole('link', { name: /Plan 44/ }).click();
    const number = page.getByRole('textbox', { name: 'Number' });
    await number.fill('45-KH/ĐUS');
    await number.press('Enter');
    const unit = page.getByRole('textbox', { name: 'Issuing unit' });
    await unit.fill('Sở Nông nghiệp');
    await unit.press('Enter');
    await page.getByText('Electronic board', { exact: true }).click();
    await page.getByText('Banner', { exact: true }).click();
    const recipients = page.getByRole('textbox', { name: 'Recipients' });
    await recipients.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nCác chi bộ\n\nLưu');
    expect(await recipients.inputValue()).toBe('Ban Tuyên giáo\nCác chi bộ\n\nLưu');

    await until(async () => (await studio.call('campaigns.get', { id: plan.id })).document.recipients.length === 3);
    await page.getByText('Saved', { exact: true }).waitFor();
    expect((await studio.call('campaigns.get', { id: plan.id })).document).toMatchObject({
      number: '45-KH/ĐUS',
      issuingUnit: 'Sở Nông nghiệp',
      forms: ['electronic-board'],
      recipients: ['Ban Tuyên giáo', 'Các chi bộ', 'Lưu'],
    });
  });
});

describe('files', () => {
  it('a picture becomes a design of its own size', async () => {
    await goTo('Designs');
    await button('Import').first().click();
    const file = { name: 'lễ khai mạc.png', mimeType: 'image/png', buffer: pngBytes(640, 360) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('“lễ khai mạc.png” was imported.').waitFor();
    await page.locator('canvas').first().waitFor();
    const [design] = await studio.call('designs.list', {});
    expect(design).toMatchObject({ name: 'lễ khai mạc', page: { unit: 'px' } });
    if (design === undefined) throw new Error('no design was made');
    const { document } = await studio.call('designs.get', { id: design.id });
    expect(document.elements.map(({ kind }) => kind)).toEqual(['picture']);
  });

  it('a design file saved from the card’s menu comes back as a design', async () => {
    await page.evaluate(() => {
      location.hash = '#/designs';
    });
    await button('More for “lễ khai mạc”').click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Save as a design file (.pano)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.pano$/);
    await button('Import').first().click();
    await page.locator('input[type=file]').setInputFiles({
      name: file.suggestedFilename(),
      mimeType: 'application/octet-stream',
      buffer: await streamOf(await file.createReadStream()),
    });
    await page.getByText(`“${file.suggestedFilename()}” was imported.`).waitFor();
    await until(async () => (await studio.call('designs.list', {})).length === 2);
  });

  it('dropped on the window are taken in from whatever page is open', async () => {
    await page.evaluate(() => {
      location.hash = '#/screens';
    });
    await page.getByRole('heading', { name: 'Screens', level: 1 }).waitFor();
    const transfer = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const held = new DataTransfer();
      held.items.add(new File([bytes], 'dropped one.png', { type: 'image/png' }));
      held.items.add(new File([bytes], 'dropped two.png', { type: 'image/png' }));
      return held;
    }, pngBytes(320, 200).toString('base64'));
    await page.dispatchEvent('#content', 'dragover', { dataTransfer: transfer });
    await page.getByText('Drop to import').waitFor();
    await page.dispatchEvent('#content', 'drop', { dataTransfer: transfer });
    await page.getByText('“dropped two.png” was imported.').waitFor();
    expect(await page.getByText('Drop to import').count()).toBe(0);
    expect(await names()).toEqual(expect.arrayContaining(['dropped one', 'dropped two']));
  });

  it('dropped over an open dialog take nothing away from it', async () => {
    await goTo('Designs');
    await page.getByRole('button', { name: 'Make designs' }).click();
    const typed = page.getByRole('dialog').getByRole('textbox', { name: 'Slogans' });
    await typed.fill('Giữ gìn vệ sinh nơi công cộng');
    const transfer = await page.evaluateHandle(() => {
      const held = new DataTransfer();
      held.items.add(new File(['Rửa tay thường xuyên'], 'dropped list.txt', { type: 'text/plain' }));
      return held;
    });
    await page.dispatchEvent('#content', 'dragover', { dataTransfer: transfer });
    await page.dispatchEvent('#content', 'drop', { dataTransfer: transfer });
    expect(await typed.inputValue()).toBe('Giữ gìn vệ sinh nơi công cộng');
    await page.keyboard.press('Escape');
    // Where a file is waited for, it may be dropped.
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('heading', { name: 'Choose a plan, a list or a picture' }).waitFor();
    await page.dispatchEvent('#content', 'drop', { dataTransfer: transfer });
    await page.getByRole('heading', { name: /dropped list\.txt/ }).waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('a theme', () => {
  it('takes the office’s logo and gives it back', async () => {
    await goTo('Settings');
    const chooser = page.waitForEvent('filechooser');
    await button('Choose a logo…').click();
    await (await chooser).setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: pngBytes(200, 120) });
    const logo = page.getByRole('img', { name: 'The office’s logo' });
    await logo.waitFor();
    await until(() => logo.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth === 200));
    const logos = async () => (await studio.call('themes.list', {})).filter(({ document }) => document.logoMediaId !== null);
    await until(async () => (await logos()).length === 1);
    await button('Remove the logo').click();
    await until(async () => (await logos()).length === 0);
  });
});

describe('sharing', () => {
  it('is off until the admin switches it on, and tells the addresses while it is on', async () => {
    await goTo('Screens');
    expect(await studio.call('screens.addresses', {})).toEqual([]);
    const share = page.getByRole('switch');
    await share.click();
    await until(async () => (await studio.call('settings.get', {})).document.isSharingOn);
    await until(async () => (await page.locator('code').count()) === (await studio.call('screens.addresses', {})).length);
    await share.click();
    await until(async () => !(await studio.call('settings.get', {})).document.isSharingOn);
    await until(async () => (await studio.call('screens.addresses', {})).length === 0);
    await until(async () => (await page.locator('code').count()) === 0);
  });
});

describe('the version that a conflict refused', () => {
  it('can be looked at, brought back, and the act undone', async () => {
    const [summary] = (await studio.call('designs.list', {})).filter(({ name }) => name === 'dropped one');
    if (summary === undefined) throw new Error('the flow before made none');
    const { document, revision } = await studio.call('designs.get', { id: summary.id });
    await goTo('Designs');
    await button('More for “dropped one”').click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Kept versions…' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });

    await studio.call('designs.save', { document: { ...document, name: 'Theirs' }, baseRevision: revision });
    const mine = studio.call('designs.save', { document: { ...document, name: 'Mine' }, baseRevision: revision });
    await expect(mine).rejects.toMatchObject({ code: 'conflict' });

    await button('More for “Theirs”').click();
    await page.getByRole('menuitem', { name: 'Kept versions…' }).click();
    const kept = page.getByRole('dialog').getByRole('listitem', { name: /^Kept on / });
    await kept.getByText('Mine', { exact: true }).waitFor();
    await until(() => isPainted(page));
    await kept.getByRole('button', { name: 'Bring back' }).click();
    await until(async () => (await names()).includes('Mine'));
    await button('Undo').click();
    await until(async () => (await names()).includes('Theirs') && !(await names()).includes('Mine'));
  });
});

it('broke no rule of the content security policy and met no error on the way', () => {
  expect(studio.complaints).toEqual([]);
});

describe('a page from before the host’s last start', () => {
  it('says that Pano was restarted and how to come back, and keeps what it shows', async () => {
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await goTo('Settings');
    await page
      .getByRole('alert')
      .getByText(/^Pano was restarted and no longer knows this page\. Open the studio again/)
      .waitFor();
    await goTo('Campaigns');
    await page.getByRole('link', { name: /Plan 44/ }).waitFor();

    // Opened again in another tab, this one goes on.
    await page.context().addCookies(cookies);
    await goTo('Screens');
    await until(async () => (await page.getByRole('alert').count()) === 0);
  });
});

/** The green of the picture lies in the middle of the preview. */
function isPainted(page: Page): Promise<boolean> {
  return page.getByRole('dialog').evaluate((dialog) => {
    const canvas = dialog.querySelector('canvas');
    const pixel = canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data;
    return pixel !== undefined && pixel[0] === 0x12 && pixel[1] === 0x6b;
  });
}

async function streamOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
