// Decoded pictures for the canvas painter, fetched once each, and the layers on which groups are composed.
import type { MediaId } from '../../slides/model/id.ts';
import type { DrawableImage, PaintResources } from '../../slides/scene/drawing-context.ts';

export type Pictures = PaintResources & {
  /** Resolves when all of them are decoded; rejects when one cannot be had, the others are kept. */
  load(ids: Iterable<MediaId>): Promise<void>;
  /** Hears of every picture that became ready; returns what ends it. */
  onLoaded(listener: (id: MediaId) => void): () => void;
};

export function createPictures(fetchMedia: (id: MediaId) => Promise<Blob>): Pictures {
  const ready = new Map<MediaId, DrawableImage>();
  const loading = new Map<MediaId, Promise<void>>();
  const listeners = new Set<(id: MediaId) => void>();

  async function loadOne(id: MediaId): Promise<void> {
    try {
      ready.set(id, await decode(await fetchMedia(id)));
    } finally {
      loading.delete(id);
    }
    for (const listener of listeners) listener(id);
  }

  return {
    image: (id) => ready.get(id) ?? null,
    createLayer,
    async load(ids) {
      const jobs: Promise<void>[] = [];
      for (const id of new Set(ids)) {
        if (ready.has(id)) continue;
        const job = loading.get(id) ?? loadOne(id);
        loading.set(id, job);
        jobs.push(job);
      }
      // Every one is waited for, so a broken picture does not hide the good ones behind it.
      const results = await Promise.allSettled(jobs);
      const failed = results.find((result) => result.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    },
    onLoaded(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function createLayer(widthPx: number, heightPx: number): ReturnType<PaintResources['createLayer']> {
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no 2D canvas');
  return { context, image: canvas };
}

/** Turned as its EXIF data says. A drawing (SVG) stays an element, which the canvas redraws sharply at any size. */
async function decode(file: Blob): Promise<DrawableImage> {
  if (file.type !== 'image/svg+xml') return createImageBitmap(file, { imageOrientation: 'from-image' });
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
