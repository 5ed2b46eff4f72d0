// The reasons behind a program, as data; each side words them in the reader's language (messages/why.ts).
import { z } from 'zod';

export const whyStep = z.strictObject({
  /**
   * plays: this entry won · hidden: a higher one covers it · outside: not now · off: switched off · empty: its playlist is
   * missing or has no items, so it cannot win · default: nothing else plays · nothing: the screen has no default playlist.
   */
  verdict: z.enum(['plays', 'hidden', 'outside', 'off', 'empty', 'default', 'nothing']),
  /** The entry's or the default playlist's id; for `nothing` the screen's. */
  id: z.string(),
  name: z.string(),
  /** For `hidden`: the name of what covers it. */
  by: z.string().nullable(),
  /** For `outside`: which condition fails. */
  reason: z.enum(['before-start', 'after-end', 'weekday', 'time', 'other-screen']).nullable(),
});
export type WhyStep = z.infer<typeof whyStep>;
