// A studio for the page tests: a real library in a temporary folder, the real node host, a real Chromium.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createLibrary } from '../../electron/host/store/create-library.ts';
import { type NodeHost, startNodeHost } from '../../electron/node/start-node-host.ts';
import { createClient } from '../../slides/api/client.ts';
import type { Call } from '../../slides/api/contract.ts';
import type { NewDocument } from '../../slides/template/empty-library.ts';
import { launchChromium } from '../support/chromium.ts';

export type Studio = {
  /** Asks the host behind the window's back. */
  call: Call;
  /** A window with a session of its own. What it complains about lands in `complaints`. */
  open(): Promise<Page>;
  complaints: string[];
  close(): Promise<void>;
};

export async function openStudio(documents: readonly NewDocument[]): Promise<Studio> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pano-studio-'));
  const library = path.join(folder, 'library');
  const store = await createLibrary({ folder: library, now: () => Date.now(), randomBytes, documents });
  const rendererFolder = process.env.PANO_TEST_RENDERER;
  const options = rendererFolder === undefined ? {} : { rendererFolder };
  const host: NodeHost = await startNodeHost({
    libraryFolder: library,
    port: 0,
    sharingPort: 0,
    open: async () => store,
    ...options,
  });
  const browser: Browser = await launchChromium();
  const complaints: string[] = [];
  return {
    call: createClient((method, input) => host.host.dispatch(method, input, { role: 'staff', screenId: null, address: 'test' })),
    complaints,
    async open() {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'en-US',
        acceptDownloads: true,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(host.studioUrl);
      await page.getByRole('navigation').waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Chooses what the menu of the first card offers. */
export async function openFromFirstCard(page: Page, item: string): Promise<void> {
  await page
    .getByRole('article')
    .getByRole('button', { name: /actions|more/i })
    .first()
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}
