// Copying where the browser gives the page no clipboard, as on an office network: by the older way, and at the very worst by hand.

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLibrary } from '../../electron/host/store/create-library.ts';
import { type NodeHost, startNodeHost } from '../../electron/node/start-node-host.ts';
import { emptyDocuments } from '../../slides/template/empty-library.ts';
import { bannerDesign } from '../golden/designs.ts';
import { launchChromium } from '../support/chromium.ts';
import { plainNameFlag, servePlain } from '../support/plain-http.ts';
import { openFromFirstCard } from './studio-window.ts';

let folder: string;
let host: NodeHost;
let plain: Awaited<ReturnType<typeof servePlain>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pano-plain-'));
  const libraryFolder = path.join(folder, 'library');
  const documents = [
    ...emptyDocuments({ language: 'en', timeZone: 'Asia/Ho_Chi_Minh', officeName: 'Civic office' }),
    { kind: 'designs' as const, document: bannerDesign({ name: 'Chào đón Đại hội', themeId: 'theme-red' }) },
  ];
  const store = await createLibrary({ folder: libraryFolder, now: () => Date.now(), randomBytes, documents });
  host = await startNodeHost({ libraryFolder, port: 0, sharingPort: 0, open: async () => store });
  plain = await servePlain(host.studioUrl);
  browser = await launchChromium([plainNameFlag]);
  page = await browser.newPage({ locale: 'en-US', viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(20_000);
  await page.goto(plain.url);
  await page.getByRole('navigation').waitFor();
});
afterAll(async () => {
  await browser.close();
  plain.close();
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the next paste gives, in a field beside everything else. */
async function pasted(): Promise<string> {
  const focused = await page.evaluateHandle(() => document.activeElement);
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    (document.querySelector('[role="dialog"]') ?? document.body).append(field);
    field.focus();
  });
  await page.keyboard.press('Control+v');
  const text = await page.locator('#pasted').inputValue();
  await page.evaluate(() => document.getElementById('pasted')?.remove());
  await focused.evaluate((element) => element instanceof HTMLElement && element.focus());
  return text;
}

async function open(item: string): Promise<void> {
  await openFromFirstCard(page, item);
}

it('is no secure context, so the page has no clipboard', async () => {
  expect(await page.evaluate(() => [window.isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
});

it('copies the message to the print shop and the description of a picture all the same, and keeps the focus', async () => {
  await open('Send to the print shop…');
  await page.getByLabel('Material').fill('Bạt Hiflex');
  await page.getByRole('button', { name: 'Make the zip' }).click();
  const message = await page.getByLabel('Message to the print shop').inputValue();
  await page.getByRole('button', { name: 'Copy the message' }).click();
  const copied = page.getByRole('button', { name: 'Copied' });
  await copied.waitFor();
  expect(await copied.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.locator('textarea[aria-hidden="true"][readonly]').count()).toBe(0);
  expect(await pasted()).toBe(message);
  await page.getByRole('button', { name: 'Close' }).last().click();

  await open('Export…');
  await page.getByRole('dialog').getByText('PNG', { exact: true }).click();
  await page.getByRole('textbox', { name: 'What the picture says' }).fill('Băng rôn trước cổng cơ quan');
  await page.getByRole('button', { name: 'Copy the description' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await pasted()).toBe('Băng rôn trước cổng cơ quan');
});

it('selects the text and says which keys to press, where not even that is allowed', async () => {
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await page.getByRole('textbox', { name: 'What the picture says' }).fill('Chép bằng tay');
  await page.getByRole('button', { name: 'Copy the description' }).click();
  await page.getByRole('button', { name: 'Press Ctrl+C to copy' }).waitFor();
  await page.keyboard.press('Control+c');
  expect(await pasted()).toBe('Chép bằng tay');
  await page.keyboard.press('Escape');
});

it('copies the address of a screen', async () => {
  await page.reload();
  await page.getByRole('navigation').getByText('Screens').click();
  await page.getByRole('switch', { name: /network/i }).click();
  const copy = page.getByRole('button', { name: /^Copy http/ }).first();
  const address = (await copy.getAttribute('aria-label'))?.replace('Copy ', '');
  await copy.click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await pasted()).toBe(address);
});
