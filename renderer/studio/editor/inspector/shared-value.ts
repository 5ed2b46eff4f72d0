// What several elements have in common: the inspector shows one value for all, or that they differ.
export const differing = Symbol('differing');
export type Shared<T> = T | typeof differing;

/** Colours, fills and shadows are small plain data, so they are compared by what they say. */
export function sharedValue<E, T>(elements: readonly E[], read: (element: E) => T): Shared<T> {
  const [first, ...rest] = elements.map(read);
  if (first === undefined) return differing;
  const said = JSON.stringify(first);
  return rest.every((value) => value === first || JSON.stringify(value) === said) ? first : differing;
}

/** For fields that show nothing when the elements differ. */
export function sharedOrNull<E, T>(elements: readonly E[], read: (element: E) => T): T | null {
  const value = sharedValue(elements, read);
  return value === differing ? null : value;
}
