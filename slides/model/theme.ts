// A theme is an office's colours, fonts and logo; designs name its parts instead of repeating them.
import { z } from 'zod';
import { mediaId, themeId } from './id.ts';

const literalColor = z.string().regex(/^#[0-9a-f]{6}$/);

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
  headingFont: z.string().min(1).max(100),
  bodyFont: z.string().min(1).max(100),
  logoMediaId: mediaId.nullable(),
});
export type Theme = z.infer<typeof theme>;
