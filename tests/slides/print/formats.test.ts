import { describe, expect, test } from 'vitest';
import { page as pageSchema } from '../../../slides/model/design.ts';
import { finishing as finishingSchema } from '../../../slides/model/finishing.ts';
import { findFormat, formatOfPage, freeFormat, printFormats } from '../../../slides/print/formats.ts';

test('the catalogue has every listed size once, in every family', () => {
  const ids = printFormats.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining([
      'bangron-6x0.8',
      'bangron-10x2',
      'phuon-0.8x2.5',
      'standee-0.8x2',
      'backdrop-6x3',
      'pano-4x3',
      'A5',
      'A0',
    ]),
  );
  expect(new Set(printFormats.map(({ family }) => family))).toEqual(
    new Set(['bangron', 'phuon', 'standee', 'backdrop', 'pano', 'paper']),
  );
});

describe.each([...printFormats, freeFormat(2500, 700), freeFormat(100, 100)])('$id', (format) => {
  test('is a valid page with valid finishing, found by its id and by its size', () => {
    expect(pageSchema.safeParse(format.page).success).toBe(true);
    if (format.finishing !== null) expect(finishingSchema.safeParse(format.finishing).success).toBe(true);
    expect(findFormat(format.id)).toEqual(format);
    expect(formatOfPage(format.page)).toEqual(format);
  });

  test('has a bleed that reaches around what is folded back', () => {
    if (format.finishing === null) return;
    const { hem, polePocket, frame } = format.finishing;
    expect(format.page.bleed).toBeGreaterThanOrEqual(Math.max(frame, ...Object.values(hem), ...Object.values(polePocket)));
  });
});

test.each(['cake', '99x700', '700x99', '30001x700', '700', '', '7e2x700'])('%j is no format', (id) => {
  expect(findFormat(id)).toBeNull();
});
