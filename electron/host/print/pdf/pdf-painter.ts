// Draws a scene as one PDF page: vector, true size, with the boxes that print shops ask for.
import type { FinishingGeometry } from '../../../../slides/print/finishing-geometry.ts';
import { pageGeometry } from '../../../../slides/print/page-geometry.ts';
import { itemsBounds } from '../../../../slides/scene/bounds.ts';
import { isComposite, nodeItems, type SceneNode, sceneNodes, withoutEffects } from '../../../../slides/scene/item-tree.ts';
import { identity, invert, multiply, translation } from '../../../../slides/scene/matrix.ts';
import type { Box } from '../../../../slides/scene/resolve-paint.ts';
import type { Matrix, PathItem, Scene, SceneItem, SceneShadow, TextItem } from '../../../../slides/scene/scene.ts';
import { paintedParts, textPieces } from '../../../../slides/scene/text-pieces.ts';
import type { Pictures } from '../pictures/read-pictures.ts';
import { type PdfColors, rgbColors } from './pdf-colors.ts';
import { createPdfDocument, type PdfDocument, type PdfInfo } from './pdf-document.ts';
import { writeFinishing } from './pdf-finishing.ts';
import { writeMarks, writeNote } from './pdf-marks.ts';
import { length, matrixOps, pathOps, rectangleOps } from './pdf-operators.ts';
import { colorOps, setFill, setOpacity } from './pdf-paint.ts';
import { writePicture } from './pdf-picture.ts';
import { hardShadow, writeShadowPicture } from './pdf-shadow.ts';
import { spokenLines, writeLiveText, writeOutlines } from './pdf-text.ts';

export type PdfOptions = PdfInfo & {
  text: 'outlines' | 'live';
  hasMarks: boolean;
  oneTo?: 1 | 10;
  /** Of the pictures that soft shadows become; left out, as few as the blur allows. */
  shadowPixelsPerInch?: number | undefined;
  /** Drawn on a layer that is off, and so never printed by mistake. */
  finishing?: FinishingGeometry;
  /** Hears how much is painted, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Light by default. */
  colors?: PdfColors;
};

/** What the walk carries along. */
type Walk = {
  document: PdfDocument;
  pictures: Pictures;
  text: PdfOptions['text'];
  /** From the current space to the page, in page units. */
  matrix: Matrix;
  /** From the current space to the first space of the content stream that is being written. */
  toStream: Matrix;
  /** The page with its bleed, in page units. */
  view: Box;
  unitsPerInch: number;
  shadowPixelsPerInch: number | undefined;
};

/** The same scene and options give the same bytes. */
export async function paintPdf(scene: Scene, pictures: Pictures, options: PdfOptions): Promise<Uint8Array> {
  const { width, height, unit, bleed } = scene;
  const geometry = pageGeometry({ width, height, unit, bleed, hasMarks: options.hasMarks, oneTo: options.oneTo ?? 1 });
  const document = createPdfDocument(geometry, options, options.colors ?? rgbColors);
  const { scale, trim, media } = geometry;
  // pdfkit has turned the page so that y grows downwards from the upper edge.
  const place: Matrix = [scale, 0, 0, scale, trim[0], media[3] - trim[3]];
  const toStream = multiply([1, 0, 0, -1, 0, media[3]], place);
  document.write(`q ${matrixOps(place)}`);
  paintScene(document, scene, pictures, options, toStream);
  if (options.finishing !== undefined) writeFinishing(document, options.finishing);
  writeMarks(document, geometry);
  writeNote(document, geometry);
  document.write('Q');
  return document.finish();
}

/** The page with its bleed, in the current space, which must be the page's; `toStream` leads from it to its content stream's. */
export function paintScene(
  document: PdfDocument,
  scene: Scene,
  pictures: Pictures,
  { text, shadowPixelsPerInch, onProgress }: Pick<PdfOptions, 'text' | 'shadowPixelsPerInch' | 'onProgress'>,
  toStream: Matrix,
): void {
  const { width, height, unit, bleed } = scene;
  const view = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
  const unitsPerInch = unit === 'mm' ? 25.4 : 96;
  const walk: Walk = { document, pictures, text, matrix: identity, toStream, view, unitsPerInch, shadowPixelsPerInch };
  document.write(`q ${rectangleOps(view)} W n`);
  setFill(document, scene.background, toStream, view);
  document.write(`${rectangleOps(view)} f`);
  document.write('Q q');
  document.write(`${rectangleOps(view)} W n`);
  paintLevel(walk, scene.items, onProgress);
  document.write('Q');
}

