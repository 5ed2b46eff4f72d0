// A theme is an office's colours, fonts and logo; designs name its parts instead of repeating them.
import { z } from 'zod';
import { mediaId, themeId } from './id.ts';

const percent = z.number().min(0).max(100);
const literalColor = z.string().regex(/^#[0-9a-f]{6}$/);

/** How a colour is to be printed: a recipe in percent of each ink, or an ink of its own that the shop mixes. */
export const ink = z.strictObject({
  /** Also what a spot ink looks like where it is not printed as one. */
  cmyk: z.tuple([percent, percent, percent, percent]),
  /** The name the shop knows the ink by, for example `PANTONE 485 C`; null prints by the recipe. */
  spot: z.string().min(1).max(60).nullable(),
});
export type Ink = z.infer<typeof ink>;

export const theme = z.strictObject({
  id: themeId,
  name: z.string().min(1).max(200),
  colors: z.strictObject({
    /** The page's ground. */
    ground: literalColor,
    /** Letters on the ground. */
    ink: literalColor,
    /** Ornaments and emphasis on the ground. */
    accent: literalColor,
    /** A second, quieter ground. */
    surface: literalColor,
    /** Small text: the issuing unit, dates. */
    muted: literalColor,
  }),
  /** Exactly as the office has set them; null is converted from the colour above. */
  inks: z.strictObject({
    ground: ink.nullable(),
    ink: ink.nullable(),
    accent: ink.nullable(),
    surface: ink.nullable(),
    muted: ink.nullable(),
  }),
  headingFont: z.string().min(1).max(100),
  bodyFont: z.string().min(1).max(100),
  logoMediaId: mediaId.nullable(),
});
export type Theme = z.infer<typeof theme>;
