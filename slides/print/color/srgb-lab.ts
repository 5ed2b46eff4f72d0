// sRGB to CIE Lab under D50 and back: the space in which ICC profiles meet.

export type Lab = readonly [lightness: number, a: number, b: number];

/** IEC 61966-2-1, adapted from D65 to D50 by Bradford's method (the matrix of the ICC's own sRGB profile), and its inverse. */
const toXyz = [
  [0.4360747, 0.3850649, 0.1430804],
  [0.2225045, 0.7168786, 0.0606169],
  [0.0139322, 0.0971045, 0.7141733],
] as const;
const toLinear = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
] as const;
const whiteD50 = [0.9642, 1, 0.8249] as const;
/** CIE 15: a cube root with a straight foot. */
const foot = 216 / 24389;
const slope = 24389 / 27;

/** Channels are 0 to 1. Lightness is 0 to 100. */
export function srgbToLab(red: number, green: number, blue: number): Lab {
  const linear = [red, green, blue].map(linearise);
  const [x = 0, y = 0, z = 0] = toXyz.map((row, axis) => compress(dot(row, linear) / (whiteD50[axis] ?? 1)));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Of a colour as `#rrggbb`. */
export function labOf(color: string): Lab {
  const value = Number.parseInt(color.slice(1), 16);
  return srgbToLab((value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255);
}

/** As `#rrggbb`; what lies outside of sRGB is cut to its edge. */
export function colorOfLab([lightness, a, b]: Lab): string {
  const y = (lightness + 16) / 116;
  const xyz = [y + a / 500, y, y - b / 200].map((value, axis) => expand(value) * (whiteD50[axis] ?? 1));
  const channels = toLinear.map((row) => Math.round(255 * Math.min(1, Math.max(0, delinearise(dot(row, xyz))))));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function dot(row: readonly number[], vector: readonly number[]): number {
  return row.reduce((total, factor, axis) => total + factor * (vector[axis] ?? 0), 0);
}

function linearise(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function delinearise(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

function compress(value: number): number {
  return value > foot ? Math.cbrt(value) : (slope / 116) * value + 16 / 116;
}

function expand(value: number): number {
  return value ** 3 > foot ? value ** 3 : (116 * value - 16) / slope;
}
