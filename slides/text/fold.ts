// Text as a searcher types it: “Đoàn kết” and “doan ket” fold to the same letters. And the order in which lists of names stand.

/** Lower case, without Vietnamese marks, đ as d, runs of white space as one space. */
export function foldText(text: string): string {
  return tidy(
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[đĐ]/g, 'd'),
  );
}

/**
 * How well the words of a query are found in a text, 0 best; null when one of them is not. Words with the very marks that were
 * typed come first, and among them those that begin a word of the text: “phong” finds “Phong trào” before “Phòng cháy”.
 */
export function searchRank(text: string, query: string): number | null {
  const folded = foldText(text);
  const foldedWords = foldText(query).split(' ');
  if (!foldedWords.every((word) => folded.includes(word))) return null;
  const exact = tidy(text.normalize('NFC'));
  const words = tidy(query.normalize('NFC')).split(' ');
  if (words.every((word) => exact.includes(word))) return words.every((word) => beginsWord(exact, word)) ? 0 : 1;
  return foldedWords.every((word) => beginsWord(folded, word)) ? 2 : 3;
}

/** Those that the query finds, best first; equally good ones keep their order. */
export function search<T>(all: readonly T[], query: string, textOf: (one: T) => string): T[] {
  const ranked = all.flatMap((one) => {
    const rank = searchRank(textOf(one), query);
    return rank === null ? [] : [{ one, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

const collator = new Intl.Collator('vi', { numeric: true });

/** a ă â b c d đ e ê …, tones in the order of dictionaries, numbers by their value: whatever language the studio speaks. */
export function vietnameseOrder(one: string, other: string): number {
  return collator.compare(one, other);
}

const tidy = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return word === '';
}
