// The pictures that a scene shows, read from the library and decoded.
import { type Image, loadImage } from '@napi-rs/canvas';
import { AppError } from '../../../../slides/api/errors.ts';
import type { MediaId } from '../../../../slides/model/id.ts';
import type { Media } from '../../../../slides/model/media.ts';
import type { Scene } from '../../../../slides/scene/scene.ts';

export type ReadMedia = (id: MediaId) => Promise<{ bytes: Uint8Array; media: Media }>;

/** Turned as its EXIF data says; SVG stays a drawing and is sharp at any size. */
export type Picture = { media: Media; bytes: Uint8Array; image: Image };
export type Pictures = ReadonlyMap<MediaId, Picture>;

export type ReadOptions = { isLenient?: boolean; onProgress?: (share: number) => void };

/**
 * Throws AppError 'media-damaged' for a picture that cannot be decoded, unless `isLenient`: then its place stays empty
 * (a thumbnail of a design is better than none).
 */
export async function readPictures(
  scene: Scene,
  readMedia: ReadMedia,
  { isLenient = false, onProgress = () => undefined }: ReadOptions = {},
): Promise<Pictures> {
  const ids = new Set(scene.items.flatMap((item) => (item.kind === 'image' ? [item.mediaId] : [])));
  const pictures = new Map<MediaId, Picture>();
  for (const id of ids) {
    onProgress(pictures.size / ids.size);
    try {
      pictures.set(id, await readPicture(id, readMedia));
    } catch (error) {
      if (!isLenient) throw error;
    }
  }
  return pictures;
}

async function readPicture(id: MediaId, readMedia: ReadMedia): Promise<Picture> {
  const { bytes, media } = await readMedia(id);
  try {
    return { media, bytes, image: await loadImage(bytes) };
  } catch (cause) {
    throw new AppError('media-damaged', { name: media.name }, { cause });
  }
}
