// The formulas against the worked examples of the book they come from, and against instants of an almanac.
import { describe, expect, it } from 'vitest';
import { newMoonMs, sunLongitude } from '../../../slides/calendar/moon-and-sun.ts';

const second = 1000;

describe('a new moon', () => {
  it('is that of Meeus’ example 49.a: 18 February 1977, 3:37:42 in even time, which ran 48 seconds ahead', () => {
    expect(Math.abs(newMoonMs(-283) - Date.UTC(1977, 1, 18, 3, 36, 54))).toBeLessThan(3 * second);
  });

  // To the minute, as almanacs print them.
  it.each([
    [0, '2000-01-06T18:14Z'],
    [300, '2024-04-08T18:21Z'],
    [323, '2026-02-17T12:01Z'],
  ])('%s is at %s', (moon, instant) => {
    expect(Math.abs(newMoonMs(moon) - Date.parse(instant))).toBeLessThan(45 * second);
  });
});

describe('the sun', () => {
  it('stands where Meeus’ example 25.a has it: 199.909° on 13 October 1992', () => {
    expect(sunLongitude(Date.UTC(1992, 9, 12, 23, 59, 1))).toBeCloseTo(199.909, 2);
  });

  it.each([
    ['2026-12-21T20:50Z', 270],
    ['2027-06-21T14:11Z', 90],
  ])('at %s is at %s degrees', (instant, degrees) => {
    expect(Math.abs(sunLongitude(Date.parse(instant)) - degrees)).toBeLessThan(0.02);
  });

  it('is past the equinox or before it, never beyond a circle', () => {
    for (let day = 0; day < 400; day++) {
      const degrees = sunLongitude(Date.UTC(1999, 0, 1 + day));
      expect(degrees >= 0 && degrees < 360).toBe(true);
    }
  });
});
