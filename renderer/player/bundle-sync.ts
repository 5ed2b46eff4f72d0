// Keeps the screen's bundle the newest: asks when the host says that something changed, when it comes back, and after
// failures with growing pauses. A bundle is handed on only when its media are here and verified.
import { AppError } from '../../slides/api/errors.ts';
import { type ScreenBundle, screenBundle } from '../../slides/model/bundle.ts';
import type { ScreenId } from '../../slides/model/id.ts';
import { call } from '../shared/api.ts';
import type { MediaCache } from './media-cache.ts';
import type { ScreenStore } from './screen-store.ts';

export type BundleSync = {
  /** The bundle kept from last time, if there is one. */
  restore(): Promise<void>;
  /** Looks for a newer one now. */
  request(): void;
  /** Hash of the bundle being played; null before the first. */
  hash(): string | null;
  stop(): void;
};

type SyncOptions = {
  /** Null: the host knows the screen from its token. */
  screenId: ScreenId | null;
  store: ScreenStore;
  media: MediaCache;
  onBundle(bundle: ScreenBundle): void;
  /** The host does not (or no longer) let this machine be a screen. */
  onRefused(): void;
};

const firstPauseMs = 1000;
const longestPauseMs = 60_000;

export function createBundleSync({ screenId, store, media, onBundle, onRefused }: SyncOptions): BundleSync {
  const key = `bundle:${screenId ?? 'own'}`;
  let current: ScreenBundle | null = null;
  let isRunning = false;
  let isWanted = false;
  let isStopped = false;
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function fetchOnce(): Promise<void> {
    const known = current === null ? {} : { knownHash: current.hash };
    const bundle = await call('screens.bundle', { ...(screenId === null ? {} : { screenId }), ...known });
    if (bundle === null || isStopped) return;
    const ids = bundle.media.map(({ id }) => id);
    const { lost } = await media.gather(ids);
    if (lost.length > 0) console.warn('the host could not give these media whole; their slides are left out', lost);
    if (isStopped) return;
    current = bundle;
    onBundle(bundle);
    await store.write(key, bundle);
    // Two screens in one browser share the store; the other one's pictures stay.
    const kept = (await store.readAll('bundle:')).flatMap((value) => screenBundle.safeParse(value).data?.media ?? []);
    await media.keepOnly(kept.map(({ id }) => id));
  }

  async function run(): Promise<void> {
    isRunning = true;
    clearTimeout(timer);
    try {
      while (isWanted && !isStopped) {
        isWanted = false;
        await fetchOnce();
      }
      pauseMs = firstPauseMs;
    } catch (error) {
      if (!isStopped) fail(error);
    } finally {
      isRunning = false;
    }
  }

  function fail(error: unknown): void {
    if (error instanceof AppError && error.code === 'forbidden') {
      onRefused();
      return;
    }
    // One line when it begins, not one for each try.
    if (pauseMs === firstPauseMs) console.warn('no newer bundle for now', error);
    timer = setTimeout(request, pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }

  function request(): void {
    isWanted = true;
    if (!isRunning && !isStopped) void run();
  }

  return {
    async restore() {
      const kept = screenBundle.safeParse(await store.read(key));
      if (!kept.success || isStopped) return;
      current = kept.data;
      onBundle(kept.data);
    },
    request,
    hash: () => current?.hash ?? null,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
