// Paints of a scene in PDF: colours, gradients (one shading each), gradients that fade (with a soft mask), opacity.
import type { Box } from '../../../../slides/scene/resolve-paint.ts';
import type { Matrix, ScenePaint, SceneStop } from '../../../../slides/scene/scene.ts';
import { deviceOps } from './pdf-colors.ts';
import type { PdfDocument, PdfReference } from './pdf-document.ts';
import { number, pdfName } from './pdf-operators.ts';

type Gradient = Exclude<ScenePaint, { kind: 'solid' }>;

/**
 * Sets the fill. `toStream` leads from the current space to the first space of the content stream, which is where PDF places
 * patterns; `bounds` surely holds what is filled, in the current space.
 */
export function setFill(document: PdfDocument, paint: ScenePaint, toStream: Matrix, bounds: Box): void {
  if (paint.kind === 'solid') {
    document.write(colorOps(document, paint.color, 'fill'));
    return;
  }
  const key = JSON.stringify([paint, toStream.map(number)]);
  const pattern = document.resource('Pattern', key, () =>
    document.object({
      Type: 'Pattern',
      PatternType: 2,
      Matrix: [...toStream],
      Shading: shading(document, paint, document.colors.space, ({ color }) => document.colors.channels(color)),
    }),
  );
  document.write(`/Pattern cs /${pattern} scn`);
  if (paint.stops.some(({ opacity }) => opacity < 1)) {
    const mask = document.resource('ExtGState', JSON.stringify([key, bounds]), () => fadeMask(document, paint, bounds));
    document.write(`/${mask} gs`);
  }
}

/** Sets a plain colour: the document's own way of saying it, or the ink that the shop mixes for it. */
export function colorOps(document: PdfDocument, color: string, use: 'fill' | 'stroke'): string {
  const { colors } = document;
  const spot = colors.spot(color);
  if (spot === null) return deviceOps(colors, color, use);
  const space = document.resource('ColorSpace', `spot ${spot}`, () => {
    const tint = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [...colors.channels(color)], N: 1 };
    return document.object(['Separation', pdfName(spot), colors.space, document.object(tint)]);
  });
  return use === 'fill' ? `/${space} cs 1 scn` : `/${space} CS 1 SCN`;
}

export function setOpacity(document: PdfDocument, opacity: number): void {
  if (opacity === 1) return;
  const name = document.resource('ExtGState', `opacity ${opacity}`, () =>
    document.object({ Type: 'ExtGState', ca: opacity, CA: opacity }),
  );
  document.write(`/${name} gs`);
}

/** The opacities of a gradient as brightness; placed by the space in which it is set. */
function fadeMask(document: PdfDocument, paint: Gradient, bounds: Box): PdfReference {
  const form = document.object(
    {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [bounds.x, bounds.y, bounds.x + bounds.width, bounds.y + bounds.height],
      Group: { Type: 'Group', S: 'Transparency', CS: 'DeviceGray' },
      Resources: { Shading: { S1: shading(document, paint, 'DeviceGray', ({ opacity }) => [opacity]) } },
    },
    '/S1 sh',
  );
  return document.object({ Type: 'ExtGState', SMask: { Type: 'Mask', S: 'Luminosity', G: form } });
}

function shading(
  document: PdfDocument,
  paint: Gradient,
  space: 'DeviceRGB' | 'DeviceCMYK' | 'DeviceGray',
  channelsOf: (stop: SceneStop) => readonly number[],
): PdfReference {
  return document.object({
    ShadingType: paint.kind === 'linear' ? 2 : 3,
    ColorSpace: space,
    Coords:
      paint.kind === 'linear'
        ? [paint.x1, paint.y1, paint.x2, paint.y2]
        : [paint.cx, paint.cy, 0, paint.cx, paint.cy, paint.radius],
    Function: ramp(document, paint.stops, channelsOf),
    Extend: [true, true],
  });
}

/** One function from 0 to 1 through all stops; before the first and after the last one the colour holds. */
function ramp(
  document: PdfDocument,
  stops: readonly SceneStop[],
  channelsOf: (stop: SceneStop) => readonly number[],
): PdfReference {
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (first === undefined || last === undefined) throw new Error('a gradient needs stops');
  const all = [{ ...first, offset: 0 }, ...stops, { ...last, offset: 1 }];
  const pieces: PdfReference[] = [];
  const ends: number[] = [];
  all.forEach((stop, index) => {
    const next = all[index + 1];
    if (next === undefined || next.offset <= stop.offset) return;
    pieces.push(document.object({ FunctionType: 2, Domain: [0, 1], C0: [...channelsOf(stop)], C1: [...channelsOf(next)], N: 1 }));
    ends.push(next.offset);
  });
  const only = pieces[0];
  if (pieces.length === 1 && only !== undefined) return only;
  return document.object({
    FunctionType: 3,
    Domain: [0, 1],
    Functions: pieces,
    Bounds: ends.slice(0, -1),
    Encode: pieces.flatMap(() => [0, 1]),
  });
}
