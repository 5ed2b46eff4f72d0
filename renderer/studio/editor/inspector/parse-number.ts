// Reads a number as people type it, with a decimal point or a decimal comma, and writes it as their language does.

/** Null when it is not a number. */
export function parseNumber(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}

/** With no more digits than it needs, and no marks between thousands: it goes into a field that is typed in. */
export function writeNumber(value: number, digits: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits, useGrouping: false, signDisplay: 'negative' }).format(
    value,
  );
}
