// The rules see text in NFC; what they find is told in the places of the text as it was given.

export type ComposedText = {
  text: string;
  /** The place in the given text of a place in the composed one. */
  original(offset: number): number;
};

export function composeText(given: string): ComposedText {
  if (given === given.normalize('NFC')) return { text: given, original: (offset) => offset };
  let text = '';
  const places: number[] = [];
  // A letter and its marks compose by themselves, so each cluster knows where it came from.
  for (const { 0: cluster, index } of given.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const composed = cluster.normalize('NFC');
    for (let at = 0; at < composed.length; at += 1) places.push(index);
    text += composed;
  }
  places.push(given.length);
  return { text, original: (offset) => places[offset] ?? given.length };
}
