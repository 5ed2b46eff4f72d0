// A playlist is designs in order, each for its time, with one transition between them.
import { z } from 'zod';
import { designId, playlistId, playlistItemId } from './id.ts';

export const minItemDurationMs = 1000;
export const maxItemDurationMs = 24 * 60 * 60 * 1000;

export const playlistItem = z.strictObject({
  id: playlistItemId,
  designId,
  /** 1 s to 24 h, checked by the playlist: a zero would stall the loop, and a huge one overflows timers. */
  durationMs: z.number().int(),
});
export type PlaylistItem = z.infer<typeof playlistItem>;

export const transitionKinds = ['cut', 'fade', 'slide', 'zoom'] as const;
export const transition = z.strictObject({
  kind: z.enum(transitionKinds),
  durationMs: z.number().int().min(0).max(5000),
});
export type Transition = z.infer<typeof transition>;

export const playlist = z
  .strictObject({
    id: playlistId,
    name: z.string().min(1).max(300),
    items: z.array(playlistItem).max(2000),
    transition,
  })
  .superRefine(({ items }, context) => {
    items.forEach(({ durationMs }, index) => {
      if (durationMs >= minItemDurationMs && durationMs <= maxItemDurationMs) return;
      // `errorCode` lets the gate answer with the sentence made for this instead of a general one.
      const params = { errorCode: 'duration-out-of-range', position: index + 1, seconds: durationMs / 1000 };
      context.addIssue({ code: 'custom', path: ['items', index, 'durationMs'], message: 'duration out of range', params });
    });
  });
export type Playlist = z.infer<typeof playlist>;
