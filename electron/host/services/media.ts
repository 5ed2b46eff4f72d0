// Pictures of the library: checked on the way in, stored once under their SHA-256, read back with their record.
import { AppError } from '../../../slides/api/errors.ts';
import type { MediaId } from '../../../slides/model/id.ts';
import type { Media } from '../../../slides/model/media.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { sha256 } from '../store/sha256.ts';
import type { Documents } from './documents.ts';
import type { Additions, Undertakings } from './undertakings.ts';

export type ReadMedia = (id: MediaId) => Promise<{ bytes: Uint8Array; media: Media }>;

export type MediaService = {
  import(fileName: string, bytes: Uint8Array, additions?: Additions): Promise<Media>;
  list(): Media[];
  get(id: MediaId): Media;
  read: ReadMedia;
};

export function createMedia(
  store: LibraryStore,
  documents: Documents,
  { claim }: Pick<Undertakings, 'claim'>,
  now: () => number,
): MediaService {
  /** The records that are being saved: one picture imported twice at once is no conflict. */
  const recording = new Map<MediaId, Promise<Media>>();

  function recordOnce(media: Media): Promise<Media> {
    const started = recording.get(media.id);
    if (started !== undefined) return started;
    const saved = documents
      .save('media', media, 0)
      .then(() => media)
      .finally(() => recording.delete(media.id));
    recording.set(media.id, saved);
    return saved;
  }

  return {
    async import(fileName, bytes, additions) {
      if (bytes.length === 0) throw new AppError('file-empty', { file: fileName });
      // Loaded at the first use: the decoders of pictures are large.
      const { readPicture } = await import('../import/read-picture.ts');
      const picture = await readPicture({ fileName, bytes });
      await claim(sha256(picture.bytes), additions);
      const id = await store.putMedia(picture.bytes, (added) => additions?.file(added, fileName));
      const known = documents.find('media', id);
      if (known !== null) return known.document;
      if (!recording.has(id)) additions?.document('media', id);
      const { type, widthPx, heightPx } = picture;
      const name = fileName.normalize('NFC').slice(0, 300);
      return recordOnce({ id, name, type, byteLength: picture.bytes.length, widthPx, heightPx, createdAtMs: now() });
    },
    list: () => documents.list('media').map(({ document }) => document),
    get: (id) => documents.get('media', id).document,
    async read(id) {
      const media = documents.get('media', id).document;
      return { bytes: await store.readMedia(id), media };
    },
  };
}
