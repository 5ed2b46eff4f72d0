// Draws a scene as an SVG file of true size: vectors, letters as outlines, pictures inside of the file.
import type { PictureSize } from '../../../../slides/print/picture-size.ts';
import { growBox, itemsBounds } from '../../../../slides/scene/bounds.ts';
import { nodeItems, type SceneNode, sceneNodes, withoutEffects } from '../../../../slides/scene/item-tree.ts';
import { identity, invert, multiply } from '../../../../slides/scene/matrix.ts';
import { placePicture } from '../../../../slides/scene/place-picture.ts';
import type { Box } from '../../../../slides/scene/resolve-paint.ts';
import type {
  ImageItem,
  Matrix,
  Path,
  PathItem,
  Scene,
  SceneItem,
  ScenePaint,
  SceneShadow,
  SceneStroke,
  SceneTextPiece,
  TextItem,
} from '../../../../slides/scene/scene.ts';
import { paintedParts, textPieces } from '../../../../slides/scene/text-pieces.ts';
import { length, number } from '../pdf/pdf-operators.ts';
import type { Picture, Pictures } from '../pictures/read-pictures.ts';
import { attributes, createSvgDocument, pathData, type SvgDocument, transformAttribute } from './svg-document.ts';
import { pieceOutline } from './svg-text.ts';

/** `matrix` leads from the current space to the page. */
type Walk = { document: SvgDocument; pictures: Pictures; matrix: Matrix };

export type SvgOptions = {
  title: string;
  /** What is to be seen, in words; may be empty. */
  description?: string;
  /** In other proportions the whole page stands in the middle, its background all around. Null is the page's true size. */
  size?: PictureSize | null;
};

/** The page without its bleed. The same scene gives the same text. */
export function paintSvg(scene: Scene, pictures: Pictures, { title, description = '', size = null }: SvgOptions): string {
  const { width, height, unit, background } = scene;
  const document = createSvgDocument();
  const page = { x: 0, y: 0, width, height };
  const view = size === null ? page : viewAround(page, size);
  document.write(`<rect${attributes({ ...view, ...fillAttributes(document, background) })}/>`);
  paintLevel({ document, pictures, matrix: identity }, scene.items);
  return document.finish({
    width: size === null ? `${length(width)}${unit}` : `${size.widthPx}px`,
    height: size === null ? `${length(height)}${unit}` : `${size.heightPx}px`,
    viewBox: [view.x, view.y, view.width, view.height].map(length).join(' '),
    title,
    description,
  });
}

function viewAround({ width, height }: Box, { widthPx, heightPx }: PictureSize): Box {
  const scale = Math.min(widthPx / width, heightPx / height);
  const [across, down] = [widthPx / scale, heightPx / scale];
  return { x: (width - across) / 2, y: (height - down) / 2, width: across, height: down };
}

function paintLevel(walk: Walk, items: readonly SceneItem[]): void {
  for (const node of sceneNodes(items)) {
    const { opacity, shadow } = node.kind === 'group' ? node.begin : node.item;
    if (opacity === 0) continue;
    if (shadow === null) paintFaded(walk, node, opacity);
    else paintWithShadow(walk, node, shadow, opacity);
  }
}

/** What is half transparent casts half a shadow, which is seen through it: the filter takes what is faded already. */
function paintWithShadow(walk: Walk, node: SceneNode, shadow: SceneShadow, opacity: number): void {
  const { document, matrix } = walk;
  const toPage = invert(matrix);
  const bounds = itemsBounds(nodeItems(withoutEffects(node)), matrix);
  if (toPage === null || bounds === null) return;
  const reach = Math.max(Math.abs(shadow.offsetX), Math.abs(shadow.offsetY)) + shadow.blur * 2;
  const filter = shadowFilter(document, shadow, growBox(bounds, reach));
  // Shadows fall in the page's direction, however their element is turned.
  document.write(`<g${transformAttribute(toPage)} filter="url(#${filter})"><g${transformAttribute(matrix)}>`);
  paintFaded(walk, node, opacity);
  document.write('</g></g>');
}

function shadowFilter(document: SvgDocument, shadow: SceneShadow, box: ReturnType<typeof growBox>): string {
  const { offsetX, offsetY, blur, color, opacity } = shadow;
  return document.define(JSON.stringify(['shadow', shadow, box]), (id) => {
    const region = attributes({ id, filterUnits: 'userSpaceOnUse', ...box, 'color-interpolation-filters': 'sRGB' });
    // A canvas blurs by half of its blur.
    const drop = { dx: offsetX, dy: offsetY, stdDeviation: blur / 2, 'flood-color': color, 'flood-opacity': number(opacity) };
    return `<filter${region}><feDropShadow${attributes(drop)}/></filter>`;
  });
}

