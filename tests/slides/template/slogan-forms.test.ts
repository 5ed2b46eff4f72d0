// What is asked for by name, and what of it is made.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeFormat, printFormats } from '../../../slides/print/formats.ts';
import { kindNames, nearestFormName, readFormName } from '../../../slides/template/form-names.ts';
import { pageOfForm, sloganForms } from '../../../slides/template/slogan-forms.ts';

describe('a form by its name', () => {
  test.each([
    ['slide', { kind: 'slide' }],
    [' Poster ', { kind: 'poster' }],
    ['a3', { format: 'A3' }],
    ['A0-Landscape', { format: 'A0-landscape' }],
    ['Phướn-0.8x2.5', { format: 'phuon-0.8x2.5' }],
    ['Băng rôn-6×0.8', { format: 'bangron-6x0.8' }],
    ['2500 × 700', { format: '2500x700' }],
    ['99x700', null],
    ['', null],
    ['a33', null],
  ])('%j', (typed, form) => {
    expect(readFormName(typed)).toEqual(form);
  });

  test('every id is one', () => {
    for (const { id } of printFormats) expect(readFormName(id.toUpperCase())).toEqual({ format: id });
  });
});

describe('a slip', () => {
  test.each([
    ['a33', 'A3'],
    ['slides', 'slide'],
    ['6x0.8', 'bangron-6x0.8'],
    ['banner-6x0.8', 'bangron-6x0.8'],
    ['standee', 'standee-0.8x2'],
    ['backdrop-4x2', 'backdrop-4x2.5'],
    ['phông', 'phuon-1x3'],
    ['40000x5', '30000x100'],
  ])('%s means %s', (typed, meant) => {
    expect(readFormName(typed)).toBeNull();
    expect(nearestFormName(typed)).toBe(meant);
  });

  test('always means something that there is', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(readFormName(nearestFormName(typed))).not.toBeNull();
      }),
    );
  });
});

test('each form is made once, in the order in which they were asked for', () => {
  const forms = sloganForms(['banner', 'slide', 'banner'], ['A4', 'bangron-6x0.8', '2500x700', 'A4']);
  expect(forms.map((form) => form.format?.id ?? form.kind)).toEqual(['banner', 'slide', 'A4', '2500x700']);
  expect(forms.map(pageOfForm).map(({ width }) => width)).toEqual([6000, 1920, 210, 2500]);
  expect(
    sloganForms(
      [...kindNames],
      printFormats.map(({ id }) => id),
    ),
  ).toHaveLength(4 + 30 - 2);
  expect(pageOfForm({ kind: 'banner', format: freeFormat(2000, 2000) }).height).toBe(2000);
  expect(() => sloganForms([], ['cake'])).toThrow('cake');
});
