// What stands in a number field, read as a number: half-written, empty and out of range are none.

export type NumberRange = { min: number; max: number };

/** `typed` as Mantine hands it on, with a decimal point. Null where it is no number of the range. */
export function readTyped(typed: string | number, { min, max }: NumberRange): number | null {
  const value = typeof typed === 'number' ? typed : typed.trim() === '' ? Number.NaN : Number(typed);
  return value >= min && value <= max ? value : null;
}
