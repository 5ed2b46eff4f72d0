// Reads a colour as people type or paste it: with or without #, of three or six digits, in capitals or not.

/** As `#rrggbb`; null when it is no such colour. */
export function hexOf(text: string): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text.trim().toLowerCase())?.[1];
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
