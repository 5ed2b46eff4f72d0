/** JSON text that is the same for equal values: keys sorted, no white space. Throws on what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'number' && !Number.isFinite(part)) throw new TypeError(`${part} has no JSON`);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  if (text === undefined) throw new TypeError('this value has no JSON');
  return text;
}
