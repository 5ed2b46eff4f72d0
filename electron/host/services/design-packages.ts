// Designs carried from one office to another as one `.pano` file: packed with theme, pictures and fonts, unpacked with suspicion.
import { createHash } from 'node:crypto';
import { AppError } from '../../../slides/api/errors.ts';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import {
  isSameLook,
  type PackedFont,
  type PackedMedia,
  packDesign,
  unpackDesign,
} from '../../../slides/design/design-package.ts';
import type { DesignId, MediaId, NewId } from '../../../slides/model/id.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { nodeBase64 } from '../wire-base64.ts';
import { summarize } from './designs.ts';
import type { Documents } from './documents.ts';
import { mediaOf, withMedia } from './element-media.ts';
import { checkFont, type FontsService } from './fonts.ts';
import type { MediaService } from './media.ts';
import type { Additions, Undertakings } from './undertakings.ts';

export type DesignPackagesService = {
  pack(id: DesignId): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }>;
  /**
   * Throws AppError 'design-newer', 'design-broken', or what importing or saving throws, and has then added nothing; or
   * 'left-behind', and then says what it could not take back.
   */
  unpack(fileName: string, bytes: Uint8Array): Promise<DesignSummary>;
};

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

export function createDesignPackages(
  documents: Documents,
  media: MediaService,
  fonts: FontsService,
  undertakings: Undertakings,
  newId: NewId,
  now: () => number,
): DesignPackagesService {
  /** Records the pictures that came along; a picture is read anew, so its id may become another. */
  async function importPictures(packed: readonly PackedMedia[], additions: Additions): Promise<Map<MediaId, MediaId>> {
    const renamed = new Map<MediaId, MediaId>();
    for (const { media: record, bytes } of packed) {
      renamed.set(record.id, (await media.import(record.name, bytes, additions)).id);
    }
    return renamed;
  }

  /** The office's own theme when it looks the same. */
  async function importTheme(theme: Theme, additions: Additions): Promise<Theme['id']> {
    const same = documents.list('themes').find(({ document }) => isSameLook(document, theme));
    if (same !== undefined) {
      await undertakings.claim(same.document.id, additions);
      return same.document.id;
    }
    additions.document('themes', theme.id);
    await documents.save('themes', theme, 0);
    return theme.id;
  }

  return {
    async pack(id) {
      const design = documents.get('designs', id).document;
      const theme = documents.get('themes', design.themeId).document;
      const ids = new Set([...mediaOf(design.elements), ...(theme.logoMediaId === null ? [] : [theme.logoMediaId])]);
      const packed: PackedMedia[] = [];
      for (const mediaId of ids) packed.push(await media.read(mediaId));
      const packedFonts: PackedFont[] = [];
      for (const font of fonts.usedBy(design.elements)) packedFonts.push({ font, bytes: await fonts.read(font.id) });
      const text = packDesign({ design, theme, media: packed, fonts: packedFonts }, sha256, nodeBase64);
      return { fileName: `${fileNameOf(design.name)}.pano`, bytes: new TextEncoder().encode(text) };
    },
    async unpack(fileName, bytes) {
      const { design, theme, media: packed, fonts: packedFonts } = openDesignPackage(fileName, bytes, newId, now());
      return undertakings.allOrNone(fileName, async (additions) => {
        for (const { font, bytes: file } of packedFonts) await fonts.import(font.name, file, font.name, additions);
        const renamed = await importPictures(packed, additions);
        const logoMediaId = theme.logoMediaId === null ? null : (renamed.get(theme.logoMediaId) ?? null);
        const themeId = await importTheme({ ...theme, logoMediaId }, additions);
        const document = { ...design, themeId, elements: withMedia(design.elements, renamed) };
        additions.document('designs', document.id);
        const revision = await documents.save('designs', document, 0);
        return summarize(documents, { document, revision });
      });
    },
  };
}

/** What unpacking would throw of a file, without bringing anything into the library. */
export async function checkDesignPackage(
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
  newId: NewId,
  nowMs: number,
): Promise<void> {
  const { readPicture } = await import('../import/read-picture.ts');
  const { media, fonts } = openDesignPackage(fileName, bytes, newId, nowMs);
  for (const { media: record, bytes: picture } of media) await readPicture({ fileName: record.name, bytes: picture });
  for (const { font, bytes: file } of fonts) await checkFont(font.name, file);
}

function openDesignPackage(fileName: string, bytes: Uint8Array, newId: NewId, nowMs: number) {
  if (bytes.length === 0) throw new AppError('file-empty', { file: fileName });
  const text = new TextDecoder().decode(bytes);
  return unpackDesign({ text, fileName, sha256, newId, nowMs, base64: nodeBase64 });
}

/** A name that every file system takes. */
function fileNameOf(name: string): string {
  const plain = name
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.slice(0, 80).replace(/[. ]+$/, '') || 'design';
}
