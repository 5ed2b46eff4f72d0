// An element is one thing on a page. Lengths are in the page's unit (mm or px); angles are degrees clockwise.
import { z } from 'zod';
import { color, fill } from './color.ts';
import { elementId, mediaId } from './id.ts';

/** Lengths stay within 100 m (mm) or 100,000 px: far beyond any page, and safe for every painter. */
const coordinate = z.number().min(-100_000).max(100_000);
const length = z.number().min(0).max(100_000);

export const stroke = z.strictObject({ color, width: length });
export const shadow = z.strictObject({
  offsetX: coordinate,
  offsetY: coordinate,
  /** Standard deviation of the blur is half of this, as in CSS; 0 is a hard shadow. */
  blur: length,
  color,
  opacity: z.number().min(0).max(1),
});

/** The box is given before rotation; rotation turns it about its centre; flips mirror inside the box. */
const box = {
  id: elementId,
  name: z.string().max(200),
  x: coordinate,
  y: coordinate,
  width: length,
  height: length,
  rotation: z.number().min(-360).max(360),
  flipX: z.boolean(),
  flipY: z.boolean(),
  opacity: z.number().min(0).max(1),
  isLocked: z.boolean(),
  isHidden: z.boolean(),
  shadow: shadow.nullable(),
};

/** A stretch of a text that looks different; null keeps what the element has. */
export const textRun = z.strictObject({
  /** [start, end) in UTF-16 units of the element's text. */
  start: z.number().int().min(0).max(100_000),
  end: z.number().int().min(1).max(100_000),
  fontFamily: z.string().min(1).max(100).nullable(),
  fontWeight: z.number().int().min(100).max(900).nullable(),
  /** Size as a multiple of the element's own. */
  scale: z.number().min(0.1).max(10).nullable(),
  fill: fill.nullable(),
  /** In em. */
  letterSpacing: z.number().min(-0.5).max(5).nullable(),
  isUnderlined: z.boolean().nullable(),
});

export const textElement = z.strictObject({
  ...box,
  kind: z.literal('text'),
  text: z.string().max(100_000),
  fontFamily: z.string().min(1).max(100),
  /** 100 to 900; the nearest weight that the family has is drawn. */
  fontWeight: z.number().int().min(100).max(900),
  /** Size of the em in page units; with `fit` other than 'fixed' it is the largest size allowed. */
  fontSize: z.number().min(0.1).max(20_000),
  fill,
  stroke: stroke.nullable(),
  align: z.enum(['left', 'center', 'right']),
  verticalAlign: z.enum(['top', 'middle', 'bottom']),
  /** Distance of baselines as a multiple of the font size. */
  lineHeight: z.number().min(0.5).max(5),
  /** In em. */
  letterSpacing: z.number().min(-0.5).max(5),
  isUpperCase: z.boolean(),
  isUnderlined: z.boolean(),
  /** In the order of the text; they neither overlap nor are empty. */
  runs: z.array(textRun).max(2000),
  /** uniform: one size for all lines; full-width: each line scaled until it is as wide as the box. */
  lineScaling: z.enum(['uniform', 'full-width']),
  /** How far the baseline bends, in degrees of a circle: 0 is straight, 180 an arch, negative bends downwards. */
  arc: z.number().min(-360).max(360),
  /** fixed: the size as set; shrink: smaller if the text would not fit; fill: as large as the box allows. */
  fit: z.enum(['fixed', 'shrink', 'fill']),
});

export const rectangleElement = z.strictObject({
  ...box,
  kind: z.literal('rectangle'),
  fill: fill.nullable(),
  stroke: stroke.nullable(),
  cornerRadius: length,
});

export const ellipseElement = z.strictObject({
  ...box,
  kind: z.literal('ellipse'),
  fill: fill.nullable(),
  stroke: stroke.nullable(),
});

/** From the top left corner of its box to the bottom right one; a flip draws the other diagonal. */
export const lineElement = z.strictObject({
  ...box,
  kind: z.literal('line'),
  stroke,
});

export const polygonElement = z.strictObject({
  ...box,
  kind: z.literal('polygon'),
  fill: fill.nullable(),
  stroke: stroke.nullable(),
  /** Corners of the polygon, or points of the star. The first one points straight up. */
  points: z.number().int().min(3).max(60),
  /** Radius of a star's inner corners as a share of the outer one; null draws a regular polygon. */
  innerRatio: z.number().min(0.05).max(1).nullable(),
});

export const pictureElement = z.strictObject({
  ...box,
  kind: z.literal('picture'),
  mediaId,
  fit: z.enum(['cover', 'contain', 'stretch']),
  /** Which part of the picture is used, each 0 to 1 of its width or height. */
  crop: z.strictObject({
    x: z.number().min(0).max(1),
    y: z.number().min(0).max(1),
    width: z.number().gt(0).max(1),
    height: z.number().gt(0).max(1),
  }),
  cornerRadius: length,
  /** What the picture shows, in words. */
  alt: z.string().max(1000),
});

const leaf = [textElement, rectangleElement, ellipseElement, lineElement, polygonElement, pictureElement] as const;
type Leaf = z.infer<(typeof leaf)[number]>;
const groupBox = z.strictObject({ ...box, kind: z.literal('group') });

/** Children are placed relative to the group's top left corner, before the group's rotation. */
export type GroupElement = z.infer<typeof groupBox> & { children: Element[] };
export type Element = Leaf | GroupElement;

export const groupElement = groupBox.extend({
  children: z.lazy((): z.ZodType<Element[]> => z.array(element).max(5000)),
});

export const element = z.discriminatedUnion('kind', [...leaf, groupElement]);

export type ElementKind = Element['kind'];
export type TextElement = z.infer<typeof textElement>;
export type TextRun = z.infer<typeof textRun>;
export type PictureElement = z.infer<typeof pictureElement>;
export type Stroke = z.infer<typeof stroke>;
export type Shadow = z.infer<typeof shadow>;
