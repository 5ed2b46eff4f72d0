/** A new id text: 20 random characters of the id alphabet. */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(random, (byte) => (byte % 32).toString(32)).join('');
}
