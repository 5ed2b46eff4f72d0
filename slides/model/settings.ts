// What the library knows of the office. There is exactly one, with the id `office`.
import { z } from 'zod';
import { themeId } from './id.ts';

export const settings = z.strictObject({
  id: z.literal('office'),
  officeName: z.string().max(300),
  language: z.enum(['vi', 'en']),
  /** IANA name; every schedule is read in this zone. */
  timeZone: z.string().min(1).max(100),
  defaultThemeId: themeId,
  /** Whether the office network may reach the player; off until the admin switches it on. */
  isSharingOn: z.boolean(),
  /** scrypt hash of the PIN that leaves kiosk mode (`salt:hash`, hexadecimal); null until one is set. */
  /** Words of several syllables that no line may cut in two, beside those that Pano knows. */
  compounds: z.array(z.string().min(3).max(100)).max(2000),
  /** Names as they are to be written: of the office, its units, its places and people. */
  glossary: z.array(z.string().min(2).max(200)).max(2000),
  /** The widest roll that the print shop has, in mm. */
  rollWidthMm: z.number().min(300).max(10_000),
  kioskPinHash: z.string().max(400).nullable(),
});
export type Settings = z.infer<typeof settings>;
export type Language = Settings['language'];
