// What the office tells the print shop beside the design itself: a job ticket.
import { z } from 'zod';

const line = z.string().max(120);

export const shopTicket = z.strictObject({
  /** Free words, as shops name them: “bạt Hiflex 0,32”. Empty where it is not settled. */
  material: line,
  quantity: z.number().int().min(1).max(10_000),
  /** `2026-11-30`; null where no day is settled. */
  pickupDate: z.iso.date().nullable(),
  /** Name and telephone of who answers the shop's questions. */
  contact: line,
  note: z.string().max(400),
  color: z.enum(['rgb', 'cmyk']),
  /** Instead of the design's own bleed; in mm. */
  bleedMm: z.number().min(0).max(500),
});
export type ShopTicket = z.infer<typeof shopTicket>;

/** One finding of a check before printing, in the office's language. */
export type PreflightLine = { severity: string; sentence: string };
/** What stands on the proof; beside the lines, how many findings somebody has looked at and accepted. */
export type PreflightResult = { lines: readonly PreflightLine[]; accepted: number };
