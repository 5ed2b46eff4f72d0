// Small pictures of designs for the galleries, kept in memory as long as they are current; a few at a time are painted.
import { createHash } from 'node:crypto';
import type { DesignId } from '../../../slides/model/id.ts';
import { compoundsWith } from '../../../slides/text/compounds.ts';
import type { Documents } from './documents.ts';
import type { FontsService } from './fonts.ts';
import type { ReadMedia } from './media.ts';

export type Thumbnail = { png: Uint8Array /** Changes whenever the picture may. */; tag: string };

export type ThumbnailsService = {
  /** Throws AppError 'not-found'. */
  tagOf(id: DesignId, widthPx: number): string;
  get(id: DesignId, widthPx: number): Promise<Thumbnail>;
};

const capacityBytes = 64 * 2 ** 20;
const atOnce = 2;

export function createThumbnails(documents: Documents, fonts: FontsService, readMedia: ReadMedia): ThumbnailsService {
  /** In order of last use. */
  const kept = new Map<string, Uint8Array>();
  const running = new Map<string, Promise<Uint8Array>>();
  let keptBytes = 0;
  let painting = 0;
  const queue: (() => void)[] = [];

  const officeWords = (): readonly string[] => documents.get('settings', 'office').document.compounds;

  function tagOf(id: DesignId, widthPx: number): string {
    const { document, revision } = documents.get('designs', id);
    const theme = documents.get('themes', document.themeId);
    const own = fonts.usedBy(document.elements).map((font) => `-${font.id}`);
    return `${id}-${revision}-${document.themeId}-${theme.revision}-${wordsTag(officeWords())}-${widthPx}${own.join('')}`;
  }

  async function paint(id: DesignId, widthPx: number): Promise<Uint8Array> {
    if (painting >= atOnce) await new Promise<void>((resolve) => queue.push(resolve));
    painting++;
    try {
      const { renderThumbnail } = await import('../print/pictures/thumbnail.ts');
      const design = documents.get('designs', id).document;
      const theme = documents.get('themes', design.themeId).document;
      const catalogue = await fonts.ready(design.elements, true);
      const compounds = compoundsWith(officeWords());
      return await renderThumbnail({ design, theme, readMedia, fonts: catalogue, widthPx, compounds });
    } finally {
      painting--;
      queue.shift()?.();
    }
  }

  function keep(tag: string, png: Uint8Array) {
    kept.set(tag, png);
    keptBytes += png.length;
    for (const [oldest, bytes] of kept) {
      if (keptBytes <= capacityBytes) return;
      kept.delete(oldest);
      keptBytes -= bytes.length;
    }
  }

  return {
    tagOf,
    async get(id, widthPx) {
      const tag = tagOf(id, widthPx);
      const found = kept.get(tag);
      if (found !== undefined) {
        kept.delete(tag);
        kept.set(tag, found);
        return { png: found, tag };
      }
      const started = running.get(tag);
      if (started !== undefined) return { png: await started, tag };
      const work = paint(id, widthPx);
      running.set(tag, work);
      try {
        const png = await work;
        keep(tag, png);
        return { png, tag };
      } finally {
        running.delete(tag);
      }
    },
  };
}

/** Short, and another one whenever the office's own words are others: they decide where lines break. */
function wordsTag(words: readonly string[]): string {
  return words.length === 0 ? '0' : createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 12);
}
