// A screen is one display in the building; it always has a default playlist, so it always has something to show.
import { z } from 'zod';
import { playlistId, screenId } from './id.ts';

export const screen = z.strictObject({
  id: screenId,
  name: z.string().min(1).max(300),
  /** Where it hangs, in the office's own words. */
  place: z.string().max(300),
  widthPx: z.number().int().min(16).max(16_384),
  heightPx: z.number().int().min(16).max(16_384),
  /** How the picture is turned on the display, degrees clockwise. */
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  defaultPlaylistId: playlistId.nullable(),
});
export type Screen = z.infer<typeof screen>;
