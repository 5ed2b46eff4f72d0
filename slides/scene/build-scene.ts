// A design becomes its scene: hidden elements are left out, theme colours looked up, text broken into lines and fitted.
import type { Fill } from '../model/color.ts';
import type { Design } from '../model/design.ts';
import type { Element, GroupElement, PictureElement, TextElement } from '../model/element.ts';
import type { Theme } from '../model/theme.ts';
import type { Compounds } from '../text/compounds.ts';
import { layoutText } from '../text/layout-text.ts';
import type { Measure } from '../text/measure.ts';
import { multiply, rotation, scaling, translation } from './matrix.ts';
import { resolvePaint, resolveShadow, resolveStroke } from './resolve-paint.ts';
import type { Matrix, Path, PathItem, Scene, SceneItem, ScenePaint } from './scene.ts';
import { ellipsePath, polygonPath, rectanglePath } from './shape-paths.ts';

/** `compounds` holds the words that no line cuts: those of the office (`compoundsWith`), or without it those that Pano ships. */
export function buildScene(design: Design, theme: Theme, measure: Measure, compounds?: Compounds): Scene {
  const { width, height, unit, bleed } = design.page;
  const bleedBox = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
  return {
    width,
    height,
    unit,
    bleed,
    background: resolvePaint(design.background, theme, bleedBox),
    items: design.elements.flatMap((element) => buildElementItems(element, theme, measure, compounds)),
  };
}

/** The items of one element, placed in the page (for a child: in its group). */
export function buildElementItems(element: Element, theme: Theme, measure: Measure, compounds?: Compounds): SceneItem[] {
  if (element.isHidden) return [];
  switch (element.kind) {
    case 'text':
      return textItems(element, theme, measure, compounds);
    case 'rectangle':
      return pathItems(element, theme, rectanglePath(element.width, element.height, element.cornerRadius), element.fill);
    case 'ellipse':
      return pathItems(element, theme, ellipsePath(element.width, element.height), element.fill);
    case 'polygon':
      return pathItems(
        element,
        theme,
        polygonPath(element.width, element.height, element.points, element.innerRatio),
        element.fill,
      );
    case 'line': {
      const diagonal: Path = [
        ['M', 0, 0],
        ['L', element.width, element.height],
      ];
      return pathItems(element, theme, diagonal, null);
    }
    case 'picture':
      return [pictureItem(element, theme)];
    case 'group':
      return groupItems(element, theme, measure, compounds);
  }
}

/** From an element's own space, (0, 0) to (width, height), to the space it stands in. */
export function elementMatrix(element: Omit<Element, 'kind'>): Matrix {
  const { x, y, width, height, flipX, flipY } = element;
  const turned = multiply(rotation(element.rotation), scaling(flipX ? -1 : 1, flipY ? -1 : 1));
  const aboutCentre = multiply(turned, translation(-width / 2, -height / 2));
  return multiply(translation(x + width / 2, y + height / 2), aboutCentre);
}

function base(element: Element, theme: Theme) {
  return {
    elementId: element.id,
    transform: elementMatrix(element),
    opacity: element.opacity,
    shadow: resolveShadow(element.shadow, theme),
  };
}

type ShapeElement = Exclude<Element, TextElement | PictureElement | GroupElement>;

function pathItems(element: ShapeElement, theme: Theme, path: Path, ownFill: Fill | null): PathItem[] {
  const box = { x: 0, y: 0, width: element.width, height: element.height };
  const fill = ownFill === null ? null : resolvePaint(ownFill, theme, box);
  const stroke = resolveStroke(element.stroke, theme);
  return fill === null && stroke === null ? [] : [{ ...base(element, theme), kind: 'path', path, fill, stroke }];
}

function textItems(element: TextElement, theme: Theme, measure: Measure, compounds?: Compounds): SceneItem[] {
  const layout = layoutText(element, measure, compounds);
  if (layout.fontSize === 0) return [];
  const box = { x: 0, y: 0, width: element.width, height: element.height };
  // One paint for all that look alike, so that painters can tell by identity.
  const paints = new Map<Fill | null, ScenePaint>();
  const paintOf = (fill: Fill | null): ScenePaint => {
    const paint = paints.get(fill) ?? resolvePaint(fill ?? element.fill, theme, box);
    paints.set(fill, paint);
    return paint;
  };
  const lines = layout.lines.flatMap((line) => {
    const pieces = line.pieces.flatMap(({ fill, ...piece }) =>
      piece.text.trim() === '' ? [] : [{ ...piece, fill: paintOf(fill) }],
    );
    return pieces.length === 0 ? [] : [{ ...line, pieces }];
  });
  if (lines.length === 0) return [];
  return [
    {
      ...base(element, theme),
      kind: 'text',
      lines,
      underlines: layout.underlines.map(({ path, fill }) => ({ path, fill: paintOf(fill) })),
      stroke: resolveStroke(element.stroke, theme),
    },
  ];
}

function pictureItem(element: PictureElement, theme: Theme): SceneItem {
  const { width, height, cornerRadius, crop } = element;
  // A crop that reaches beyond the picture keeps its part inside.
  const source = { ...crop, width: Math.min(crop.width, 1 - crop.x), height: Math.min(crop.height, 1 - crop.y) };
  return {
    ...base(element, theme),
    kind: 'image',
    mediaId: element.mediaId,
    fit: element.fit,
    source,
    target: { x: 0, y: 0, width, height },
    clip: cornerRadius > 0 ? rectanglePath(width, height, cornerRadius) : null,
  };
}

function groupItems(element: GroupElement, theme: Theme, measure: Measure, compounds?: Compounds): SceneItem[] {
  const items = element.children.flatMap((child) => buildElementItems(child, theme, measure, compounds));
  if (items.length === 0) return [];
  return [{ ...base(element, theme), kind: 'group-begin' }, ...items, { kind: 'group-end' }];
}
