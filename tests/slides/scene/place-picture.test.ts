import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaId } from '../../../slides/model/id.ts';
import { identity } from '../../../slides/scene/matrix.ts';
import { placePicture } from '../../../slides/scene/place-picture.ts';
import type { ImageItem } from '../../../slides/scene/scene.ts';

const whole = { x: 0, y: 0, width: 1, height: 1 };
const item = (own: Partial<ImageItem>): ImageItem => ({
  kind: 'image',
  elementId: null,
  transform: identity,
  opacity: 1,
  shadow: null,
  mediaId: mediaId.parse('0'.repeat(64)),
  fit: 'cover',
  source: whole,
  target: { x: 0, y: 0, width: 100, height: 100 },
  clip: null,
  ...own,
});

describe('placePicture', () => {
  it.each([
    ['cover', whole, { source: { x: 100, y: 0, width: 200, height: 200 }, target: { x: 0, y: 0, width: 100, height: 100 } }],
    ['contain', whole, { source: { x: 0, y: 0, width: 400, height: 200 }, target: { x: 0, y: 25, width: 100, height: 50 } }],
    ['stretch', whole, { source: { x: 0, y: 0, width: 400, height: 200 }, target: { x: 0, y: 0, width: 100, height: 100 } }],
    [
      'cover',
      { x: 0.5, y: 0.5, width: 0.5, height: 0.5 },
      { source: { x: 250, y: 100, width: 100, height: 100 }, target: { x: 0, y: 0, width: 100, height: 100 } },
    ],
  ] as const)('places a 400 × 200 picture by %s of %j', (fit, source, expected) => {
    expect(placePicture(item({ fit, source }), 400, 200)).toEqual(expected);
  });

  it('draws nothing into a box without size', () => {
    expect(placePicture(item({ target: { x: 0, y: 0, width: 0, height: 50 } }), 10, 10)).toBeNull();
  });

  it('keeps proportions, and stays inside of both the crop and the box', () => {
    const length = fc.double({ min: 1, max: 5000, noNaN: true });
    fc.assert(
      fc.property(
        length,
        length,
        length,
        length,
        fc.constantFrom('cover', 'contain'),
        (width, height, pictureWidth, pictureHeight, fit) => {
          const place = placePicture(item({ fit, target: { x: 3, y: 4, width, height } }), pictureWidth, pictureHeight);
          if (place === null) throw new Error('not placed');
          const { source, target } = place;
          expect(target.width / source.width / (target.height / source.height)).toBeCloseTo(1, 6);
          expect(source.x).toBeGreaterThanOrEqual(-1e-6);
          expect(source.x + source.width).toBeLessThanOrEqual(pictureWidth + 1e-6);
          expect(target.y + target.height).toBeLessThanOrEqual(4 + height + 1e-6);
        },
      ),
    );
  });
});
