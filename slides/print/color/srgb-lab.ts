// sRGB to CIE Lab under D50, the space in which ICC profiles meet.

export type Lab = readonly [lightness: number, a: number, b: number];

/** IEC 61966-2-1, adapted from D65 to D50 by Bradford's method (the matrix of the ICC's own sRGB profile). */
const toXyz = [
  [0.4360747, 0.3850649, 0.1430804],
  [0.2225045, 0.7168786, 0.0606169],
  [0.0139322, 0.0971045, 0.7141733],
] as const;
const whiteD50 = [0.9642, 1, 0.8249] as const;

/** Channels are 0 to 1. Lightness is 0 to 100. */
export function srgbToLab(red: number, green: number, blue: number): Lab {
  const linear = [red, green, blue].map(linearise);
  const [x = 0, y = 0, z = 0] = toXyz.map((row, axis) => {
    const sum = row.reduce((total, factor, channel) => total + factor * (linear[channel] ?? 0), 0);
    return compress(sum / (whiteD50[axis] ?? 1));
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function linearise(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** CIE 15: a cube root with a straight foot. */
function compress(value: number): number {
  const foot = 216 / 24389;
  return value > foot ? Math.cbrt(value) : (24389 / 27 / 116) * value + 16 / 116;
}
