import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyMatrix, identity, invert, multiply, rotation, scaling, translation } from '../../../slides/scene/matrix.ts';
import type { Matrix } from '../../../slides/scene/scene.ts';

const value = fc.double({ min: -50, max: 50, noNaN: true });
const matrix = fc.tuple(value, value, value, value, value, value) as fc.Arbitrary<Matrix>;

it('applies the inner matrix first', () => {
  fc.assert(
    fc.property(matrix, matrix, value, value, (outer, inner, x, y) => {
      const [px, py] = applyMatrix(multiply(outer, inner), x, y);
      const [qx, qy] = applyMatrix(outer, ...applyMatrix(inner, x, y));
      expect(px).toBeCloseTo(qx, 5);
      expect(py).toBeCloseTo(qy, 5);
    }),
  );
});

it('comes back by the inverse', () => {
  fc.assert(
    fc.property(matrix, value, value, (any, x, y) => {
      const [a, b, c, d] = any;
      fc.pre(Math.abs(a * d - b * c) > 0.01);
      const [px, py] = applyMatrix(invert(any) ?? identity, ...applyMatrix(any, x, y));
      expect(px).toBeCloseTo(x, 3);
      expect(py).toBeCloseTo(y, 3);
    }),
  );
});

it('has no inverse where everything becomes a line', () => {
  expect(invert(scaling(1, 0))).toBeNull();
});

it('turns clockwise, exactly by quarters', () => {
  expect(applyMatrix(rotation(90), 1, 0)).toEqual([0, 1]);
  expect(rotation(-90)).toEqual(rotation(270));
  expect(applyMatrix(multiply(translation(5, 0), rotation(180)), 1, 0)).toEqual([4, 0]);
});
