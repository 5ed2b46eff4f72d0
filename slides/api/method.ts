// What a row of the contract is made of, and the rows that every kind of document has.
import { z } from 'zod';

/** staff: the studio on this machine · screen: a paired lobby screen · guest: a screen that is not paired yet. */
export const roles = ['staff', 'screen', 'guest'] as const;
export type Role = (typeof roles)[number];

export function method<I extends z.ZodType, O extends z.ZodType>(allowed: readonly Role[], input: I, output: O) {
  return { roles: allowed, input, output };
}

export const nothing = z.strictObject({});
export const staff = ['staff'] as const;
export const revision = z.number().int().min(0);
export const bytes = z.instanceof(Uint8Array);

/** The rows that every kind of document has: list, get, save, remove, restore. `baseRevision` 0 creates. */
export function documentRows<N extends string, D extends z.ZodType, I extends z.ZodType, S extends z.ZodType>(
  noun: N,
  document: D,
  id: I,
  summary: S,
) {
  const stored = z.strictObject({ document, revision });
  const rows = {
    list: method(staff, nothing, z.array(summary)),
    get: method(staff, z.strictObject({ id }), stored),
    save: method(staff, z.strictObject({ document, baseRevision: revision }), z.strictObject({ revision })),
    remove: method(staff, z.strictObject({ id }), nothing),
    restore: method(staff, z.strictObject({ id }), stored),
  };
  type Rows = typeof rows;
  type Named = { [K in keyof Rows & string as `${N}.${K}`]: Rows[K] };
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`${noun}.${name}`, row])) as Named;
}

export const stored = <D extends z.ZodType>(document: D) => z.strictObject({ document, revision });
