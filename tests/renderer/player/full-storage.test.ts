// A screen whose browser has no more room still takes every new bundle.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBundleSync } from '../../../renderer/player/bundle-sync.ts';
import { createMediaCache } from '../../../renderer/player/media-cache.ts';
import type { ScreenStore } from '../../../renderer/player/screen-store.ts';
import type { Call } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import { type ScreenBundle, screenBundle } from '../../../slides/model/bundle.ts';
import { type MediaId, mediaId } from '../../../slides/model/id.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const pictures = { old: 'o'.repeat(60), shared: 's'.repeat(20), new: 'n'.repeat(60), huge: 'h'.repeat(500) };
const idOf = (name: keyof typeof pictures): MediaId => mediaId.parse(sha256(pictures[name]));

function bundleOf(...names: (keyof typeof pictures)[]): ScreenBundle {
  const facts = { type: 'image/png', byteLength: 1, widthPx: 1, heightPx: 1, createdAtMs: 0 };
  const place = { place: '', widthPx: 1920, heightPx: 1080, rotation: 0, defaultPlaylistId: null };
  return screenBundle.parse({
    hash: sha256(names.join()),
    screen: { id: 'lobby', name: 'Lobby', ...place },
    officeName: '',
    language: 'en',
    timeZone: 'UTC',
    entries: [],
    playlists: [],
    designs: [],
    themes: [],
    media: names.map((name) => ({ ...facts, id: idOf(name), name })),
    fonts: [],
  });
}

/** Takes `room` bytes of media; refuses the next `state.refusals` bundles. */
function storeWith(room: number) {
  const values = new Map<string, unknown>();
  const media = new Map<MediaId, Blob>();
  const full = () => new DOMException('no more room', 'QuotaExceededError');
  const state = { refusals: 0, refuse: full as () => Error };
  const store: ScreenStore = {
    read: async (key) => values.get(key),
    readAll: async (prefix) => [...values].filter(([key]) => key.startsWith(prefix)).map(([, value]) => value),
    async write(key, value) {
      if (state.refusals-- > 0) throw state.refuse();
      values.set(key, value);
    },
    readMedia: async (id) => media.get(id) ?? null,
    async writeMedia(id, file) {
      const used = [...media].reduce((sum, [, { size }]) => sum + size, 0);
      if (used + file.size > room) throw full();
      media.set(id, file);
    },
    removeMedia: async (id) => {
      media.delete(id);
    },
    mediaIds: async () => [...media.keys()],
  };
  return { store, values, media, state };
}

let warnings: unknown[][] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((...words: unknown[]) => warnings.push(words));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function screenOver(kept: ReturnType<typeof storeWith>) {
  let offered = bundleOf('old', 'shared');
  const taken: string[] = [];
  const fetched: string[] = [];
  const shipped = { isThere: true };
  const loadShipped = async () => {
    if (!shipped.isThere) throw new AppError('host-unreachable');
  };
  const call = (async (_method: string, input: { knownHash?: string }) =>
    input.knownHash === offered.hash ? null : offered) as unknown as Call;
  const byPath = new Map(Object.values(pictures).map((text) => [`/media/${sha256(text)}`, text]));
  const media = createMediaCache(kept.store, async (path) => {
    fetched.push(path);
    return new Blob([byPath.get(path) ?? '']);
  });
  const onBundle = ({ hash }: ScreenBundle) => taken.push(hash);
  const onRefused = () => undefined;
  const sync = createBundleSync({ call, screenId: null, store: kept.store, media, loadShipped, onBundle, onRefused });
  const settled = async () => {
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    shipped,
    media,
    taken,
    fetched,
    async offer(bundle: ScreenBundle) {
      offered = bundle;
      sync.request();
      await settled();
    },
    async passSeconds(seconds: number) {
      await vi.advanceTimersByTimeAsync(seconds * 1000);
      await settled();
    },
  };
}

