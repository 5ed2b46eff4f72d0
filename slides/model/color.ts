// Colours and fills. A colour is a literal, or a name that the theme resolves, so a change of theme recolours every design.
import { z } from 'zod';

export const themeColorNames = ['ground', 'ink', 'accent', 'surface', 'muted'] as const;
export type ThemeColorName = (typeof themeColorNames)[number];

/** `#rrggbb`, or `@ground` and its like for a colour of the theme. */
export const color = z.string().regex(/^(#[0-9a-f]{6}|@(ground|ink|accent|surface|muted))$/);
export type Color = z.infer<typeof color>;

export const gradientStop = z.strictObject({
  /** 0 at the start of the gradient, 1 at its end. */
  offset: z.number().min(0).max(1),
  color,
  opacity: z.number().min(0).max(1),
});

export const fill = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('solid'), color }),
  z.strictObject({
    kind: z.literal('linear'),
    /** Degrees clockwise; 0 runs from left to right, 90 from top to bottom. */
    angle: z.number().min(-360).max(360),
    stops: z.array(gradientStop).min(2).max(8),
  }),
  z.strictObject({ kind: z.literal('radial'), stops: z.array(gradientStop).min(2).max(8) }),
]);
export type Fill = z.infer<typeof fill>;
