// The SVG shows what the canvas shows, scene by scene, as Chromium draws it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { differingShare, meanDifference, meanOfShift } from './compare.ts';
import { goldenSize, paintAsSvg, paintWithHostCanvas } from './host-painting.ts';
import { goldenScenes } from './scenes.ts';

// Edges and scaled pictures are smoothed a little differently, letters are outlines here and glyphs there.
const tolerance = 0.003;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});

afterAll(() => browser.close());

describe.each(Object.entries(goldenScenes))('golden scene %s', (name, design) => {
  it('is the same as an SVG', async () => {
    const { widthPx, heightPx } = goldenSize(design);
    const svg = Buffer.from(await paintAsSvg(design)).toString('base64');
    await page.setViewportSize({ width: widthPx, height: heightPx });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block; width: ${widthPx}px; height: ${heightPx}px }</style>` +
        `<img src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    const drawn = await page.screenshot();
    const canvas = await paintWithHostCanvas(design);
    expect(differingShare(`${name}-svg`, canvas, drawn, tolerance)).toBeLessThanOrEqual(tolerance);
    expect(meanDifference(canvas, drawn)).toBeLessThan(meanOfShift(canvas, 1));
  });
});
