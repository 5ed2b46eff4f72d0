// The office's own words hold lines together on its screens as they do in its exports.

import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { element } from '../golden/designs.ts';
import { launchChromium } from '../support/chromium.ts';
import { colorSlide, type Lobby, openLobby, seeSlide, slideList } from './player-lobby.ts';

const words = ['mỏ cày bắc hà'];
const text = { text: 'trung tâm mỏ cày bắc hà', fit: 'fixed', fontSize: 160, x: 200, y: 100, width: 1360, height: 800 };
let browser: Browser;
let lobby: Lobby;

beforeAll(async () => {
  browser = await launchChromium();
  lobby = await openLobby(browser, {
    designs: [colorSlide('words', [element('text', text)])],
    playlists: [slideList('loop', ['words'], 5)],
    defaultPlaylistId: 'loop',
  });
});
afterAll(async () => {
  await lobby.close();
  await browser.close();
});

async function keepWords(compounds: string[]): Promise<void> {
  const { document, revision } = await lobby.call('settings.get', {});
  await lobby.call('settings.save', { document: { ...document, compounds }, baseRevision: revision });
}

async function exported(): Promise<PNG> {
  const options = { format: 'png', widthPx: 640, heightPx: 360 } as const;
  const { bytes } = await lobby.call('exports.design', { id: colorSlide('words').id, options });
  return PNG.sync.read(Buffer.from(bytes));
}

/** Share of the pixels that clearly differ. */
function difference(one: PNG, other: PNG): number {
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    if (Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > 80) count++;
  }
  return count / (one.data.length / 4);
}

const shown = async (page: Page): Promise<PNG> => PNG.sync.read(await page.screenshot());

it('breaks lines on the screen as in an export, and again when the words change', async () => {
  const without = await exported();
  const page = await lobby.open();
  await seeSlide(page, 'words');
  await expect.poll(async () => difference(await shown(page), without)).toBeLessThan(0.005);
  await keepWords(words);
  const held = await exported();
  expect(difference(held, without)).toBeGreaterThan(0.02);
  await expect.poll(async () => difference(await shown(page), held)).toBeLessThan(0.005);
});
