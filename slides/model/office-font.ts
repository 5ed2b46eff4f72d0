// The record of a font that the office added. Its bytes are a file named by their SHA-256, as those of media are.
import { z } from 'zod';
import { mediaId } from './id.ts';

export const officeFont = z.strictObject({
  id: mediaId,
  /** What people call the family; all files of a family share it. */
  name: z.string().min(1).max(200),
  /** What designs store, as the file says it: equal files have equal families in every library. */
  family: z.string().min(1).max(100),
  weight: z.number().int().min(1).max(1000),
  isItalic: z.boolean(),
  unitsPerEm: z.number().int().min(16).max(8192),
  /** The Vietnamese letters that it lacks. */
  missing: z.array(z.string().min(1).max(4)).max(134),
  /** What its maker allows, by the file's own bits; restricted: only what holds no font file may be passed on. */
  embedding: z.enum(['installable', 'editable', 'preview', 'restricted']),
  /** The licence and the maker in the file's own words; may be empty. */
  license: z.string().max(2000),
  byteLength: z.number().int().min(1),
  createdAtMs: z.number().int(),
});
export type OfficeFont = z.infer<typeof officeFont>;