function paintLevel(walk: Walk, items: readonly SceneItem[], onProgress?: (share: number) => void): void {
  const nodes = [...sceneNodes(items)];
  for (const [index, node] of nodes.entries()) {
    onProgress?.(index / nodes.length);
    const { opacity, shadow } = node.kind === 'group' ? node.begin : node.item;
    if (opacity === 0) continue;
    if (shadow !== null) castShadow(walk, node, shadow, opacity);
    paintWithOpacity(walk, withoutEffects(node), opacity);
  }
}

/** `node` itself is opaque. Overlapping parts are composed in a transparency group first, so that none shines through. */
function paintWithOpacity(walk: Walk, node: SceneNode, opacity: number): void {
  const { document } = walk;
  const item = node.kind === 'group' ? node.begin : node.item;
  // Letters are drawn one by one, and neighbours may touch.
  const isGrouped = opacity < 1 && (item.kind === 'text' || isComposite(faded(node, opacity)));
  document.write('q');
  setOpacity(document, opacity);
  if (isGrouped) {
    const bounds = itemsBounds(nodeItems(node), identity);
    if (bounds !== null) {
      const name = document.form(bounds, () => paintNode({ ...walk, toStream: identity }, node));
      document.write(`/${name} Do`);
    }
  } else {
    paintNode(walk, node);
  }
  document.write('Q');
}

function faded(node: SceneNode, opacity: number): SceneNode {
  return node.kind === 'group' ? { ...node, begin: { ...node.begin, opacity } } : { ...node, item: { ...node.item, opacity } };
}

function paintNode(outer: Walk, node: SceneNode): void {
  const { document, pictures, unitsPerInch } = outer;
  const { transform } = node.kind === 'group' ? node.begin : node.item;
  const walk = { ...outer, matrix: multiply(outer.matrix, transform), toStream: multiply(outer.toStream, transform) };
  document.write(`q ${matrixOps(transform)}`);
  if (node.kind === 'group') {
    paintLevel(walk, node.content);
  } else if (node.item.kind === 'path') {
    paintPath(walk, node.item);
  } else if (node.item.kind === 'text') {
    paintText(walk, node.item);
  } else {
    const picture = pictures.get(node.item.mediaId);
    if (picture !== undefined) writePicture(document, node.item, picture, unitsPerInch);
  }
  document.write('Q');
}

function paintPath({ document, toStream }: Walk, item: PathItem): void {
  const { fill, stroke } = item;
  const path = pathOps(item.path);
  if (fill !== null) {
    document.write('q');
    setFill(document, fill, toStream, ownBounds(item));
    document.write(`${path} f Q`);
  }
  if (stroke !== null) document.write(`${colorOps(document, stroke.color, 'stroke')} ${length(stroke.width)} w ${path} S`);
}

function paintText({ document, toStream, text }: Walk, item: TextItem): void {
  const { stroke, underlines } = item;
  if (stroke !== null) {
    document.write(colorOps(document, stroke.color, 'stroke'));
    if (underlines.length > 0) document.write(`q ${length(stroke.width)} w 1 j`);
    for (const { path } of underlines) document.write(`${pathOps(path)} S`);
    if (underlines.length > 0) document.write('Q');
    writeOutlines(document, textPieces(item), 'S', stroke.width);
  }
  const spoken = spokenLines(item);
  for (const { fill, pieces, paths } of paintedParts(item)) {
    document.write('q');
    setFill(document, fill, toStream, ownBounds(item));
    for (const path of paths) document.write(`${pathOps(path)} f`);
    if (text === 'live') writeLiveText(document, pieces, spoken);
    else writeOutlines(document, pieces, 'f');
    document.write('Q');
  }
}

function ownBounds(item: PathItem | TextItem): Box {
  return itemsBounds([{ ...item, transform: identity }], identity) ?? { x: 0, y: 0, width: 0, height: 0 };
}

function castShadow(walk: Walk, node: SceneNode, shadow: SceneShadow, opacity: number): void {
  const { document, matrix, view, unitsPerInch, shadowPixelsPerInch: pixelsPerInch } = walk;
  // Shadows fall in the page's direction, however their element is turned.
  const toPage = invert(matrix);
  if (toPage === null) return;
  const copy = hardShadow(node, shadow);
  document.write('q');
  if (copy !== null) {
    const shift = multiply(toPage, multiply(translation(shadow.offsetX, shadow.offsetY), matrix));
    document.write(matrixOps(shift));
    // Letters in shadow are a picture of letters: they are never live text, which would be found twice.
    const shifted: Walk = {
      ...walk,
      text: 'outlines',
      matrix: multiply(matrix, shift),
      toStream: multiply(walk.toStream, shift),
    };
    paintWithOpacity(shifted, copy, opacity * shadow.opacity);
  } else {
    document.write(matrixOps(toPage));
    setOpacity(document, opacity);
    writeShadowPicture(document, node, shadow, walk.pictures, { matrix, view, unitsPerInch, pixelsPerInch });
  }
  document.write('Q');
}
