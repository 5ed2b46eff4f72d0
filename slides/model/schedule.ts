// A schedule entry says what plays where and when, in wall-clock time of the screen's zone. Windows are [from, to).
import { z } from 'zod';
import { entryId, playlistId, screenId } from './id.ts';

export const localDate = z.iso.date();
/** `HH:MM`, 00:00 to 23:59. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Highest first. The default playlist of the screen lies below all of them. */
export const priorityBands = ['urgent', 'event', 'normal'] as const;

export const scheduleEntry = z
  .strictObject({
    id: entryId,
    name: z.string().min(1).max(300),
    playlistId,
    screenIds: z.array(screenId).min(1).max(1000),
    /** First and last day, both included; a night window belongs to the day it starts on. */
    startDate: localDate,
    endDate: localDate,
    /** ISO weekdays, 1 = Monday … 7 = Sunday; at least one. */
    weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    /** from = to means the whole day; from > to runs over midnight. */
    from: localTime,
    to: localTime,
    band: z.enum(priorityBands),
    /** Higher wins inside a band; equals take turns. */
    priority: z.number().int().min(0).max(100),
    isEnabled: z.boolean(),
  })
  .refine((entry) => entry.startDate <= entry.endDate, { path: ['endDate'], message: 'ends before it starts' });
export type ScheduleEntry = z.infer<typeof scheduleEntry>;
export type PriorityBand = ScheduleEntry['band'];
