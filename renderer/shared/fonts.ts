// Loads font files into the page when something is set in them, each under its FontId, so that the canvas draws with the very
// same outlines as every other painter.
import { AppError } from '../../slides/api/errors.ts';
import type { FontId } from '../../slides/fonts/catalog.ts';
import { type FontFile, readFontFile } from '../../slides/fonts/font-file.ts';
import { officeFontFile } from '../../slides/fonts/font-id.ts';
import type { MediaId } from '../../slides/model/id.ts';
import { fetchFile } from './api.ts';

/** Where the office's own fonts come from: the host, or what a screen keeps of them. */
export type ReadOwnFont = (id: MediaId) => Promise<Blob>;

const loading = new Map<FontId, Promise<void>>();
const files = new Map<FontId, FontFile>();
const listeners = new Set<() => void>();

const fromHost: ReadOwnFont = (id) => fetchFile(`/media/${id}`);

/**
 * Resolves when all of them are ready to draw; rejects with AppError 'font-not-drawn' or what fetching them rejects with. Each is
 * asked for once, and again after a failure.
 */
export async function loadFonts(ids: Iterable<FontId>, readOwn: ReadOwnFont = fromHost): Promise<void> {
  const jobs = [...new Set(ids)].map((id) => {
    const job = loading.get(id) ?? loadFont(id, readOwn);
    loading.set(id, job);
    return job;
  });
  // Every one is waited for, so that one which cannot be had does not hold up the others.
  const results = await Promise.allSettled(jobs);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

export function isFontLoaded(id: FontId): boolean {
  return files.has(id);
}

/** Hears of every font that became ready; returns what ends it. */
export function onFontLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Throws for a font that is not loaded yet: text measured too early would be laid out with a system font. */
export function loadedFontFile(id: FontId): FontFile {
  const file = files.get(id);
  if (file === undefined) throw new Error(`the font ${id} is not loaded yet`);
  return file;
}

/** Browsers refuse some fonts that everyone else draws. */
async function drawable(face: FontFace, id: FontId): Promise<void> {
  try {
    await face.load();
  } catch (cause) {
    throw new AppError('font-not-drawn', { font: id }, { cause });
  }
}

async function loadFont(id: FontId, readOwn: ReadOwnFont): Promise<void> {
  try {
    const own = officeFontFile(id);
    const bytes = await (await (own === null ? fetchFile(`/fonts/${id}.ttf`) : readOwn(own))).arrayBuffer();
    const face = new FontFace(id, bytes);
    await drawable(face, id);
    document.fonts.add(face);
    files.set(id, readFontFile(new Uint8Array(bytes)));
  } catch (error) {
    loading.delete(id);
    throw error;
  }
  for (const listener of listeners) listener();
}
