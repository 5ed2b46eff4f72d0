// A lobby for the player's tests: a real library with plain coloured slides, the real Node host, a real Chromium.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createLibrary } from '../../electron/host/store/create-library.ts';
import { type NodeHost, startNodeHost } from '../../electron/node/start-node-host.ts';
import { createClient } from '../../slides/api/client.ts';
import type { Call } from '../../slides/api/contract.ts';
import { type Design, design } from '../../slides/model/design.ts';
import { type Playlist, playlist } from '../../slides/model/playlist.ts';
import type { ScheduleEntry } from '../../slides/model/schedule.ts';
import { screen } from '../../slides/model/screen.ts';
import { emptyDocuments } from '../../slides/template/empty-library.ts';

export const hanoi = 'Asia/Ho_Chi_Minh';
/** Strong colours, each far from the others and from black and white. */
export const colors: Readonly<Record<string, string>> = { red: '#c02020', green: '#20a040', blue: '#2040c0', gold: '#d0a020' };

export function colorSlide(name: string, elements: unknown[] = []): Design {
  return design.parse({
    id: name,
    name,
    kind: 'slide',
    page: { width: 1920, height: 1080, unit: 'px', bleed: 0, safeMargin: 0 },
    background: { kind: 'solid', color: colors[name] ?? '#806040' },
    elements,
    themeId: 'theme-red',
    campaignId: null,
    slogan: null,
    templateId: null,
    finishing: null,
    acceptedRemarks: [],
    approval: null,
    createdAtMs: 0,
    updatedAtMs: 0,
  });
}

type Kind = 'cut' | 'fade' | 'slide' | 'zoom';

/** A playlist of slides by name, `seconds` each. */
export function slideList(id: string, names: readonly string[], seconds: number, kind: Kind = 'cut', durationMs = 0): Playlist {
  const items = names.map((name, n) => ({ id: `${id}-${n + 1}-${name}`, designId: name, durationMs: seconds * 1000 }));
  return playlist.parse({ id, name: id, items, transition: { kind, durationMs } });
}

export type Lobby = {
  host: NodeHost;
  origin: string;
  libraryFolder: string;
  /** As the staff. */
  call: Call;
  save(list: Playlist): Promise<void>;
  /** A page of a machine that nobody knows yet. */
  openAsGuest(): Promise<Page>;
  /** A page that the staff opened as the screen `lobby`; its clock stands at `at` and runs from there. */
  open(options?: { at?: string; width?: number; height?: number; beforeLoad?: (page: Page) => Promise<void> }): Promise<Page>;
  close(): Promise<void>;
};

type LobbyOptions = {
  playlists?: readonly Playlist[];
  entries?: readonly ScheduleEntry[];
  designs?: readonly Design[];
  defaultPlaylistId?: string | null;
  rotation?: 0 | 90 | 180 | 270;
};

export async function openLobby(browser: Browser, options: LobbyOptions): Promise<Lobby> {
  const { playlists = [], entries = [], designs = [], defaultPlaylistId = null, rotation = 0 } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'pano-lobby-'));
  const libraryFolder = path.join(folder, 'library');
  const place = { place: '', widthPx: 1920, heightPx: 1080 };
  const lobby = screen.parse({ ...place, id: 'lobby', name: 'Lobby', rotation, defaultPlaylistId });
  const documents = [
    ...emptyDocuments({ language: 'vi', timeZone: hanoi, officeName: 'Ủy ban nhân dân phường Hoà Bình' }),
    ...[...Object.keys(colors).map((name) => colorSlide(name)), ...designs].map((document) => ({
      kind: 'designs' as const,
      document,
    })),
    ...playlists.map((document) => ({ kind: 'playlists' as const, document })),
    ...entries.map((document) => ({ kind: 'entries' as const, document })),
    { kind: 'screens' as const, document: lobby },
  ];
  const now = () => Date.now();
  const library = await createLibrary({ folder: libraryFolder, now, randomBytes, documents });
  const host = await startNodeHost({
    libraryFolder,
    port: 0,
    sharingPort: 0,
    open: async () => library,
  });
  const contexts: BrowserContext[] = [];
  const call = createClient((method, input) =>
    host.host.dispatch(method, input, { role: 'staff', screenId: null, address: 'test' }),
  );
  const origin = new URL(host.studioUrl).origin;
  return {
    host,
    origin,
    libraryFolder,
    call,
    async save(list) {
      const { revision } = await call('playlists.get', { id: list.id });
      await call('playlists.save', { document: list, baseRevision: revision });
    },
    async openAsGuest() {
      const context = await browser.newContext({ viewport: { width: 640, height: 360 } });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(`${origin}/player/`);
      return page;
    },
    async open({ at, width = 640, height = 360, beforeLoad } = {}) {
      const context = await browser.newContext({ viewport: { width, height } });
      contexts.push(context);
      const page = await context.newPage();
      if (at !== undefined) await page.clock.install({ time: new Date(at) });
      await beforeLoad?.(page);
      await page.goto(host.playerUrl);
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the page shows a design, or with '' the clock. */
export async function seeSlide(page: Page, name: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.dataset.showing === wanted, name, { timeout: 60_000 });
}

export type Sight = { name: string; atMs: number };

/** Every design that the page shows from now on, in order, with the page's clock. */
export async function watchSlides(page: Page): Promise<() => Promise<Sight[]>> {
  await page.evaluate(() => {
    const look = () => ({ name: document.body.dataset.showing ?? '', atMs: Date.now() });
    const seen = [look()];
    Object.assign(window, { seenSlides: seen });
    new MutationObserver(() => {
      if (look().name !== seen.at(-1)?.name) seen.push(look());
    }).observe(document.body, { attributeFilter: ['data-showing'] });
  });
  return () => page.evaluate(() => (window as unknown as { seenSlides: Sight[] }).seenSlides);
}

export const namesOf = (sights: readonly Sight[]): string[] => sights.map(({ name }) => name);
