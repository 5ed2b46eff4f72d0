// The reasons behind a program, as data; each side words them in the reader's language.
import { z } from 'zod';

export const whyStep = z.strictObject({
  /** plays: this entry won · hidden: a higher one covers it · outside: not now · off: switched off · default: nothing else plays. */
  verdict: z.enum(['plays', 'hidden', 'outside', 'off', 'default']),
  /** The entry's or the default playlist's id. */
  id: z.string(),
  name: z.string(),
  /** For `hidden`: the name of what covers it. */
  by: z.string().nullable(),
  /** For `outside`: which condition fails. */
  reason: z.enum(['before-start', 'after-end', 'weekday', 'time', 'other-screen']).nullable(),
});
export type WhyStep = z.infer<typeof whyStep>;
