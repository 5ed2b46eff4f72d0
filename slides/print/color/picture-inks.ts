// Photographs in inks: the profile asked at the nodes of a grid of sRGB, and every pixel placed between them.
import type { PressProfile } from './press-profile.ts';
import { srgbToLab } from './srgb-lab.ts';

/** As fine as colour engines take it for 8-bit pictures: the error stays below what 8 bits can say. */
const grid = 33;

/** `rgba` is 8 bits a channel; alpha is not looked at. The result has four bytes a pixel: cyan, magenta, yellow, black. */
export type PictureInks = (rgba: Uint8Array | Uint8ClampedArray) => Uint8Array;

export function createPictureInks(profile: PressProfile): PictureInks {
  const nodes = new Float32Array(grid ** 3 * 4);
  for (let red = 0; red < grid; red++) {
    for (let green = 0; green < grid; green++) {
      for (let blue = 0; blue < grid; blue++) {
        const inks = profile.toCmyk(srgbToLab(red / (grid - 1), green / (grid - 1), blue / (grid - 1)));
        nodes.set(
          inks.map((ink) => ink * 255),
          ((red * grid + green) * grid + blue) * 4,
        );
      }
    }
  }
  // For each 8-bit value: the node below it, and how far beyond that node it lies.
  const below = Uint8Array.from({ length: 256 }, (_, value) => Math.min(grid - 2, Math.floor((value / 255) * (grid - 1))));
  const share = Float32Array.from({ length: 256 }, (_, value) => (value / 255) * (grid - 1) - (below[value] ?? 0));
  return (rgba) => {
    const inks = new Uint8Array(rgba.length);
    for (let at = 0; at < rgba.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [rgba[at], rgba[at + 1], rgba[at + 2]];
      const [sr = 0, sg = 0, sb = 0] = [share[red], share[green], share[blue]];
      const node = (((below[red] ?? 0) * grid + (below[green] ?? 0)) * grid + (below[blue] ?? 0)) * 4;
      for (let ink = 0; ink < 4; ink++) {
        const corner = (offset: number): number => nodes[node + offset * 4 + ink] ?? 0;
        const near = corner(0) * (1 - sb) + corner(1) * sb;
        const nearGreen = corner(grid) * (1 - sb) + corner(grid + 1) * sb;
        const far = corner(grid * grid) * (1 - sb) + corner(grid * grid + 1) * sb;
        const farGreen = corner(grid * grid + grid) * (1 - sb) + corner(grid * grid + grid + 1) * sb;
        const front = near * (1 - sg) + nearGreen * sg;
        const back = far * (1 - sg) + farGreen * sg;
        inks[at + ink] = Math.round(front * (1 - sr) + back * sr);
      }
    }
    return inks;
  };
}
