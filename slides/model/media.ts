// The record of an imported picture or film. Its bytes are a file named by their SHA-256, and never change.
import { z } from 'zod';
import { mediaId } from './id.ts';

export const mediaTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/svg+xml'] as const;

export const media = z.strictObject({
  id: mediaId,
  name: z.string().min(1).max(300),
  type: z.enum(mediaTypes),
  byteLength: z.number().int().min(1),
  widthPx: z.number().int().min(1),
  heightPx: z.number().int().min(1),
  createdAtMs: z.number().int(),
});
export type Media = z.infer<typeof media>;
