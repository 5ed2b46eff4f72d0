// What a colour of the screen becomes in ink: a grid over sRGB, asked of the press profile once and kept as data, since the
// profile itself (1 MB) is read by the host alone and the editor must know as well. Between the nodes it is right to a just
// visible difference. The test of this file makes the data again from the profile and compares.
import { chromaOf, colorDifference } from './color-difference.ts';
import type { PressProfile } from './press-profile.ts';
import { printedFogra39 } from './printed-fogra39.ts';
import { colorOfLab, type Lab, labOf, srgbToLab } from './srgb-lab.ts';

/** Nodes along each channel. */
const grid = 13;
/** More than a press may miss its own inks by, so that only what looks plainly different is told. */
const farDifference = 6;
/** What ink cannot show is colour; where only the lightness changes (near black) nothing is lost. */
const lostChroma = 10;

/** One line of hexadecimal digits for each level of red: lightness, a and b of every node, a byte each. */
export function measurePrintedColors(profile: PressProfile): string[] {
  const levels = Array.from({ length: grid }, (_, level) => level / (grid - 1));
  const byte = (value: number): string =>
    Math.min(255, Math.max(0, Math.round(value)))
      .toString(16)
      .padStart(2, '0');
  return levels.map((red) =>
    levels
      .flatMap((green) => levels.map((blue) => profile.toLab(profile.toCmyk(srgbToLab(red, green, blue)))))
      .map(([lightness, a, b]) => byte((lightness / 100) * 255) + byte(a + 128) + byte(b + 128))
      .join(''),
  );
}

let opened: Uint8Array | null = null;

function nodes(): Uint8Array {
  opened ??= Uint8Array.from(printedFogra39.join('').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return opened;
}

/** Of a colour as `#rrggbb`, on coated paper. Greys are printed with black alone and stay as they are. */
export function printedLab(color: string): Lab {
  const channels = [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255) * (grid - 1));
  if (channels[0] === channels[1] && channels[1] === channels[2]) return labOf(color);
  const below = channels.map((place) => Math.min(grid - 2, Math.floor(place)));
  const sum = [0, 0, 0];
  for (let corner = 0; corner < 8; corner++) {
    let [weight, node] = [1, 0];
    for (let axis = 0; axis < 3; axis++) {
      const isUpper = (corner >> axis) & 1;
      const share = (channels[axis] ?? 0) - (below[axis] ?? 0);
      weight *= isUpper === 1 ? share : 1 - share;
      node = node * grid + (below[axis] ?? 0) + isUpper;
    }
    for (let part = 0; part < 3; part++) sum[part] = (sum[part] ?? 0) + weight * (nodes()[node * 3 + part] ?? 0);
  }
  const [lightness = 0, a = 0, b = 0] = sum;
  return [(lightness / 255) * 100, a - 128, b - 128];
}

const known = new Map<string, string | null>();
const maxKnown = 5000;

/** About what a colour is printed as, when that looks plainly duller; null for one that ink can show. Both `#rrggbb`. */
export function dullerInPrint(color: string): string | null {
  const before = known.get(color);
  if (before !== undefined) return before;
  const [wanted, printed] = [labOf(color), printedLab(color)];
  const isDuller = chromaOf(wanted) - chromaOf(printed) > lostChroma && colorDifference(wanted, printed) > farDifference;
  const found = isDuller ? colorOfLab(printed) : null;
  if (known.size >= maxKnown) known.clear();
  known.set(color, found);
  return found;
}
