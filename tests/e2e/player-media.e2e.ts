// What a screen shows of a picture is what the picture's name says, whole and decoded, or nothing.
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import { launchChromium } from '../support/chromium.ts';
import { colorSlide, type Lobby, namesOf, openLobby, seeSlide, slideList, watchSlides } from './player-lobby.ts';

let browser: Browser;
let lobby: Lobby;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

afterEach(() => lobby.close());

const grey = [200, 200, 200] as const;
const magenta = [255, 0, 255] as const;

function plainPng([red, green, blue]: readonly [number, number, number]): Buffer {
  const picture = new PNG({ width: 40, height: 40 });
  for (let at = 0; at < picture.data.length; at += 4) picture.data.set([red, green, blue, 255], at);
  return PNG.sync.write(picture);
}

/** A lobby with a slide `photo` that is one grey picture, and the picture's id. */
async function lobbyWithPhoto(names: readonly string[]): Promise<string> {
  lobby = await openLobby(browser, { playlists: [slideList('daily', ['red', 'green'], 2)], defaultPlaylistId: 'daily' });
  const { id } = await lobby.call('media.import', { fileName: 'a.png', bytes: new Uint8Array(plainPng(grey)) });
  await lobby.call('designs.save', { document: photoSlide(id), baseRevision: 0 });
  await lobby.save(slideList('daily', names, 2));
  return id;
}

function photoSlide(mediaId: string): Design {
  const box = { id: 'e1', name: '', x: 0, y: 0, width: 1920, height: 1080, rotation: 0, flipX: false, flipY: false, opacity: 1 };
  const state = { isLocked: false, isHidden: false, shadow: null, kind: 'picture', fit: 'cover', cornerRadius: 0, alt: '' };
  return colorSlide('photo', [{ ...box, ...state, mediaId, crop: { x: 0, y: 0, width: 1, height: 1 } }]);
}

async function colorInTheMiddle(page: Page): Promise<number[]> {
  const { data, width, height } = PNG.sync.read(await page.screenshot());
  const at = ((height >> 1) * width + (width >> 1)) * 4;
  return [...data.subarray(at, at + 3)];
}

it('leaves a slide out whose picture arrives as other bytes, although they are a whole picture', async () => {
  await lobbyWithPhoto(['red', 'photo', 'green']);
  const answers: string[] = [];
  const page = await lobby.open({
    async beforeLoad(opened) {
      await opened.route(/\/media\//, async (route) => {
        answers.push(route.request().url());
        await route.fulfill({ contentType: 'image/png', body: plainPng(magenta) });
      });
    },
  });
  await seeSlide(page, 'red');
  const seen = await watchSlides(page);
  await page.waitForTimeout(6500);
  expect(answers).not.toEqual([]);
  expect(new Set(namesOf(await seen()))).toEqual(new Set(['red', 'green']));
});

it('fetches a picture again that was changed where the screen keeps it', async () => {
  const id = await lobbyWithPhoto(['photo']);
  const page = await lobby.open();
  await seeSlide(page, 'photo');
  await expect.poll(() => colorInTheMiddle(page)).toEqual([...grey]);
  const other = [...plainPng(magenta)];
  await page.evaluate(
    async ([key, bytes]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('pano-screen'));
      const media = database.transaction('media', 'readwrite').objectStore('media');
      if ((await done(media.getKey(key))) === undefined) throw new Error('the picture is not kept');
      await done(media.put(new Blob([new Uint8Array(bytes)], { type: 'image/png' }), key));
    },
    [id, other] as const,
  );
  await page.reload();
  await seeSlide(page, 'photo');
  await expect.poll(() => colorInTheMiddle(page)).toEqual([...grey]);
});

it('keeps the slide before on screen until a picture that is slow to decode is painted', async () => {
  await lobbyWithPhoto(['red', 'photo']);
  const page = await lobby.open({
    async beforeLoad(opened) {
      await opened.addInitScript(() => {
        const decode = window.createImageBitmap.bind(window) as (source: ImageBitmapSource) => Promise<ImageBitmap>;
        // Longer than the slide before has to stand.
        const slow = (source: ImageBitmapSource) =>
          new Promise((resolve) => setTimeout(resolve, 2500)).then(() => decode(source));
        Object.assign(window, { createImageBitmap: slow });
      });
    },
  });
  await seeSlide(page, 'red');
  await page.evaluate(() => {
    const frames = new Set<string>();
    Object.assign(window, { frames });
    const look = () => {
      const layers = [...document.querySelectorAll('canvas')].filter(({ style }) => style.opacity === '1');
      const front = layers.sort((a, b) => Number(b.style.zIndex) - Number(a.style.zIndex))[0];
      const pixel = front
        ?.getContext('2d')
        ?.getImageData(front.width >> 1, front.height >> 1, 1, 1)
        .data.subarray(0, 3);
      frames.add(`${document.body.dataset.showing} ${[...(pixel ?? [])].join(',')}`);
      requestAnimationFrame(look);
    };
    look();
  });
  await seeSlide(page, 'photo');
  await seeSlide(page, 'red');
  const frames = await page.evaluate(() => [...(window as unknown as { frames: Set<string> }).frames]);
  expect(new Set(frames)).toEqual(new Set(['red 192,32,32', `photo ${grey.join(',')}`]));
});

it('takes every new bundle although the browser has no room for it', async () => {
  await lobbyWithPhoto(['red']);
  const warnings: string[] = [];
  const page = await lobby.open({
    async beforeLoad(opened) {
      opened.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
      const devTools = await opened.context().newCDPSession(opened);
      await devTools.send('Storage.overrideQuotaForOrigin', { origin: lobby.origin, quotaSize: 1 });
    },
  });
  await seeSlide(page, 'red');
  await lobby.save(slideList('daily', ['photo'], 2));
  await seeSlide(page, 'photo');
  await expect.poll(() => colorInTheMiddle(page)).toEqual([...grey]);
  await expect.poll(() => warnings).toContainEqual(expect.stringContaining('the storage is full'));
  await lobby.save(slideList('daily', ['green'], 2));
  await seeSlide(page, 'green');
  expect(warnings.filter((text) => text.includes('QuotaExceededError'))).toHaveLength(1);
});