it('lets go of what only the bundle before needed, and stores the new media in its place', async () => {
  const kept = storeWith(100);
  const screen = screenOver(kept);
  await screen.offer(bundleOf('old', 'shared'));
  await screen.offer(bundleOf('new', 'shared'));
  expect(screen.taken).toEqual([bundleOf('old', 'shared').hash, bundleOf('new', 'shared').hash]);
  expect(new Set(kept.media.keys())).toEqual(new Set([idOf('new'), idOf('shared')]));
  expect(kept.values.get('bundle:own')).toEqual(bundleOf('new', 'shared'));
  expect(warnings).toEqual([]);
});

it('plays from memory what never fits, and says so once', async () => {
  const kept = storeWith(100);
  const screen = screenOver(kept);
  await screen.offer(bundleOf('huge', 'shared'));
  await screen.offer(bundleOf('huge', 'new'));
  expect(screen.taken).toEqual([bundleOf('huge', 'shared').hash, bundleOf('huge', 'new').hash]);
  expect(await (await screen.media.get(idOf('huge'))).text()).toBe(pictures.huge);
  expect(screen.fetched.filter((path) => path.includes(idOf('huge')))).toHaveLength(1);
  expect([...kept.media.keys()]).toEqual([idOf('new')]);
  expect(warnings).toHaveLength(1);
});

it('stores the bundle itself once older media made room', async () => {
  const kept = storeWith(100);
  const screen = screenOver(kept);
  await screen.offer(bundleOf('old'));
  kept.state.refusals = 1;
  await screen.offer(bundleOf('shared'));
  expect(kept.values.get('bundle:own')).toEqual(bundleOf('shared'));
  expect([...kept.media.keys()]).toEqual([idOf('shared')]);
});

it.each([
  ['is full', () => new DOMException('no more room', 'QuotaExceededError')],
  ['fails', () => new DOMException('disk', 'UnknownError')],
])('plays a bundle while the storage %s, and writes it as soon as it can', async (_what, refuse) => {
  const kept = storeWith(1000);
  kept.state.refuse = refuse;
  kept.state.refusals = 7;
  const screen = screenOver(kept);
  await screen.offer(bundleOf('old'));
  expect(screen.taken).toEqual([bundleOf('old').hash]);
  expect(kept.values.size).toBe(0);
  await screen.passSeconds(600);
  expect(kept.values.get('bundle:own')).toEqual(bundleOf('old'));
  expect(screen.taken).toHaveLength(1);
  expect(warnings).toHaveLength(1);
});

const ownFont = {
  name: 'UTM Thu',
  family: 'UTM Thu',
  weight: 700,
  isItalic: false,
  unitsPerEm: 1000,
  missing: [],
  embedding: 'installable' as const,
  license: '',
  byteLength: 4,
  createdAtMs: 0,
};

it('fetches and keeps the fonts of a bundle as it does its pictures, before the bundle is handed on', async () => {
  const kept = storeWith(100);
  const screen = screenOver(kept);
  const bundle = { ...bundleOf('shared'), fonts: [{ ...ownFont, id: idOf('new') }] };
  await screen.offer(bundle);
  expect(screen.fetched).toContain(`/media/${idOf('new')}`);
  expect(screen.taken.at(-1)).toBe(bundle.hash);
  expect(new Set(kept.media.keys())).toEqual(new Set([idOf('new'), idOf('shared')]));
});

it('stays with its bundle as long as the fonts of Pano that a newer one needs cannot be had', async () => {
  const screen = screenOver(storeWith(100));
  await screen.offer(bundleOf('old'));
  screen.shipped.isThere = false;
  await screen.offer(bundleOf('new'));
  expect(screen.taken).toEqual([bundleOf('old').hash]);
  screen.shipped.isThere = true;
  await screen.passSeconds(5);
  expect(screen.taken).toEqual([bundleOf('old').hash, bundleOf('new').hash]);
});
