// A page of a real Chromium that paints designs with the studio's painter (page-painting.ts), fonts and pictures at hand.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { fontPath } from '../../electron/host/print/fonts/font-files.ts';
import type { ReadMedia } from '../../electron/host/print/pictures/read-pictures.ts';
import { mediaId } from '../../slides/model/id.ts';
import { launchChromium } from '../support/chromium.ts';

const origin = 'http://golden.test';

/** The page has `window.pagePainting`; who opens it closes the browser. */
export async function openGoldenPage(readMedia: ReadMedia): Promise<{ browser: Browser; page: Page }> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const [, folder, name = ''] = new URL(route.request().url()).pathname.split('/');
    if (folder === 'fonts') return route.fulfill({ body: await readFile(fontPath(name.replace('.ttf', ''))) });
    if (folder === 'media') {
      const { bytes, media } = await readMedia(mediaId.parse(name));
      return route.fulfill({ body: Buffer.from(bytes), contentType: media.type });
    }
    return route.fulfill({ body: '<!doctype html><title>golden</title>', contentType: 'text/html' });
  });
  await page.goto(`${origin}/`);
  await page.addScriptTag({ content: await bundle() });
  return { browser, page };
}

async function bundle(): Promise<string> {
  const entry = new URL('page-painting.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'chrome120', lib: { entry, formats: ['iife'], name: 'golden' } },
  });
  const chunk = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  return chunk.code;
}
