// A blank design of a usual size, finished as is usual for it, and one made from a picture.
import type { Design, DesignKind, Page } from '../../../../slides/model/design.ts';
import type { ThemeId } from '../../../../slides/model/id.ts';
import { designId, elementId } from '../../../../slides/model/id.ts';
import type { Media } from '../../../../slides/model/media.ts';
import { formatOfPage, printFormats } from '../../../../slides/print/formats.ts';
import { newId } from '../../data/new-id.ts';

const px = (width: number, height: number): Page => ({
  width,
  height,
  unit: 'px',
  bleed: 0,
  safeMargin: Math.round(height * 0.05),
});
const ofFormat = (id: string): Pick<Preset, 'kind' | 'page'> => {
  const format = printFormats.find((known) => known.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return { kind: format.kind, page: format.page };
};

export type Preset = { id: string; kind: DesignKind; page: Page };

/** The sizes offices ask for most; the key of each name is `preset-ID` in text.ts. */
export const presets = [
  { id: 'slide-wide', kind: 'slide', page: px(1920, 1080) },
  { id: 'slide-tall', kind: 'slide', page: px(1080, 1920) },
  { id: 'poster-a3', ...ofFormat('A3') },
  { id: 'poster-a4', ...ofFormat('A4') },
  { id: 'banner-6', ...ofFormat('bangron-6x0.8') },
  { id: 'banner-4', ...ofFormat('bangron-4x1') },
  { id: 'standee', ...ofFormat('standee-0.8x1.8') },
  { id: 'board-led', kind: 'board', page: px(504, 336) },
] as const satisfies readonly Preset[];

export function blankDesign(preset: Pick<Preset, 'kind' | 'page'>, name: string, themeId: ThemeId): Design {
  const now = Date.now();
  return {
    id: designId.parse(newId()),
    name,
    kind: preset.kind,
    page: preset.page,
    background: { kind: 'solid', color: '@ground' },
    elements: [],
    themeId,
    campaignId: null,
    slogan: null,
    templateId: null,
    finishing: formatOfPage(preset.page)?.finishing ?? null,
    acceptedRemarks: [],
    approval: null,
    createdAtMs: now,
    updatedAtMs: now,
  };
}

/** A slide that shows the whole picture, as large as the page allows. */
export function designOfPicture(media: Media, name: string, themeId: ThemeId): Design {
  const isTall = media.heightPx > media.widthPx;
  const design = blankDesign({ kind: 'slide', page: isTall ? px(1080, 1920) : px(1920, 1080) }, name, themeId);
  return {
    ...design,
    elements: [
      {
        kind: 'picture',
        id: elementId.parse(newId()),
        name: media.name.slice(0, 200),
        x: 0,
        y: 0,
        width: design.page.width,
        height: design.page.height,
        rotation: 0,
        flipX: false,
        flipY: false,
        opacity: 1,
        isLocked: false,
        isHidden: false,
        shadow: null,
        mediaId: media.id,
        fit: 'contain',
        crop: { x: 0, y: 0, width: 1, height: 1 },
        cornerRadius: 0,
        alt: '',
      },
    ],
  };
}
