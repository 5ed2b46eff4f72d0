// Words of a text with their places, and the letters and cases that the rules compare.

export type Word = { text: string; start: number; end: number };

/** Runs of letters; digits, dashes and everything else part them. The text is in NFC. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** Lower case without marks, đ as d, each letter where it stood: offsets stay true. The text is in NFC. */
export function foldInPlace(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const plain = unit === 'đ' || unit === 'Đ' ? 'd' : unit.normalize('NFD').charAt(0);
    folded += plain.toLowerCase().charAt(0);
  }
  return folded;
}

/** At least one letter has a case, and all that have one are capitals. */
export function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

export function startsUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The replacement in the case of what it replaces: all capitals, a capital first, or as it is. */
export function likeCase(sample: string, replacement: string): string {
  if (isUpperCase(sample) && sample.length > 1) return replacement.toUpperCase();
  return startsUpper(sample) ? capitalize(replacement) : replacement;
}
