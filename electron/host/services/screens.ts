// Lobby screens at run time: what each is to play, what it says it plays, when it was last heard of.
import type { Caller } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import type { ScreenState } from '../../../slides/api/shapes.ts';
import type { ScreenBundle } from '../../../slides/model/bundle.ts';
import type { MediaId, ScreenId } from '../../../slides/model/id.ts';
import type { Screen } from '../../../slides/model/screen.ts';
import type { Publish } from '../event-hub.ts';
import type { ScreenTokens } from '../lan/screen-tokens.ts';
import type { Documents } from './documents.ts';
import { screenBundle } from './screen-bundle.ts';

type Report = { lastSeenAtMs: number; bundleHash: string | null; showing: string | null };

export type ScreensService = {
  states(): ScreenState[];
  bundle(named: ScreenId | undefined, knownHash: string | undefined, caller: Caller): ScreenBundle | null;
  report(
    named: ScreenId | undefined,
    told: { bundleHash: string | null; showing: string | null },
    caller: Caller,
  ): { bundleHash: string };
  /** Throws AppError 'default-playlist-needed'. Files from before that rule are still read. */
  save(screen: Screen, baseRevision: number): Promise<number>;
  remove(id: ScreenId): Promise<void>;
  unpair(id: ScreenId): Promise<void>;
  /** Whether a screen may read a picture's or a font's file: only what it plays. */
  needsMedia(screenId: ScreenId, mediaId: MediaId): boolean;
  /** The bundles may have changed. */
  forget(): void;
};

export function createScreens(documents: Documents, tokens: ScreenTokens, publish: Publish, now: () => number): ScreensService {
  const reports = new Map<ScreenId, Report>();
  // Every screen asks again after each change; the answer is worked out once.
  const bundles = new Map<ScreenId, ScreenBundle>();

  function bundleOf(id: ScreenId): ScreenBundle {
    const known = bundles.get(id);
    if (known !== undefined) return known;
    const made = screenBundle(documents, id);
    bundles.set(id, made);
    return made;
  }

  function heard(id: ScreenId, news: Partial<Report>) {
    const before = reports.get(id) ?? { lastSeenAtMs: 0, bundleHash: null, showing: null };
    reports.set(id, { ...before, ...news, lastSeenAtMs: now() });
  }

  return {
    states: () =>
      documents.list('screens').map(({ document, revision }) => {
        const report = reports.get(document.id);
        const bundleHash = report?.bundleHash ?? null;
        return {
          screen: document,
          revision,
          isPaired: tokens.has(document.id),
          lastSeenAtMs: report?.lastSeenAtMs ?? null,
          bundleHash,
          isUpToDate: bundleHash === bundleOf(document.id).hash,
          showing: report?.showing ?? null,
        };
      }),
    bundle(named, knownHash, caller) {
      const id = screenFor(named, caller);
      const bundle = bundleOf(id);
      if (caller.role === 'screen') heard(id, {});
      return bundle.hash === knownHash ? null : bundle;
    },
    report(named, told, caller) {
      const id = screenFor(named, caller);
      const { hash } = bundleOf(id);
      heard(id, told);
      publish('screen.reported', { screenId: id });
      return { bundleHash: hash };
    },
    async save(screen, baseRevision) {
      const { name, defaultPlaylistId } = screen;
      const isThere = defaultPlaylistId !== null && documents.find('playlists', defaultPlaylistId) !== null;
      if (!isThere) throw new AppError('default-playlist-needed', { name });
      return documents.save('screens', screen, baseRevision);
    },
    async remove(id) {
      await documents.remove('screens', id);
      reports.delete(id);
      await tokens.revoke(id);
    },
    async unpair(id) {
      documents.get('screens', id);
      await tokens.revoke(id);
      publish('screen.reported', { screenId: id });
      // Wakes the event stream that the revoked screen still holds, so that it ends now.
      publish('bundle.changed', {});
    },
    needsMedia(screenId, mediaId) {
      const { media, fonts } = bundleOf(screenId);
      return [...media, ...fonts].some(({ id }) => id === mediaId);
    },
    forget: () => bundles.clear(),
  };
}

/** A screen speaks for itself only; the staff names the screen. */
function screenFor(named: ScreenId | undefined, caller: Caller): ScreenId {
  const own = caller.role === 'screen' ? caller.screenId : null;
  if (own !== null) {
    if (named !== undefined && named !== own) throw new AppError('forbidden');
    return own;
  }
  if (named === undefined) throw new AppError('bad-input', { path: 'screenId', reason: 'required' });
  return named;
}
