// The browser shows what the host's canvas shows, and lays text out to the last digit alike.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFontkitMeasure } from '../../electron/host/print/fonts/fontkit-measure.ts';
import type { ReadMedia } from '../../electron/host/print/pictures/read-pictures.ts';
import { allFontIds } from '../../slides/fonts/catalog.ts';
import { mediaId } from '../../slides/model/id.ts';
import { buildScene } from '../../slides/scene/build-scene.ts';
import type { Scene } from '../../slides/scene/scene.ts';
import { differingShare, meanDifference, meanOfShift } from './compare.ts';
import { testTheme } from './designs.ts';
import { openGoldenPage } from './golden-page.ts';
import { goldenSize, paintWithHostCanvas } from './host-painting.ts';
import { photoPicture, readTestMedia } from './pictures.ts';
import { goldenScenes } from './scenes.ts';

// Both draw with Skia, of different versions: smoothing of edges and of scaled pictures differs by a few levels only.
// All in all the pictures are closer than half of what a shift by one pixel would make.
const tolerance = 0.0005;
const measure = createFontkitMeasure();

const brokenId = mediaId.parse('f'.repeat(64));

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const readMedia: ReadMedia = async (id) =>
    id === brokenId ? { ...photoPicture, bytes: Buffer.from('no picture') } : readTestMedia(id);
  ({ browser, page } = await openGoldenPage(readMedia));
});

afterAll(() => browser.close());

/** Sine and cosine differ in the sixteenth digit between versions of V8; nothing else may differ. */
function comparable(scene: Scene): unknown {
  return JSON.parse(
    JSON.stringify(scene, (_key, value) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 + 0 : value)),
  );
}

describe.each(Object.entries(goldenScenes))('golden scene %s', (name, design) => {
  it.each([
    ['a canvas of the page', false],
    ['an offscreen canvas', true],
  ])('looks the same on %s', async (_where, isOffscreen) => {
    const base64 = await page.evaluate(([one, theme, wish]) => window.pagePainting.paint(one, theme, wish), [
      design,
      testTheme,
      { ...goldenSize(design), isOffscreen },
    ] as const);
    const host = await paintWithHostCanvas(design);
    const share = differingShare(`${name}-chromium`, Buffer.from(base64, 'base64'), host, tolerance);
    expect(share).toBeLessThanOrEqual(tolerance);
    const mean = meanDifference(Buffer.from(base64, 'base64'), host);
    expect(mean).toBeLessThan(meanOfShift(host, 1) / 2);
  });

  it('has the very same scene', async () => {
    const scene = await page.evaluate(([one, theme]) => window.pagePainting.scene(one, theme), [design, testTheme] as const);
    const inPage = comparable(scene);
    expect(inPage).toEqual(comparable(buildScene(design, testTheme, measure)));
  });
});

it('keeps the good pictures when one of them is broken, and says that one is', async () => {
  const good = photoPicture.media.id;
  const both = await page.evaluate((ids) => window.pagePainting.load(ids), [brokenId, good]);
  expect(both).toEqual({ ready: [good], heard: [good], hasFailed: true });
  const one = await page.evaluate((ids) => window.pagePainting.load(ids), [good, good]);
  expect(one).toEqual({ ready: [good, good], heard: [good], hasFailed: false });
});

it.each(allFontIds)('measures %s alike in Chromium and from the file', async (font) => {
  const texts = [
    'ẤẦẨẪẬ ỂỆỖỘ ỰỮ gjpqỵ',
    'AVATAR Tổ Vệ sinh, “office” ffi',
    ' đầu và cuối ',
    '20 - 11 (100 %)',
    'Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp. '.repeat(4),
  ];
  for (const isSpaced of [false, true]) {
    const inPage = await page.evaluate(([all, id, spaced]) => window.pagePainting.extents(all, id, spaced), [
      texts,
      font,
      isSpaced,
    ] as const);
    // Whole font units: not a tolerance but the same numbers.
    expect(inPage).toEqual(texts.map((text) => measure.extent(text, font, isSpaced)));
  }
});
