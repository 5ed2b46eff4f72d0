// The facts that the host tells the pages.
import { z } from 'zod';
import { screenId } from '../model/id.ts';
import { nothing, type Role, revision } from './method.ts';

/** Facts that the host tells, in the past tense. Each says which roles hear it. */
export const events = {
  'document.saved': { roles: ['staff'], payload: z.strictObject({ kind: z.string(), id: z.string(), revision }) },
  'document.removed': { roles: ['staff'], payload: z.strictObject({ kind: z.string(), id: z.string() }) },
  /** Something that screens show has changed; a screen asks for its bundle with the hash it knows. */
  'bundle.changed': { roles: ['staff', 'screen'], payload: nothing },
  'screen.reported': { roles: ['staff'], payload: z.strictObject({ screenId }) },
  /** Of an export that was begun with this `jobId`; `share` is 0 to 1. */
  'export.progressed': { roles: ['staff'], payload: z.strictObject({ jobId: z.string(), share: z.number() }) },
  /** Of designs that are made of slogans under this `jobId`. */
  'making.progressed': { roles: ['staff'], payload: z.strictObject({ jobId: z.string(), share: z.number() }) },
  'pairing.changed': { roles: ['staff'], payload: nothing },
  'library.degraded': { roles: ['staff'], payload: z.strictObject({ code: z.string(), sentence: z.string() }) },
} as const satisfies Record<string, { roles: readonly Role[]; payload: z.ZodType }>;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.infer<(typeof events)[E]['payload']>;
export type HostEvent = { [E in EventName]: { name: E; payload: EventPayload<E> } }[EventName];