function paintFaded(walk: Walk, node: SceneNode, opacity: number): void {
  const { document, pictures } = walk;
  const { transform } = node.kind === 'group' ? node.begin : node.item;
  document.write(`<g${transformAttribute(transform)}${opacity === 1 ? '' : ` opacity="${number(opacity)}"`}>`);
  if (node.kind === 'group') {
    paintLevel({ ...walk, matrix: multiply(walk.matrix, transform) }, node.content);
  } else if (node.item.kind === 'path') {
    paintPath(document, node.item);
  } else if (node.item.kind === 'text') {
    paintText(document, node.item);
  } else {
    const picture = pictures.get(node.item.mediaId);
    if (picture !== undefined) paintPicture(document, node.item, picture);
  }
  document.write('</g>');
}

function paintPath(document: SvgDocument, { path, fill, stroke }: PathItem): void {
  const look = { ...(fill === null ? { fill: 'none' } : fillAttributes(document, fill)), ...strokeAttributes(stroke, 'miter') };
  document.write(`<path d="${pathData(path)}"${attributes(look)}/>`);
}

function paintText(document: SvgDocument, item: TextItem): void {
  const draw = (look: Record<string, string | number>, paths: readonly Path[], pieces: readonly SceneTextPiece[]): void => {
    const outlines = [...paths.map(pathData), ...pieces.map(pieceOutline)];
    for (const outline of outlines) if (outline !== '') document.write(`<path d="${outline}"${attributes(look)}/>`);
  };
  // All strokes lie under all fills, so that letters keep their weight.
  if (item.stroke !== null) {
    const underlines = item.underlines.map(({ path }) => path);
    draw({ fill: 'none', ...strokeAttributes(item.stroke, 'round') }, underlines, textPieces(item));
  }
  for (const { fill, pieces, paths } of paintedParts(item)) draw(fillAttributes(document, fill), paths, pieces);
}

function strokeAttributes(stroke: SceneStroke | null, join: 'miter' | 'round'): Record<string, string | number> {
  if (stroke === null) return {};
  // The limit of a canvas; SVG's own would cut sharper corners.
  return { stroke: stroke.color, 'stroke-width': stroke.width, 'stroke-linejoin': join, 'stroke-miterlimit': 10 };
}

function fillAttributes(document: SvgDocument, paint: ScenePaint): Record<string, string> {
  if (paint.kind === 'solid') return { fill: paint.color };
  const id = document.define(JSON.stringify(paint), (name) => {
    const stops = paint.stops.map(({ offset, color, opacity }) => {
      const faded = opacity === 1 ? null : number(opacity);
      return `<stop${attributes({ offset: number(offset), 'stop-color': color, 'stop-opacity': faded })}/>`;
    });
    const common = { id: name, gradientUnits: 'userSpaceOnUse' };
    if (paint.kind === 'linear') {
      const { x1, y1, x2, y2 } = paint;
      return `<linearGradient${attributes({ ...common, x1, y1, x2, y2 })}>${stops.join('')}</linearGradient>`;
    }
    const { cx, cy, radius } = paint;
    return `<radialGradient${attributes({ ...common, cx, cy, r: radius })}>${stops.join('')}</radialGradient>`;
  });
  return { fill: `url(#${id})` };
}

function paintPicture(document: SvgDocument, item: ImageItem, { image, media, bytes }: Picture): void {
  const place = placePicture(item, image.width, image.height);
  if (place === null) return;
  const { source, target } = place;
  const scaleX = target.width / source.width;
  const scaleY = target.height / source.height;
  // A picture that is shown often is in the file once.
  const picture = document.define(`picture ${media.id}`, (id) => {
    const size = attributes({ id, width: image.width, height: image.height, preserveAspectRatio: 'none' });
    return `<image${size} xlink:href="data:${media.type};base64,${Buffer.from(bytes).toString('base64')}"/>`;
  });
  // The whole picture is placed so that the part that is wanted falls on the target; the rest is clipped away.
  const whole: Matrix = [scaleX, 0, 0, scaleY, target.x - source.x * scaleX, target.y - source.y * scaleY];
  const clips = [`<rect${attributes(target)}/>`, ...(item.clip === null ? [] : [`<path d="${pathData(item.clip)}"/>`])];
  for (const clip of clips) {
    const id = document.define(`clip ${clip}`, (name) => `<clipPath id="${name}">${clip}</clipPath>`);
    document.write(`<g clip-path="url(#${id})">`);
  }
  document.write(`<use xlink:href="#${picture}"${transformAttribute(whole)}/>`);
  document.write('</g>'.repeat(clips.length));
}
