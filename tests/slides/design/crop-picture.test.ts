import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { croppedFrame, cropTo, pullFrame, slidePicture, wholePicture } from '../../../slides/design/crop-picture.ts';
import { boxMatrix, transformPoint } from '../../../slides/design/geometry.ts';
import type { PictureElement } from '../../../slides/model/element.ts';
import { element } from '../../golden/designs.ts';

const pixels = { width: 400, height: 300 };

function picture(over: Record<string, unknown> = {}): PictureElement {
  const made = element('picture', { x: 100, y: 50, width: 400, height: 300, rotation: 0, fit: 'cover', ...over });
  if (made.kind !== 'picture') throw new Error('not a picture');
  return made;
}

const whole = { x: 0, y: 0, width: 1, height: 1 };
const fits = fc.constantFrom('cover', 'contain', 'stretch');
const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const crops = fc.record({ x: share(0, 0.4), y: share(0, 0.4), width: share(0.2, 0.6), height: share(0.2, 0.6) });

describe('cropping a picture', () => {
  it('cuts off what is pulled in, and leaves the rest where it is', () => {
    const uncut = picture({ crop: whole });
    expect(wholePicture(uncut, pixels)).toEqual({ x: 0, y: 0, width: 400, height: 300 });
    const frame = pullFrame(croppedFrame(uncut, pixels), wholePicture(uncut, pixels), { left: 100, bottom: 150 });
    expect(cropTo(uncut, pixels, frame)).toEqual({
      box: { x: 200, y: 50, width: 300, height: 150, rotation: 0 },
      crop: { x: 0.25, y: 0, width: 0.75, height: 0.5 },
    });
  });

  it('leaves every pixel at its place on the page, also of turned and mirrored pictures', () => {
    fc.assert(
      fc.property(
        fits,
        crops,
        share(-180, 180),
        fc.boolean(),
        share(-500, 500),
        share(-500, 500),
        (fit, crop, rotation, flipX, left, bottom) => {
          const before = picture({ fit, crop, rotation, flipX, width: 320, height: 270 });
          const frame = pullFrame(croppedFrame(before, pixels), wholePicture(before, pixels), { left, bottom });
          const { box, crop: cut } = cropTo(before, pixels, frame);
          const after = { ...before, ...box, crop: cut };
          for (const [x, y] of [
            [0, 0],
            [1, 1],
            [0.3, 0.7],
          ] as const) {
            const [one, other] = [before, after].map((it) => {
              const area = wholePicture(it, pixels);
              return transformPoint(boxMatrix(it), { x: area.x + area.width * x, y: area.y + area.height * y });
            });
            expect(other?.x).toBeCloseTo(one?.x ?? Number.NaN, 4);
            expect(other?.y).toBeCloseTo(one?.y ?? Number.NaN, 4);
          }
        },
      ),
    );
  });

  it('never goes out of the picture and never loses it', () => {
    fc.assert(
      fc.property(fits, crops, share(-2000, 2000), share(-2000, 2000), (fit, crop, x, y) => {
        const before = picture({ fit, crop });
        const area = wholePicture(before, pixels);
        const frame = pullFrame(croppedFrame(before, pixels), area, { right: x, top: y });
        for (const { crop: cut } of [cropTo(before, pixels, frame), slidePicture(before, pixels, { x, y })]) {
          expect(Math.min(cut.x, cut.y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(cut.x + cut.width, cut.y + cut.height)).toBeLessThanOrEqual(1 + 1e-9);
          expect(Math.min(cut.width, cut.height)).toBeGreaterThan(0.01);
        }
      }),
    );
  });

  it('moves the picture under its frame', () => {
    const cut = picture({ crop: { x: 0.25, y: 0.25, width: 0.5, height: 0.5 } });
    // The frame shows half of the picture in each direction: its 400 units are 0.5 of 800.
    expect(slidePicture(cut, pixels, { x: 80, y: -60 })).toEqual({
      box: { x: 100, y: 50, width: 400, height: 300, rotation: 0 },
      crop: { x: 0.15, y: 0.35, width: 0.5, height: 0.5 },
    });
  });
});
