// How Vietnamese plans write time, one row each.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimeSpans } from '../../../slides/plan/time-expression.ts';

const rows: [text: string, start: string | null, end: string | null][] = [
  ['Từ ngày 25/9 đến ngày 25/10/2026', '2026-09-25', '2026-10-25'],
  ['từ 25/9/2026 đến 25/10/2026', '2026-09-25', '2026-10-25'],
  ['từ ngày 25.9 - 25.10.2026', '2026-09-25', '2026-10-25'],
  ['từ ngày 05 đến ngày 10/9/2026', '2026-09-05', '2026-09-10'],
  ['từ ngày 05 đến 10 tháng 9 năm 2026', '2026-09-05', '2026-09-10'],
  ['từ 7 giờ 30 phút, ngày 01/9/2026 đến 17 giờ ngày 05/9/2026', '2026-09-01', '2026-09-05'],
  ['từ thứ Hai, ngày 7/9 đến hết thứ Sáu, ngày 11/9/2026', '2026-09-07', '2026-09-11'],
  ['từ ngày 20/12 đến ngày 10/01/2027', '2026-12-20', '2027-01-10'],
  ['từ tháng 9 đến tháng 11 năm 2026', '2026-09-01', '2026-11-30'],
  ['từ tháng 11/2026 đến hết tháng 02/2027', '2026-11-01', '2027-02-28'],
  ['từ quý III đến quý IV/2026', '2026-07-01', '2026-12-31'],
  ['Từ năm 2022 đến năm 2025', '2022-01-01', '2025-12-31'],
  ['Từ năm 2022 đến 2025', '2022-01-01', '2025-12-31'],
  ['bắt đầu từ ngày 01/8/2026', '2026-08-01', null],
  ['đến hết năm 2021', null, '2021-12-31'],
  ['đến hết ngày 30/4/2026', null, '2026-04-30'],
  ['tháng 02 năm 2028', '2028-02-01', '2028-02-29'],
  ['quý IV/2026', '2026-10-01', '2026-12-31'],
  ['Quý 1 năm 2026', '2026-01-01', '2026-03-31'],
  ['ngày 14 tháng 6 năm 2026', '2026-06-14', '2026-06-14'],
  ['năm 2026', '2026-01-01', '2026-12-31'],
];

test.each(rows)('%s', (text, startDate, endDate) => {
  expect(findTimeSpans(`Thời gian: ${text}.`, null)[0]).toMatchObject({ startDate, endDate, isYearMissing: false });
});

test('a year that the text does not name comes from the plan', () => {
  expect(findTimeSpans('từ ngày 25/9 đến ngày 25/10', 2026)[0]).toMatchObject({ startDate: '2026-09-25', endDate: '2026-10-25' });
  expect(findTimeSpans('từ ngày 25/9 đến ngày 25/10', null)[0]).toMatchObject({ startDate: null, isYearMissing: true });
});

describe('no time is read from', () => {
  test.each([
    'nhiệm kỳ 2021 – 2026',
    'Công văn số 118/UBND',
    '14 chỉ tiêu',
    'ngày 31/2/2026',
    'tháng 13 năm 2026',
    'từ đó đến nay',
    'ngày hội',
  ])('%s', (text) => {
    expect(findTimeSpans(text, 2026)).toEqual([]);
  });
});

test('any two dates written as a range come back as they were', () => {
  const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, date, (a, b) => {
      const [first, last] = [a, b].map((day) => day.toISOString().slice(0, 10)).sort() as [string, string];
      const written = (iso: string) => iso.split('-').reverse().join('/');
      const [span] = findTimeSpans(`từ ngày ${written(first)} đến ngày ${written(last)}`, null);
      expect(span).toMatchObject({ startDate: first, endDate: last });
    }),
  );
});
