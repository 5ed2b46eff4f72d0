// Media on the screen's machine: nothing is used whose bytes do not have the SHA-256 that is its name.
import { AppError } from '../../slides/api/errors.ts';
import type { MediaId } from '../../slides/model/id.ts';
import { createSha256 } from '../../slides/playback/sha256.ts';
import { isStorageFull, type ScreenStore } from './screen-store.ts';

export type MediaCache = {
  /** The verified file, fetched if need be. Rejects when it cannot be had whole. */
  get(id: MediaId): Promise<Blob>;
  /**
   * Brings all of them here. Rejects when the host cannot be reached; a file that the host itself has lost or damaged is
   * told in `lost`, so that one bad picture does not keep the other slides from the screen.
   */
  gather(ids: readonly MediaId[]): Promise<{ lost: MediaId[] }>;
  /** Lets go of all but these, and stores what there was no room for before. */
  keepOnly(ids: readonly MediaId[]): Promise<void>;
};

/** Small enough that hashing never holds up a frame for long. */
const sliceBytes = 512 * 1024;

export function createMediaCache(store: ScreenStore, fetchFile: (path: string) => Promise<Blob>): MediaCache {
  /** Read whole and true since the page was loaded. */
  const verified = new Set<MediaId>();
  /** Verified files that the full storage did not take; they last as long as the page. */
  const homeless = new Map<MediaId, Blob>();
  let isFullTold = false;

  async function write(id: MediaId, file: Blob): Promise<void> {
    try {
      await store.writeMedia(id, file);
      homeless.delete(id);
    } catch (error) {
      if (!isStorageFull(error)) throw error;
      homeless.set(id, file);
    }
  }

  async function stored(id: MediaId): Promise<Blob | null> {
    const file = homeless.get(id) ?? (await store.readMedia(id));
    if (file === null || verified.has(id)) return file;
    if ((await sha256Of(file)) === id) {
      verified.add(id);
      return file;
    }
    console.warn('a stored medium was damaged and is fetched again', id);
    await store.removeMedia(id);
    return null;
  }

  async function get(id: MediaId): Promise<Blob> {
    const kept = await stored(id);
    if (kept) return kept;
    const file = await fetchFile(`/media/${id}`);
    if ((await sha256Of(file)) !== id) throw new AppError('media-damaged', { name: id });
    verified.add(id);
    await write(id, file);
    return file;
  }

  return {
    get,
    async gather(ids) {
      const lost: MediaId[] = [];
      for (const id of ids) {
        try {
          await get(id);
        } catch (error) {
          if (error instanceof AppError && (error.code === 'not-found' || error.code === 'media-damaged')) lost.push(id);
          else throw error;
        }
      }
      return { lost };
    },
    async keepOnly(ids) {
      const wanted = new Set(ids);
      for (const id of await store.mediaIds()) {
        if (!wanted.has(id)) await store.removeMedia(id);
      }
      for (const [id, file] of [...homeless]) {
        if (wanted.has(id)) await write(id, file);
        else homeless.delete(id);
      }
      if (homeless.size === 0 || isFullTold) return;
      isFullTold = true;
      console.warn('the storage is full: these media play, but are fetched again after a restart', [...homeless.keys()]);
    },
  };
}

async function sha256Of(file: Blob): Promise<string> {
  const sha = createSha256();
  for (let at = 0; at < file.size; at += sliceBytes) {
    sha.update(new Uint8Array(await file.slice(at, at + sliceBytes).arrayBuffer()));
  }
  return sha.hex();
}
