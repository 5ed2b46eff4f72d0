// How different two colours look: CIEDE2000 (ISO/CIE 11664-6), with its weighting factors at 1. About 1 is just seen side by
// side; a press is allowed to miss its own solid inks by 5.
import type { Lab } from './srgb-lab.ts';

const degrees = Math.PI / 180;
const sine = (angle: number): number => Math.sin(angle * degrees);
const cosine = (angle: number): number => Math.cos(angle * degrees);
const pull = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

export function chromaOf([, a, b]: Lab): number {
  return Math.hypot(a, b);
}

/** 0 to 360. */
export function hueOf([, a, b]: Lab): number {
  return (Math.atan2(b, a) / degrees + 360) % 360;
}

/** The names of the steps are those of the standard: a′, C′, h′, S and R with their index. */
export function colorDifference(one: Lab, other: Lab): number {
  const stretch = 1 + 0.5 * (1 - pull((chromaOf(one) + chromaOf(other)) / 2));
  const [first, second] = [one, other].map(([lightness, a, b]): Lab => [lightness, a * stretch, b]) as [Lab, Lab];
  const [c1, c2, h1, h2] = [chromaOf(first), chromaOf(second), hueOf(first), hueOf(second)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const deltaHue = 2 * Math.sqrt(c1 * c2) * sine(turn / 2);
  const lightness = (first[0] + second[0]) / 2;
  const chroma = (c1 + c2) / 2;
  const hue = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t = 1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6) - 0.2 * cosine(4 * hue - 63);
  const sl = 1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2);
  const sc = 1 + 0.045 * chroma;
  const sh = 1 + 0.015 * chroma * t;
  const rt = -2 * pull(chroma) * sine(60 * Math.exp(-(((hue - 275) / 25) ** 2)));
  const [dl, dc, dh] = [(second[0] - first[0]) / sl, (c2 - c1) / sc, deltaHue / sh];
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rt * dc * dh);
}
