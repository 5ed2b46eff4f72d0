// Everything a screen needs to run by itself for weeks: it resolves the schedule from this, not from a list made for it.
import { z } from 'zod';
import { design } from './design.ts';
import { media } from './media.ts';
import { officeFont } from './office-font.ts';
import { playlist } from './playlist.ts';
import { scheduleEntry } from './schedule.ts';
import { screen } from './screen.ts';
import { theme } from './theme.ts';

export const screenBundle = z.strictObject({
  /** SHA-256 of the rest in canonical JSON: equal content has an equal hash, so a refresh of it changes nothing. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  screen,
  officeName: z.string(),
  language: z.enum(['vi', 'en']),
  timeZone: z.string(),
  /** The office's own words that no line cuts; a bundle kept from an earlier version has none. */
  compounds: z.array(z.string()).default([]),
  entries: z.array(scheduleEntry),
  playlists: z.array(playlist),
  /** What people have said of a design stays in the office; a bundle kept from an earlier version knows nothing of it. */
  designs: z.array(
    design.extend({
      acceptedRemarks: design.shape.acceptedRemarks.default([]),
      approval: design.shape.approval.default(null),
    }),
  ),
  themes: z.array(theme),
  media: z.array(media),
  /** The office's own fonts that the designs are set in. */
  fonts: z.array(officeFont),
});
export type ScreenBundle = z.infer<typeof screenBundle>;
