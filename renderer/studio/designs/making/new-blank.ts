// A blank design of a usual size, and one made from a picture.
import type { Design, DesignKind, Page } from '../../../../slides/model/design.ts';
import type { ThemeId } from '../../../../slides/model/id.ts';
import { designId, elementId } from '../../../../slides/model/id.ts';
import type { Media } from '../../../../slides/model/media.ts';
import { newId } from '../../data/new-id.ts';

const px = (width: number, height: number): Page => ({
  width,
  height,
  unit: 'px',
  bleed: 0,
  safeMargin: Math.round(height * 0.05),
});
const mm = (width: number, height: number, bleed: number, safeMargin: number): Page => ({
  width,
  height,
  unit: 'mm',
  bleed,
  safeMargin,
});

export type Preset = { id: string; kind: DesignKind; page: Page };

/** The sizes offices ask for most; the key of each name is `preset-ID` in text.ts. */
export const presets = [
  { id: 'slide-wide', kind: 'slide', page: px(1920, 1080) },
  { id: 'slide-tall', kind: 'slide', page: px(1080, 1920) },
  { id: 'poster-a3', kind: 'poster', page: mm(297, 420, 3, 10) },
  { id: 'poster-a4', kind: 'poster', page: mm(210, 297, 3, 8) },
  { id: 'banner-6', kind: 'banner', page: mm(6000, 800, 20, 100) },
  { id: 'banner-4', kind: 'banner', page: mm(4000, 700, 20, 80) },
  { id: 'standee', kind: 'banner', page: mm(800, 1800, 10, 50) },
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
    finishing: null,
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
