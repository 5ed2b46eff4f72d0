// No black, white or older frame between two slides: every frame that Chromium's compositor puts out during the transitions is
// looked at, and each of its pixels must be the old slide, the new one or a blend of the two.

import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { colors, type Lobby, openLobby, seeSlide, slideList } from './player-lobby.ts';

type Rgb = readonly [number, number, number];
const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const order = ['red', 'green', 'blue'] as const;
const ring = order.map((name, n) => [rgb(colors[name] ?? ''), rgb(colors[order[(n + 1) % 3] ?? 'red'] ?? '')] as const);

/** How far a colour is from the straight line between two others, in units of one channel. */
function distance(color: Rgb, from: Rgb, to: Rgb): number {
  const along = to.map((value, n) => value - (from[n] ?? 0));
  const off = color.map((value, n) => value - (from[n] ?? 0));
  const share =
    off.reduce((sum, value, n) => sum + value * (along[n] ?? 0), 0) / along.reduce((sum, value) => sum + value * value, 0);
  const nearest = Math.min(Math.max(share, 0), 1);
  return Math.hypot(...off.map((value, n) => value - nearest * (along[n] ?? 0)));
}

/** The worst pixel of a frame, for the pair of neighbouring slides that fits it best. */
function worstPixel(pixels: readonly Rgb[]): number {
  return Math.min(...ring.map(([from, to]) => Math.max(...pixels.map((pixel) => distance(pixel, from, to)))));
}

function pixelsOf(png: PNG): Rgb[] {
  const pixels: Rgb[] = [];
  for (let y = 2; y < png.height; y += 9) {
    for (let x = 2; x < png.width; x += 9) {
      const at = (y * png.width + x) * 4;
      pixels.push([png.data[at] ?? 0, png.data[at + 1] ?? 0, png.data[at + 2] ?? 0]);
    }
  }
  return pixels;
}

async function recordFrames(page: Page, durationMs: number): Promise<Rgb[][]> {
  const client = await page.context().newCDPSession(page);
  const frames: string[] = [];
  client.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    // A page that closes meanwhile needs no answer any more.
    client.send('Page.screencastFrameAck', { sessionId }).catch((error: Error) => frames.push(error.message));
  });
  await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await page.waitForTimeout(durationMs);
  await client.send('Page.stopScreencast');
  return frames.map((data) => pixelsOf(PNG.sync.read(Buffer.from(data, 'base64'))));
}

const slidesIn = (frame: readonly Rgb[]) => order.filter((name) => frame.some((pixel) => near(pixel, rgb(colors[name] ?? ''))));
const near = (a: Rgb, b: Rgb): boolean => Math.hypot(...a.map((value, n) => value - (b[n] ?? 0))) < 20;
/** Caught in the middle of a transition: two slides at once, or a colour that is neither. */
const isMixed = (frame: readonly Rgb[]): boolean => slidesIn(frame).length !== 1;

let browser: Browser;
let lobby: Lobby;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  lobby = await openLobby(browser, { playlists: [slideList('daily', order, 1.5)], defaultPlaylistId: 'daily' });
  page = await lobby.open({ width: 320, height: 180 });
  // The very first slide comes out of the dark ground; what counts is what follows.
  await seeSlide(page, 'green');
  await seeSlide(page, 'blue');
});
afterAll(async () => {
  await lobby.close();
  await browser.close();
});

it('can tell a flash from a blend', () => {
  const [red, green] = ring[0] ?? [];
  if (!red || !green) throw new Error('no colours');
  const middle = red.map((value, n) => (value + (green[n] ?? 0)) / 2) as unknown as Rgb;
  expect(worstPixel([red, middle, green])).toBeLessThan(2);
  for (const flash of ['#000000', '#ffffff', '#1a1613', colors.gold ?? ''])
    expect(worstPixel([red, rgb(flash)])).toBeGreaterThan(30);
});

it.each(['cut', 'fade', 'slide', 'zoom'] as const)('%s never lets anything through but the two slides', async (kind) => {
  await lobby.save(slideList('daily', order, 1.5, kind, kind === 'cut' ? 0 : 700));
  const { hash } = (await lobby.call('screens.bundle', { screenId: 'lobby' as never })) ?? { hash: '' };
  await page.waitForFunction((wanted) => document.body.dataset.bundle === wanted, hash);
  const frames = await recordFrames(page, 3500);
  expect(new Set(frames.flatMap(slidesIn)).size).toBeGreaterThanOrEqual(2);
  if (kind !== 'cut') expect(frames.filter(isMixed).length).toBeGreaterThan(0);
  expect(Math.max(...frames.map(worstPixel))).toBeLessThan(12);
});

it('shows a slide two frames after it was painted at the earliest, so that it has been presented before', async () => {
  const watched = await lobby.open({
    width: 320,
    height: 180,
    beforeLoad: async (opened) => {
      await opened.addInitScript(() => {
        let frame = 0;
        const count = (): void => {
          frame++;
          requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
        const painted = new Map<unknown, number>();
        const waits: number[] = [];
        Object.assign(window, { framesWaited: waits });
        const { restore } = CanvasRenderingContext2D.prototype;
        CanvasRenderingContext2D.prototype.restore = function (...args) {
          if (this.canvas.className === 'layer') painted.set(this.canvas, frame);
          return restore.apply(this, args);
        };
        const seen = new Set<Element>();
        const look = (layer: HTMLElement): void => {
          const isFront = layer.style.zIndex === '2';
          if (isFront && !seen.has(layer)) waits.push(frame - (painted.get(layer) ?? frame));
          if (isFront) seen.add(layer);
          else seen.delete(layer);
        };
        new MutationObserver((changes) => {
          for (const { target } of changes) if ((target as HTMLElement).className === 'layer') look(target as HTMLElement);
        }).observe(document, { attributes: true, attributeFilter: ['style'], subtree: true });
      });
    },
  });
  const waits = (): Promise<number[]> => watched.evaluate(() => (window as unknown as { framesWaited: number[] }).framesWaited);
  await expect.poll(async () => (await waits()).length).toBeGreaterThanOrEqual(4);
  expect(Math.min(...(await waits()))).toBeGreaterThanOrEqual(2);
});
