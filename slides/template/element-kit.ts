// Builders for the elements of a template: what a template does not say has one calm default.
import type { Color, Fill } from '../model/color.ts';
import type { Element, GroupElement, TextElement } from '../model/element.ts';
import { elementId, type MediaId, type NewId } from '../model/id.ts';

export type Box = { x: number; y: number; width: number; height: number };
type Outline = { color: Color; width: number };
type Paint = { fill?: Color | Fill; stroke?: Outline; opacity?: number; rotation?: number };
type TextStyle = Partial<
  Pick<TextElement, 'fontWeight' | 'align' | 'verticalAlign' | 'lineHeight' | 'letterSpacing' | 'isUpperCase' | 'fit'>
> & { fontFamily: string; fontSize: number; color: Color };

export type ElementKit = {
  text(name: string, text: string, box: Box, style: TextStyle): Element;
  rectangle(name: string, box: Box, paint: Paint & { cornerRadius?: number }): Element;
  /** A circle by its centre. */
  circle(name: string, cx: number, cy: number, radius: number, paint: Paint): Element;
  ellipse(name: string, box: Box, paint: Paint): Element;
  /** A square that stands on its corner. */
  diamond(name: string, cx: number, cy: number, radius: number, paint: Paint): Element;
  /** A straight stroke from one point to another. */
  line(name: string, x1: number, y1: number, x2: number, y2: number, stroke: Outline, opacity?: number): Element;
  /** The whole picture, as large as the box allows. */
  picture(name: string, media: MediaId, box: Box): Element;
  /** Children are given in page coordinates; the group's box is the one they fill. */
  group(name: string, children: Element[]): GroupElement;
};

const asFill = (fill: Color | Fill | undefined): Fill | null =>
  fill === undefined ? null : typeof fill === 'string' ? { kind: 'solid', color: fill } : fill;

/** `scale`: how many page units one unit of the look's own drawing becomes. */
export function createElementKit(newId: NewId, scale = 1): ElementKit {
  const sized = ({ x, y, width, height }: Box): Box => ({
    x: x * scale,
    y: y * scale,
    width: width * scale,
    height: height * scale,
  });
  const outlined = (stroke: Outline | undefined): Outline | null =>
    stroke === undefined ? null : { ...stroke, width: stroke.width * scale };
  const base = (name: string, box: Box, paint: Paint = {}) => ({
    id: elementId.parse(newId()),
    name,
    ...box,
    rotation: paint.rotation ?? 0,
    flipX: false,
    flipY: false,
    opacity: paint.opacity ?? 1,
    isLocked: false,
    isHidden: false,
    shadow: null,
  });
  const round = (cx: number, cy: number, radius: number): Box => ({
    x: cx - radius,
    y: cy - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
  const ellipse: ElementKit['ellipse'] = (name, box, paint) => ({
    ...base(name, sized(box), paint),
    kind: 'ellipse',
    fill: asFill(paint.fill),
    stroke: outlined(paint.stroke),
  });

  return {
    text: (name, text, box, style) => ({
      ...base(name, sized(box)),
      kind: 'text',
      text,
      fontFamily: style.fontFamily,
      fontWeight: style.fontWeight ?? 700,
      fontSize: style.fontSize * scale,
      fill: { kind: 'solid', color: style.color },
      stroke: null,
      align: style.align ?? 'left',
      verticalAlign: style.verticalAlign ?? 'middle',
      lineHeight: style.lineHeight ?? 1.28,
      letterSpacing: style.letterSpacing ?? 0,
      isUpperCase: style.isUpperCase ?? false,
      isUnderlined: false,
      runs: [],
      lineScaling: 'uniform',
      arc: 0,
      fit: style.fit ?? 'fill',
    }),
    rectangle: (name, box, paint) => ({
      ...base(name, sized(box), paint),
      kind: 'rectangle',
      fill: asFill(paint.fill),
      stroke: outlined(paint.stroke),
      cornerRadius: (paint.cornerRadius ?? 0) * scale,
    }),
    ellipse,
    circle: (name, cx, cy, radius, paint) => ellipse(name, round(cx, cy, radius), paint),
    diamond: (name, cx, cy, radius, paint) => ({
      ...base(name, sized(round(cx, cy, radius)), paint),
      kind: 'polygon',
      fill: asFill(paint.fill),
      stroke: outlined(paint.stroke),
      points: 4,
      innerRatio: null,
    }),
    line: (name, x1, y1, x2, y2, stroke, opacity = 1) => {
      const box = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
      // A line element runs from its top left corner to its bottom right one; the other diagonal is its mirror image.
      const isMirrored = x1 < x2 !== y1 < y2 && x1 !== x2 && y1 !== y2;
      return {
        ...base(name, sized(box), { opacity }),
        flipX: isMirrored,
        kind: 'line',
        stroke: { ...stroke, width: stroke.width * scale },
      };
    },
    picture: (name, media, box) => ({
      ...base(name, sized(box)),
      kind: 'picture',
      mediaId: media,
      fit: 'contain',
      crop: { x: 0, y: 0, width: 1, height: 1 },
      cornerRadius: 0,
      alt: name,
    }),
    group: (name, children) => {
      const left = Math.min(...children.map((child) => child.x));
      const top = Math.min(...children.map((child) => child.y));
      const right = Math.max(...children.map((child) => child.x + child.width));
      const bottom = Math.max(...children.map((child) => child.y + child.height));
      return {
        ...base(name, { x: left, y: top, width: right - left, height: bottom - top }),
        kind: 'group',
        children: children.map((child) => ({ ...child, x: child.x - left, y: child.y - top })),
      };
    },
  };
}
