// When the moon is new, and where the sun stands: Jean Meeus, Astronomical Algorithms (2nd ed.), chapters 49 and 25.
// From 1900 to 2100 a new moon is right to a quarter of a minute, as far as the Earth's rotation can be foretold, and the sun
// to a hundredth of a degree.

const dayMs = 86_400_000;
/** Julian day of 1970-01-01T00:00Z. */
const epochDay = 2_440_587.5;
const fullTurn = 360;

const radians = (degrees: number): number => ((degrees % fullTurn) * Math.PI) / 180;
const sine = (degrees: number): number => Math.sin(radians(degrees));

/** The seconds by which the Earth's rotation lags behind even time, by year; after 2020 as predicted (Espenak and Meeus, 2006). */
const lagSeconds = [
  [1890, -6],
  [1900, -3],
  [1910, 10],
  [1920, 21],
  [1930, 24],
  [1950, 29],
  [1960, 33],
  [1970, 40],
  [1980, 51],
  [1990, 57],
  [2000, 64],
  [2010, 66],
  [2020, 69],
  [2050, 93],
  [2110, 220],
] as const;

function lagAt(year: number): number {
  const after = lagSeconds.findIndex(([from]) => from > year);
  const [fromYear, from] = lagSeconds[after < 0 ? lagSeconds.length - 2 : Math.max(0, after - 1)] ?? lagSeconds[0];
  const [toYear, to] = lagSeconds[after < 0 ? lagSeconds.length - 1 : Math.max(1, after)] ?? lagSeconds[1];
  return from + ((to - from) * (year - fromYear)) / (toYear - fromYear);
}

/** Factor, and the multiples of the sun's and the moon's mean anomaly and of the moon's argument of latitude. */
const moonTerms = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
  [0.00042, 1, 0, 2],
  [0.00038, 1, 0, -2],
  [-0.00024, -1, 2, 0],
  [-0.00007, 2, 1, 0],
  [0.00004, 0, 2, -2],
  [0.00004, 3, 0, 0],
  [0.00003, 1, 1, -2],
  [0.00003, 0, 2, 2],
  [-0.00003, 1, 1, 2],
  [0.00003, -1, 1, 2],
  [-0.00002, -1, 1, -2],
  [-0.00002, 1, 3, 0],
  [0.00002, 0, 4, 0],
] as const;

/** Factor in millionths of a day, angle at the new moon of January 2000, and its change with each moon: the planets' pull. */
const planetTerms = [
  [325, 299.77, 0.107408],
  [165, 251.88, 0.016321],
  [164, 251.83, 26.651886],
  [126, 349.42, 36.412478],
  [110, 84.66, 18.206239],
  [62, 141.74, 53.303771],
  [60, 207.14, 2.453732],
  [56, 154.84, 7.30686],
  [47, 34.52, 27.261239],
  [42, 207.19, 0.121824],
  [40, 291.34, 1.844379],
  [37, 161.72, 24.198154],
  [35, 239.56, 25.513099],
  [23, 331.55, 3.592518],
] as const;

/** Instant of the new moon `moon`, in milliseconds UTC; 0 is that of 6 January 2000, one more is the next. */
export function newMoonMs(moon: number): number {
  const t = moon / 1236.85;
  const mean = 2_451_550.09766 + 29.530588861 * moon + 0.00015437 * t ** 2 - 0.00000015 * t ** 3;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * moon - 0.0000014 * t ** 2;
  const anomaly = 201.5643 + 385.81693528 * moon + 0.0107582 * t ** 2 + 0.00001238 * t ** 3;
  const latitude = 160.7108 + 390.67050284 * moon - 0.0016118 * t ** 2 - 0.00000227 * t ** 3;
  const node = 124.7746 - 1.56375588 * moon + 0.0020672 * t ** 2;
  let day = mean - 0.00017 * sine(node);
  for (const [factor, suns, moons, latitudes] of moonTerms) {
    day += factor * eccentricity ** Math.abs(suns) * sine(suns * sun + moons * anomaly + latitudes * latitude);
  }
  for (const [millionths, angle, change] of planetTerms) {
    const square = angle === 299.77 ? 0.009173 * t ** 2 : 0;
    day += (millionths / 1e6) * sine(angle + change * moon - square);
  }
  return (day - epochDay) * dayMs - lagAt(2000 + t * 100) * 1000;
}

/** Apparent longitude of the sun at an instant (milliseconds UTC), 0 to 360 degrees: 0 at the spring equinox. */
export function sunLongitude(atMs: number): number {
  const year = 1970 + atMs / (365.2425 * dayMs);
  const t = ((atMs + lagAt(year) * 1000) / dayMs + epochDay - 2_451_545) / 36_525;
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return ((apparent % fullTurn) + fullTurn) % fullTurn;
}
