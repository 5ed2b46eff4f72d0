// One key for the ways in which the same syllable is written: capitals, the place of the tone mark (hòa, hoà), i and y (kĩ, kỹ).

const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
const dash = /^[-–—]$/;

export const isDash = (word: string): boolean => dash.test(word);

/** The syllable without the punctuation around it, in lower case. */
export function bareWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
}

/** Equal for two spellings of one syllable; a dash is a key of its own, since words such as “kinh tế - xã hội” have one. */
export function spellingKey(word: string): string {
  if (isDash(word)) return '-';
  const spread = bareWord(word.normalize('NFC')).normalize('NFD');
  const [mark = ''] = spread.match(tone) ?? [];
  const plain = spread.replace(tone, '').normalize('NFC');
  return plain.replace(/^(h|k|l|m|s|t|v|qu)y$/, '$1i') + mark;
}
