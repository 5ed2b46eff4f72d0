// Cropping by hand: where the whole picture would lie around its frame, and what a new frame or another place of the picture
// make of the element. Frames are in the element's own space, before it is mirrored and turned.
import type { PictureElement } from '../model/element.ts';
import { placePicture } from '../scene/place-picture.ts';
import { type Bounds, boxMatrix, centerOf, type Point, transformPoint } from './geometry.ts';
import type { NewBox } from './scale-element.ts';

type Size = { width: number; height: number };
export type CroppedPicture = { box: NewBox; crop: PictureElement['crop'] };

/** No frame gets thinner than this share of the whole picture. */
const leastShare = 0.02;

/** The part that is painted and where, in the picture's pixels and in the element's own space. */
function painted(element: PictureElement, pixels: Size): { source: Bounds; target: Bounds } {
  const { crop, fit, width, height } = element;
  const source = { ...crop, width: Math.min(crop.width, 1 - crop.x), height: Math.min(crop.height, 1 - crop.y) };
  const target = { x: 0, y: 0, width, height };
  const item = { elementId: element.id, transform: [1, 0, 0, 1, 0, 0], opacity: 1, shadow: null, clip: null } as const;
  const place = placePicture(
    { ...item, kind: 'image', mediaId: element.mediaId, fit, source, target },
    pixels.width,
    pixels.height,
  );
  return place ?? { source: { x: 0, y: 0, ...pixels }, target };
}

/** What of the element is covered by the picture: less than its box while `contain` leaves room. */
export function croppedFrame(element: PictureElement, pixels: Size): Bounds {
  return painted(element, pixels).target;
}

/** Where the whole picture lies when the part that is seen stays where it is. */
export function wholePicture(element: PictureElement, pixels: Size): Bounds {
  const { source, target } = painted(element, pixels);
  const across = target.width / source.width;
  const down = target.height / source.height;
  return {
    x: target.x - source.x * across,
    y: target.y - source.y * down,
    width: pixels.width * across,
    height: pixels.height * down,
  };
}

/** The frame's edges that are given go there, but not out of the picture and not past the other edge. */
export function pullFrame(
  frame: Bounds,
  whole: Bounds,
  edges: { left?: number; top?: number; right?: number; bottom?: number },
): Bounds {
  const [least, lowest] = [whole.width * leastShare, whole.height * leastShare];
  const end = { x: frame.x + frame.width, y: frame.y + frame.height };
  const left = Math.min(end.x - least, Math.max(whole.x, edges.left ?? frame.x));
  const top = Math.min(end.y - lowest, Math.max(whole.y, edges.top ?? frame.y));
  const right = Math.max(left + least, Math.min(whole.x + whole.width, edges.right ?? end.x));
  const bottom = Math.max(top + lowest, Math.min(whole.y + whole.height, edges.bottom ?? end.y));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const share = (value: number): number => Math.min(1, Math.max(0, value));

/** The element cut to a frame: the picture stays where it is on the page. */
export function cropTo(element: PictureElement, pixels: Size, frame: Bounds): CroppedPicture {
  const whole = wholePicture(element, pixels);
  const center = transformPoint(boxMatrix(element), centerOf(frame));
  const { width, height } = frame;
  return {
    box: { x: center.x - width / 2, y: center.y - height / 2, width, height, rotation: element.rotation },
    crop: {
      x: share((frame.x - whole.x) / whole.width),
      y: share((frame.y - whole.y) / whole.height),
      width: share(width / whole.width),
      height: share(height / whole.height),
    },
  };
}

/** The picture moved under its frame, as far as it still fills it. */
export function slidePicture(element: PictureElement, pixels: Size, { x, y }: Point): CroppedPicture {
  const frame = croppedFrame(element, pixels);
  const whole = wholePicture(element, pixels);
  const room = { x: whole.width - frame.width, y: whole.height - frame.height };
  const shifted = {
    x: Math.min(frame.x, Math.max(frame.x - room.x, whole.x + x)),
    y: Math.min(frame.y, Math.max(frame.y - room.y, whole.y + y)),
  };
  const cut = cropTo(element, pixels, frame);
  return {
    ...cut,
    crop: {
      ...cut.crop,
      x: share((frame.x - shifted.x) / whole.width),
      y: share((frame.y - shifted.y) / whole.height),
    },
  };
}
