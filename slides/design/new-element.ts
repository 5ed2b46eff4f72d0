// What a new element is before anyone has touched it: in the theme's colours, of a size that suits the page.
import type { Page } from '../model/design.ts';
import type { Element, PictureElement, TextElement } from '../model/element.ts';
import { type ElementId, elementId, type NewId } from '../model/id.ts';
import type { Media } from '../model/media.ts';
import type { Theme } from '../model/theme.ts';
import type { Bounds } from './geometry.ts';

export const shapeKinds = ['rectangle', 'ellipse', 'line', 'polygon', 'star'] as const;
export type ShapeKind = (typeof shapeKinds)[number];

type Base = Pick<Element, 'rotation' | 'flipX' | 'flipY' | 'opacity' | 'isLocked' | 'isHidden' | 'shadow'> &
  Bounds & { id: ElementId; name: string };

/** Sizes follow the page's shorter side, so a 6 m banner and a slide both get something that can be seen and held. */
function base(page: Page, newId: NewId, size: { width: number; height: number }, area: Bounds | null): Base {
  const width = round(size.width);
  const height = round(size.height);
  const place = area ?? { x: round((page.width - width) / 2), y: round((page.height - height) / 2), width, height };
  return {
    id: elementId.parse(newId()),
    name: '',
    ...place,
    rotation: 0,
    flipX: false,
    flipY: false,
    opacity: 1,
    isLocked: false,
    isHidden: false,
    shadow: null,
  };
}

/** Tenths of a millimetre or of a pixel: what a person would type. */
const round = (value: number): number => Math.round(value * 10) / 10;

/** `area` is what was drawn with the mouse; null puts the element in the middle of the page. */
export function newText(page: Page, theme: Theme, newId: NewId, text: string, area: Bounds | null): TextElement {
  const short = Math.min(page.width, page.height);
  const fontSize = round(short / 9);
  const size = { width: Math.min(page.width * 0.8, fontSize * 12), height: fontSize * 1.5 };
  return {
    ...base(page, newId, size, area),
    kind: 'text',
    text,
    fontFamily: theme.bodyFont,
    fontWeight: 600,
    fontSize,
    fill: { kind: 'solid', color: '@ink' },
    stroke: null,
    align: 'center',
    verticalAlign: 'middle',
    lineHeight: 1.25,
    letterSpacing: 0,
    isUpperCase: false,
    isUnderlined: false,
    runs: [],
    lineScaling: 'uniform',
    arc: 0,
    fit: 'shrink',
  };
}

export function newShape(kind: ShapeKind, page: Page, newId: NewId, area: Bounds | null): Element {
  const short = Math.min(page.width, page.height);
  const square = { width: short / 3, height: short / 3 };
  const fill = { kind: 'solid', color: '@accent' } as const;
  switch (kind) {
    case 'rectangle':
      return { ...base(page, newId, { width: short / 2, height: short / 3 }, area), kind, fill, stroke: null, cornerRadius: 0 };
    case 'ellipse':
      return { ...base(page, newId, square, area), kind, fill, stroke: null };
    case 'line': {
      const stroke = { color: '@accent', width: round(short / 100) };
      return { ...base(page, newId, { width: short / 2, height: 0 }, area), kind, stroke };
    }
    case 'polygon':
      return { ...base(page, newId, square, area), kind: 'polygon', fill, stroke: null, points: 6, innerRatio: null };
    case 'star':
      return { ...base(page, newId, square, area), kind: 'polygon', fill, stroke: null, points: 5, innerRatio: 0.382 };
  }
}

/** The whole picture in its own proportions, at most half the page in each direction. */
export function newPicture(media: Media, page: Page, newId: NewId, center: { x: number; y: number } | null): PictureElement {
  const scale = Math.min(page.width / 2 / media.widthPx, page.height / 2 / media.heightPx);
  const size = { width: round(media.widthPx * scale), height: round(media.heightPx * scale) };
  const area = center && { x: round(center.x - size.width / 2), y: round(center.y - size.height / 2), ...size };
  return {
    ...base(page, newId, size, area),
    kind: 'picture',
    mediaId: media.id,
    fit: 'cover',
    crop: { x: 0, y: 0, width: 1, height: 1 },
    cornerRadius: 0,
    alt: '',
  };
}
