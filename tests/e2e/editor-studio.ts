// A studio for the editor's tests: a real library in a temporary folder, the real node host, a real Chromium.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createLibrary } from '../../electron/host/store/create-library.ts';
import { type NodeHost, startNodeHost } from '../../electron/node/start-node-host.ts';
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

export async function startEditorStudio(designs: readonly Design[], rendererFolder?: string): Promise<EditorStudio> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pano-editor-'));
  const now = (): number => Date.now();
  let serial = 0;
  const newId = (): string => `new-${++serial}`;
  const documents = [
    ...emptyDocuments({ language: 'vi', newId, nowMs: now(), timeZone: 'Asia/Ho_Chi_Minh' }),
    ...designs.map((document) => ({ kind: 'designs' as const, document })),
  ];
  const library = await createLibrary({ folder: path.join(folder, 'library'), now, randomBytes, documents });
  const host = await startNodeHost({
    libraryFolder: path.join(folder, 'library'),
    port: 0,
    open: async () => library,
    ...(rendererFolder === undefined ? {} : { rendererFolder }),
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
