// Schedule → screen, in a real Chromium: the clock moved, the host stopped, the playlist changed, a picture broken, pairing.
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import { sampleEntry } from '../slides/schedule/schedule-samples.ts';
import { launchChromium } from '../support/chromium.ts';
import { colorSlide, colors, type Lobby, namesOf, openLobby, seeSlide, slideList, watchSlides } from './player-lobby.ts';

const open: Lobby[] = [];
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function lobbyWith(options: Parameters<typeof openLobby>[1]): Promise<Lobby> {
  const lobby = await openLobby(browser, options);
  open.push(lobby);
  return lobby;
}

afterEach(async () => {
  for (const lobby of open.splice(0)) await lobby.close();
});

async function colorAt(page: Page, x: number, y: number): Promise<string> {
  const { data, width } = PNG.sync.read(await page.screenshot());
  const at = (y * width + x) * 4;
  return `#${[...data.subarray(at, at + 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

it('plays the default, then the entry on its minute, then the default again', async () => {
  const lobby = await lobbyWith({
    playlists: [slideList('daily', ['red'], 10), slideList('office', ['green', 'blue'], 20)],
    entries: [sampleEntry('office', { playlistId: 'office', from: '07:30', to: '17:00', weekdays: [1, 2, 3, 4, 5] })],
    defaultPlaylistId: 'daily',
  });
  const page = await lobby.open({ at: '2026-11-23T07:29:30+07:00' });
  await seeSlide(page, 'red');
  await expect.poll(() => colorAt(page, 320, 180)).toBe(colors.red);
  const seen = await watchSlides(page);
  await page.clock.fastForward(16_000);
  await seeSlide(page, 'green');
  const startedAt = (await seen()).find(({ name }) => name === 'green')?.atMs;
  expect(startedAt).toBeGreaterThanOrEqual(Date.parse('2026-11-23T07:30:00+07:00'));
  expect(startedAt).toBeLessThan(Date.parse('2026-11-23T07:31:00+07:00'));
  await expect.poll(() => colorAt(page, 320, 180)).toBe(colors.green);

  await page.clock.fastForward('06:00:20');
  await seeSlide(page, 'blue');
  await page.clock.fastForward('03:40:00');
  await seeSlide(page, 'red');
});

it('takes a changed playlist without starting again: the slide on screen stays, then its successor comes', async () => {
  const lobby = await lobbyWith({ playlists: [slideList('daily', ['red', 'green', 'blue'], 4)], defaultPlaylistId: 'daily' });
  const page = await lobby.open();
  await seeSlide(page, 'green');
  const seen = await watchSlides(page);
  const changed = slideList('daily', ['red', 'green', 'blue', 'gold'], 4);
  const hash = await page.evaluate(() => document.body.dataset.bundle);
  await lobby.save(changed);
  await page.waitForFunction((before) => document.body.dataset.bundle !== before, hash);
  await seeSlide(page, 'gold');
  expect(namesOf(await seen())).toEqual(['green', 'blue', 'gold']);
});

it('plays on when the host is gone, and by itself from what it kept', async () => {
  const lobby = await lobbyWith({ playlists: [slideList('daily', ['red', 'green'], 2)], defaultPlaylistId: 'daily' });
  const page = await lobby.open();
  await seeSlide(page, 'red');

  // The page can be had (as in a kiosk, where it is part of the app) but the host does not answer.
  await page.route(/\/(api|events|media)/, (route) => route.abort());
  await page.reload();
  await seeSlide(page, 'green');
  await lobby.host.close();
  const seen = await watchSlides(page);
  await page.waitForTimeout(5000);
  expect((await seen()).length).toBeGreaterThan(2);
  expect(new Set(namesOf(await seen()))).toEqual(new Set(['red', 'green']));
});

it('skips a slide whose picture is broken, and never shows an error', async () => {
  const lobby = await lobbyWith({ playlists: [slideList('daily', ['red', 'green'], 2)], defaultPlaylistId: 'daily' });
  const photo = await photoSlide(lobby);
  await lobby.call('designs.save', { document: photo, baseRevision: 0 });
  const [picture] = photo.elements;
  await damage(lobby.libraryFolder, picture?.kind === 'picture' ? picture.mediaId : '');
  await lobby.save(slideList('daily', ['red', 'photo', 'green'], 2));

  const page = await lobby.open();
  await seeSlide(page, 'red');
  const seen = await watchSlides(page);
  await page.waitForTimeout(8500);
  expect(new Set(namesOf(await seen()))).toEqual(new Set(['red', 'green']));
  expect(await page.evaluate(() => document.body.dataset.state)).toBe('slide');
});

it('changes to a new bundle only when every file of it is here and verified', async () => {
  const lobby = await lobbyWith({ playlists: [slideList('daily', ['red', 'green'], 2)], defaultPlaylistId: 'daily' });
  const page = await lobby.open();
  await seeSlide(page, 'red');
  const before = await page.evaluate(() => document.body.dataset.bundle);
  await page.route(/\/media\//, (route) => route.abort());
  const asked = page.waitForRequest(/\/media\//);
  await lobby.call('designs.save', { document: await photoSlide(lobby), baseRevision: 0 });
  await lobby.save(slideList('daily', ['photo'], 2));
  await asked;
  const seen = await watchSlides(page);
  await page.waitForTimeout(3000);
  expect(new Set(namesOf(await seen()))).toEqual(new Set(['red', 'green']));
  expect(await page.evaluate(() => document.body.dataset.bundle)).toBe(before);

  await page.unroute(/\/media\//);
  await seeSlide(page, 'photo');
  await expect.poll(() => colorAt(page, 320, 180)).toBe('#c8c8c8');
});

it('is left with the PIN, and only with it', async () => {
  const lobby = await lobbyWith({ playlists: [slideList('daily', ['red'], 30)], defaultPlaylistId: 'daily' });
  await lobby.call('settings.setKioskPin', { pin: '2468' });
  const page = await lobby.open();
  await seeSlide(page, 'red');
  await page.evaluate(() => Object.assign(window, { close: () => document.body.setAttribute('data-closed', '') }));
  const isClosed = () => page.evaluate(() => document.body.hasAttribute('data-closed'));

  await page.keyboard.press('Escape');
  expect(await page.locator('.pin').count()).toBe(0);
  await page.keyboard.down('Escape');
  await page.locator('.pin').waitFor();
  await page.keyboard.up('Escape');
  await page.keyboard.type('1357');
  await page.keyboard.press('Enter');
  await page.getByText('Mã PIN không đúng').waitFor();
  expect(await isClosed()).toBe(false);
  for (const digit of '2468') await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByRole('button', { name: 'Thoát' }).click();
  await expect.poll(isClosed).toBe(true);
});

it('says plainly when no PIN is set, and is then left with one button', async () => {
  const lobby = await lobbyWith({ playlists: [slideList('daily', ['red'], 30)], defaultPlaylistId: 'daily' });
  const page = await lobby.open();
  await seeSlide(page, 'red');
  await page.evaluate(() => Object.assign(window, { close: () => document.body.setAttribute('data-closed', '') }));
  await page.keyboard.press('Control+Shift+Q');
  await page.getByRole('dialog', { name: 'Chưa đặt mã PIN' }).waitFor();
  expect(await page.getByRole('button').allTextContents()).toEqual(['Thoát', 'Quay lại']);
  await page.getByRole('button', { name: 'Thoát' }).click();
  await expect.poll(() => page.evaluate(() => document.body.hasAttribute('data-closed'))).toBe(true);
});

/** A slide that is one grey picture. */
async function photoSlide(lobby: Lobby): Promise<Design> {
  const picture = new PNG({ width: 40, height: 40 });
  for (let at = 0; at < picture.data.length; at += 4) picture.data.set([200, 200, 200, 255], at);
  const { id } = await lobby.call('media.import', { fileName: 'a.png', bytes: new Uint8Array(PNG.sync.write(picture)) });
  const box = { id: 'e1', name: '', x: 0, y: 0, width: 1920, height: 1080, rotation: 0, flipX: false, flipY: false, opacity: 1 };
  const state = { isLocked: false, isHidden: false, shadow: null, kind: 'picture', fit: 'cover', cornerRadius: 0, alt: '' };
  return colorSlide('photo', [{ ...box, ...state, mediaId: id, crop: { x: 0, y: 0, width: 1, height: 1 } }]);
}

async function damage(folder: string, id: string): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const file = files.find((entry) => entry.isFile() && entry.name.startsWith(id) && !entry.name.endsWith('.json'));
  if (!file) throw new Error('the medium has no file');
  await writeFile(path.join(file.parentPath, file.name), 'not a picture');
}

it('shows a calm clock with the office’s name when there is nothing to play', async () => {
  const lobby = await lobbyWith({});
  const page = await lobby.open({ at: '2026-11-23T07:29:40+07:00' });
  await page.waitForFunction(() => document.body.dataset.state === 'clock');
  expect(await page.locator('.clock').textContent()).toContain('Ủy ban nhân dân phường Hoà Bình');
  expect(await page.locator('.clock-time').textContent()).toBe('07:29');
  await page.clock.fastForward(30_000);
  await page.waitForFunction(() => document.querySelector('.clock-time')?.textContent === '07:30');
});

it('pairs itself over HTTP as a guest, keeps its token, and pairs anew when it was taken away', async () => {
  const lobby = await lobbyWith({ playlists: [slideList('daily', ['red', 'green'], 30)], defaultPlaylistId: 'daily' });
  const page = await lobby.openAsGuest();
  const code = await codeOf(page);
  expect(await page.locator('.pair-code').textContent()).toBe(code.replace(/[^A-Z0-9]/g, ''));
  await lobby.call('pairing.confirm', { code, screenId: 'lobby' as never });
  await page.waitForFunction(() => document.body.dataset.state === 'slide', null, { timeout: 60_000 });

  await page.reload();
  await page.waitForFunction(() => document.body.dataset.state === 'slide');
  const stateOf = async () => (await lobby.call('screens.states', {}))[0];
  await expect.poll(stateOf).toMatchObject({ isPaired: true, isUpToDate: true });
  expect(['red', 'green']).toContain((await stateOf())?.showing);

  await lobby.call('screens.unpair', { id: 'lobby' as never });
  expect(await codeOf(page)).not.toBe(code);
});

async function codeOf(page: Page): Promise<string> {
  await page.waitForFunction(() => document.body.dataset.code !== undefined, null, { timeout: 60_000 });
  return (await page.evaluate(() => document.body.dataset.code)) ?? '';
}

it('turns the picture with the screen, and repaints it sharp in a new size', async () => {
  const half = { kind: 'rectangle', fill: { kind: 'solid', color: '#20a040' }, stroke: null, cornerRadius: 0, isLocked: false };
  const box = { id: 'e1', name: '', x: 0, y: 0, width: 1920, height: 540, rotation: 0, flipX: false, flipY: false, opacity: 1 };
  const lobby = await lobbyWith({
    designs: [colorSlide('halves', [{ ...box, ...half, isHidden: false, shadow: null }])],
    playlists: [slideList('daily', ['halves'], 10)],
    defaultPlaylistId: 'daily',
    rotation: 90,
  });
  const page = await lobby.open({ width: 360, height: 640 });
  await seeSlide(page, 'halves');
  await page.waitForTimeout(1000);
  // Turned clockwise, the top of the picture is at the right.
  expect(await colorAt(page, 300, 320)).toBe('#20a040');
  expect(await colorAt(page, 60, 320)).toBe('#806040');
  await page.setViewportSize({ width: 720, height: 1280 });
  expect(await colorAt(page, 700, 640)).toBe('#20a040');
  const size = await page.evaluate(() =>
    [...document.querySelectorAll('canvas')].map(({ width, height }) => `${width}×${height}`),
  );
  expect(size).toEqual(['1280×720', '1280×720']);
});
