// Reads a number as people type it: with a decimal point or a decimal comma.

/** Null when it is not a number. */
export function parseNumber(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}
