// A studio for the editor's tests: a real library in a temporary folder, the real node host, a real Chromium.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createLibrary } from '../../electron/host/store/create-library.ts';
import { type NodeHost, startNodeHost } from '../../electron/node/start-node-host.ts';
import { fitArea, toScreen } from '../../renderer/studio/editor/canvas/camera.ts';
import type { Design } from '../../slides/model/design.ts';
import { emptyDocuments } from '../../slides/template/empty-library.ts';
import { launchChromium } from '../support/chromium.ts';

export type EditorStudio = {
  host: NodeHost;
  browser: Browser;
  /** A window with a session of its own, at the editor of the design. */
  open(designId: string, options?: OpenOptions): Promise<Page>;
  /** Another window of the same person. */
  openBeside(page: Page, designId: string): Promise<Page>;
  stored(designId: string): Promise<Design>;
  close(): Promise<void>;
};

type OpenOptions = { width?: number; height?: number; colorScheme?: 'light' | 'dark'; locale?: string };

export async function startEditorStudio(designs: readonly Design[]): Promise<EditorStudio> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pano-editor-'));
  const now = (): number => Date.now();
  const documents = [
    ...emptyDocuments({ language: 'en', timeZone: 'Asia/Ho_Chi_Minh' }),
    ...designs.map((document) => ({ kind: 'designs' as const, document })),
  ];
  const library = await createLibrary({ folder: path.join(folder, 'library'), now, randomBytes, documents });
  const host = await startNodeHost({
    libraryFolder: path.join(folder, 'library'),
    port: 0,
    open: async () => library,
  });
  const browser = await launchChromium();
  const show = async (page: Page, designId: string): Promise<Page> => {
    const url = new URL(host.studioUrl);
    await page.goto(host.studioUrl);
    await page.goto(`${url.origin}/studio/#/designs/${designId}`);
    await page.getByRole('application').locator('canvas').first().waitFor();
    return page;
  };
  const contexts: BrowserContext[] = [];
  return {
    host,
    browser,
    async open(designId, options = {}) {
      const { width = 1366, height = 768, colorScheme = 'light', locale = 'en-US' } = options;
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale });
      contexts.push(context);
      return show(await context.newPage(), designId);
    },
    openBeside: async (page, designId) => show(await page.context().newPage(), designId),
    async stored(designId) {
      const reply = await host.host.dispatch('designs.get', { id: designId }, { role: 'staff', screenId: null, address: 'test' });
      if (!reply.ok) throw new Error(reply.error.code);
      return (reply.value as { document: Design }).document;
    },
    async close() {
      await browser.close();
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Where a place of the page is in the window, as long as nobody has zoomed: the editor opens with the page fitted. */
export async function windowPlace(page: Page, design: Design, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await page.getByRole('application').boundingBox();
  if (box === null) throw new Error('the canvas is not there');
  const { width, height, bleed } = design.page;
  const paper = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
  const place = toScreen(fitArea(paper, box, 48), { x, y });
  return { x: box.x + place.x, y: box.y + place.y };
}

type PagePlace = readonly [x: number, y: number];

/** Presses at one place of the design's page and lets go at another. */
export async function dragOnPage(page: Page, design: Design, from: PagePlace, to: PagePlace): Promise<void> {
  const start = await windowPlace(page, design, ...from);
  const end = await windowPlace(page, design, ...to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}
