// Which inks a colour of a design is printed with: the office's own recipe where it has set one, black alone for greys,
// and otherwise what the press profile says.

import { themeColorNames } from '../../model/color.ts';
import type { Ink, Theme } from '../../model/theme.ts';
import type { Cmyk, PressProfile } from './press-profile.ts';
import { labOf } from './srgb-lab.ts';

export type InkRecipe = {
  /** Each 0 to 1; for a spot ink what stands in for it on a screen, in gradients and in pictures. */
  cmyk: Cmyk;
  /** Name of the ink that the shop mixes; null prints with the four inks. */
  spot: string | null;
};

/** `color` is `#rrggbb`. */
export type InkRecipes = (color: string) => InkRecipe;

/** Two colours of a theme that look the same share the first one's recipe. */
export function createInkRecipes(theme: Pick<Theme, 'colors' | 'inks'>, profile: PressProfile): InkRecipes {
  const known = new Map<string, InkRecipe>();
  for (const name of themeColorNames) {
    const own = theme.inks[name];
    const color = theme.colors[name];
    if (own !== null && !known.has(color)) known.set(color, recipeOf(own));
  }
  return (color) => {
    const found = known.get(color) ?? { cmyk: convert(color, profile), spot: null };
    known.set(color, found);
    return found;
  };
}

function recipeOf({ cmyk, spot }: Ink): InkRecipe {
  const [cyan, magenta, yellow, black] = cmyk;
  return { cmyk: [cyan / 100, magenta / 100, yellow / 100, black / 100], spot };
}

/** Grey from four inks has coloured edges when the plates do not lie exactly on each other; small black text then blurs. */
function convert(color: string, profile: PressProfile): Cmyk {
  const [red, green, blue] = [1, 3, 5].map((at) => color.slice(at, at + 2)) as [string, string, string];
  if (red === green && green === blue) return [0, 0, 0, 1 - Number.parseInt(red, 16) / 255];
  return profile.toCmyk(labOf(color));
}
