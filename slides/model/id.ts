// Branded identifiers. An id is also a file name, so its alphabet is safe on every file system.
import { z } from 'zod';

const idText = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

export const designId = idText.brand<'DesignId'>();
export const elementId = idText.brand<'ElementId'>();
export const playlistId = idText.brand<'PlaylistId'>();
export const playlistItemId = idText.brand<'PlaylistItemId'>();
export const entryId = idText.brand<'EntryId'>();
export const screenId = idText.brand<'ScreenId'>();
export const campaignId = idText.brand<'CampaignId'>();
export const themeId = idText.brand<'ThemeId'>();
/** Lower-case hexadecimal SHA-256 of the file's bytes: the name of a media file. */
export const mediaId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'MediaId'>();

export type DesignId = z.infer<typeof designId>;
export type ElementId = z.infer<typeof elementId>;
export type PlaylistId = z.infer<typeof playlistId>;
export type PlaylistItemId = z.infer<typeof playlistItemId>;
export type EntryId = z.infer<typeof entryId>;
export type ScreenId = z.infer<typeof screenId>;
export type CampaignId = z.infer<typeof campaignId>;
export type ThemeId = z.infer<typeof themeId>;
export type MediaId = z.infer<typeof mediaId>;

/** Makes one new id text; the runtime supplies the randomness (slides/ has none). */
export type NewId = () => string;
