// The office's own fonts: checked on the way in, kept as files by their SHA-256, handed to whoever sets text in them.
import { AppError } from '../../../slides/api/errors.ts';
import type { FontId } from '../../../slides/fonts/catalog.ts';
import { createFontCatalogue, type FontCatalogue } from '../../../slides/fonts/font-catalogue.ts';
import type { FontFile } from '../../../slides/fonts/font-file.ts';
import { officeFontFile, officeFontId } from '../../../slides/fonts/font-id.ts';
import { inspectFont } from '../../../slides/fonts/inspect-font.ts';
import { usedOwnFonts } from '../../../slides/fonts/used-fonts.ts';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import type { Element } from '../../../slides/model/element.ts';
import type { MediaId } from '../../../slides/model/id.ts';
import type { OfficeFont } from '../../../slides/model/office-font.ts';
import { openFont } from '../print/fonts/font-files.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { sha256 } from '../store/sha256.ts';
import type { Documents } from './documents.ts';
import type { Additions, Undertakings } from './undertakings.ts';

export type FontsService = {
  /** Throws AppError 'file-empty' or what looking into the file throws. */
  import(
    fileName: string,
    bytes: Uint8Array,
    name?: string,
    additions?: Additions,
  ): Promise<{ font: OfficeFont; isNew: boolean }>;
  list(): Stored<'fonts'>[];
  find(id: MediaId): OfficeFont | null;
  read(id: MediaId): Promise<Uint8Array>;
  rename(family: string, name: string): Promise<void>;
  /** Throws AppError 'in-use' with the designs and themes that are set in it. */
  remove(id: MediaId): Promise<void>;
  restore(id: MediaId): Promise<Stored<'fonts'>>;
  /** The office's fonts that a design is set in. */
  usedBy(elements: readonly Element[]): OfficeFont[];
  /**
   * Everything that text can be set in, with the files that these elements need at hand. Throws AppError 'media-damaged' or
   * 'font-not-set' when one of them cannot be had, unless `isLenient`: then its family is as good as not there.
   */
  ready(elements: readonly Element[], isLenient?: boolean): Promise<FontCatalogue>;
  catalogue(): FontCatalogue;
  /** What a font can draw; of the office's own what was found when it was added. */
  glyphsOf(font: FontId): Pick<FontFile, 'hasGlyph'>;
  /** The files of the office's fonts that these elements are set in, for a thread. Throws AppError 'media-damaged' or 'font-not-set'. */
  filesOf(elements: readonly Element[]): Promise<{ font: OfficeFont; bytes: Uint8Array }[]>;
};

export function createFonts(
  store: LibraryStore,
  documents: Documents,
  { claim }: Pick<Undertakings, 'claim'>,
  now: () => number,
): FontsService {
  /** The records that are being saved: one file added twice at once is no conflict. */
  const recording = new Map<MediaId, Promise<OfficeFont>>();
  let known: { stamp: string; catalogue: FontCatalogue } | null = null;

  const list = () => documents.list('fonts');

  function catalogue(): FontCatalogue {
    const own = list();
    const stamp = own.map(({ document, revision }) => `${document.id} ${revision}`).join();
    if (known?.stamp !== stamp) known = { stamp, catalogue: createFontCatalogue(own.map(({ document }) => document)) };
    return known.catalogue;
  }

  function recordOnce(font: OfficeFont): Promise<OfficeFont> {
    const started = recording.get(font.id);
    if (started !== undefined) return started;
    const saved = documents
      .save('fonts', font, 0)
      .then(() => font)
      .finally(() => recording.delete(font.id));
    recording.set(font.id, saved);
    return saved;
  }

  /** The files that were looked into since the host started: a library may come from elsewhere. */
  const checked = new Set<MediaId>();

  /** People know a font by its name, the store only by its hash. */
  async function readNamed({ id, name }: OfficeFont): Promise<Uint8Array> {
    try {
      const bytes = await store.readMedia(id);
      if (!checked.has(id)) await checkFont(name, bytes);
      checked.add(id);
      return bytes;
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      const isEndless = cause.code === 'font-endless';
      throw isEndless
        ? new AppError('font-not-set', { font: name }, { cause })
        : new AppError('media-damaged', { name }, { cause });
    }
  }

  return {
    async import(fileName, bytes, name, additions) {
      if (bytes.length === 0) throw new AppError('file-empty', { file: fileName });
      const facts = await checkFont(fileName, bytes);
      await claim(sha256(bytes), additions);
      const id = await store.putMedia(bytes, (added) => additions?.file(added, fileName));
      checked.add(id);
      const there = documents.find('fonts', id);
      if (there !== null) return { font: there.document, isNew: false };
      if (!recording.has(id)) additions?.document('fonts', id);
      const sibling = list().find(({ document }) => document.family === facts.family)?.document;
      const called = sibling?.name ?? name ?? facts.family;
      const font = await recordOnce({ ...facts, id, name: called, byteLength: bytes.length, createdAtMs: now() });
      return { font, isNew: true };
    },
    list,
    find: (id) => documents.find('fonts', id)?.document ?? null,
    async read(id) {
      documents.get('fonts', id);
      return store.readMedia(id);
    },
    async rename(family, name) {
      const files = list().filter(({ document }) => document.family === family);
      if (files.length === 0) throw new AppError('not-found', { kind: 'font', id: family });
      for (const { document, revision } of files) await documents.save('fonts', { ...document, name }, revision);
    },
    remove: (id) => documents.remove('fonts', id),
    restore: (id) => documents.restore('fonts', id),
    usedBy: (elements) => usedOwnFonts(elements, catalogue()),
    async ready(elements, isLenient = false) {
      const { handInFont, hasFont } = await import('../print/fonts/font-files.ts');
      const all = catalogue();
      const lost = new Set<MediaId>();
      for (const font of usedOwnFonts(elements, all)) {
        if (hasFont(officeFontId(font))) continue;
        try {
          handInFont(officeFontId(font), await readNamed(font));
        } catch (cause) {
          if (!isLenient || !(cause instanceof AppError)) throw cause;
          lost.add(font.id);
        }
      }
      return lost.size === 0 ? all : createFontCatalogue(all.own.filter(({ id }) => !lost.has(id)));
    },
    catalogue,
    glyphsOf(font) {
      const file = officeFontFile(font);
      if (file === null) return openFont(font).file;
      const lacking = new Set(documents.find('fonts', file)?.document.missing);
      return { hasGlyph: (codePoint) => !lacking.has(String.fromCodePoint(codePoint)) };
    },
    filesOf: (elements) =>
      Promise.all(usedOwnFonts(elements, catalogue()).map(async (font) => ({ font, bytes: await readNamed(font) }))),
  };
}

/** Everything that adding a font would refuse, without adding it. */
export async function checkFont(fileName: string, bytes: Uint8Array): Promise<ReturnType<typeof inspectFont>> {
  const facts = inspectFont(fileName, bytes);
  const { drawOnce } = await import('../print/fonts/draw-check.ts');
  const { EndlessFont } = await import('../print/fonts/bounded-shaper.ts');
  const font = officeFontId({ id: sha256(bytes) as MediaId, unitsPerEm: facts.unitsPerEm });
  try {
    drawOnce(font, bytes);
  } catch (cause) {
    throw new AppError(cause instanceof EndlessFont ? 'font-endless' : 'font-broken', { file: fileName }, { cause });
  }
  return facts;
}
