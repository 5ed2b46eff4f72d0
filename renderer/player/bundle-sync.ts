// Keeps the screen's bundle the newest: asks when the host says that something changed, when it comes back, and after
// failures with growing pauses. A bundle is handed on only when its pictures and fonts are here and verified.
import type { Call } from '../../slides/api/contract.ts';
import { AppError } from '../../slides/api/errors.ts';
import { type ScreenBundle, screenBundle } from '../../slides/model/bundle.ts';
import type { MediaId, ScreenId } from '../../slides/model/id.ts';
import type { MediaCache } from './media-cache.ts';
import { isStorageFull, type ScreenStore } from './screen-store.ts';

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
  call: Call;
  /** Null: the host knows the screen from its token. */
  screenId: ScreenId | null;
  store: ScreenStore;
  media: MediaCache;
  /** Brings what belongs to Pano itself and a bundle needs. */
  loadShipped(bundle: ScreenBundle): Promise<void>;
  onBundle(bundle: ScreenBundle): void;
  /** The host does not (or no longer) let this machine be a screen. */
  onRefused(): void;
};

const firstPauseMs = 1000;
const longestPauseMs = 60_000;

export function createBundleSync({ call, screenId, store, media, loadShipped, onBundle, onRefused }: SyncOptions): BundleSync {
  const key = `bundle:${screenId ?? 'own'}`;
  let current: ScreenBundle | null = null;
  /** Hash of the bundle that a restart begins with: the current one, unless storing that has failed. */
  let storedHash: string | null = null;
  let isUnstoredTold = false;
  let isRunning = false;
  let isWanted = false;
  let isStopped = false;
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function fetchOnce(): Promise<void> {
    const known = current === null ? {} : { knownHash: current.hash };
    const bundle = await call('screens.bundle', { ...(screenId === null ? {} : { screenId }), ...known });
    if (isStopped) return;
    if (bundle !== null) await take(bundle);
    if (current !== null && current.hash !== storedHash && !isStopped) await tryToStore(current);
  }

  async function take(bundle: ScreenBundle): Promise<void> {
    const { lost } = await media.gather(mediaIn([bundle]));
    if (lost.length > 0) console.warn('the host could not give these files whole; their slides are left out', lost);
    await loadShipped(bundle);
    if (isStopped) return;
    current = bundle;
    onBundle(bundle);
  }

  /** The bundle plays whether or not it can be stored; storing is tried again until it works. */
  async function tryToStore(bundle: ScreenBundle): Promise<void> {
    try {
      await keep(bundle);
      storedHash = bundle.hash;
      isUnstoredTold = false;
    } catch (error) {
      if (!isUnstoredTold) console.warn('the bundle plays, but could not be stored for the next start', error);
      isUnstoredTold = true;
      retryLater();
    }
  }

  async function keep(bundle: ScreenBundle): Promise<void> {
    // Two screens in one browser share the store; the other one's pictures stay.
    const stored = async () => (await store.readAll('bundle:')).flatMap((value) => screenBundle.safeParse(value).data ?? []);
    try {
      await store.write(key, bundle);
    } catch (error) {
      if (!isStorageFull(error)) throw error;
      const others = (await stored()).filter(({ screen }) => screen.id !== bundle.screen.id);
      await media.keepOnly(mediaIn([bundle, ...others]));
      await store.write(key, bundle);
    }
    await media.keepOnly(mediaIn(await stored()));
  }

  function retryLater(): void {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(request, pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }

  async function run(): Promise<void> {
    isRunning = true;
    clearTimeout(timer);
    try {
      while (isWanted && !isStopped) {
        isWanted = false;
        await fetchOnce();
      }
      if (current === null || current.hash === storedHash) pauseMs = firstPauseMs;
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
    retryLater();
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
      storedHash = kept.data.hash;
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

const mediaIn = (bundles: readonly ScreenBundle[]): MediaId[] =>
  bundles.flatMap(({ media, fonts }) => [...media, ...fonts].map(({ id }) => id));
