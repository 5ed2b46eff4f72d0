// Text as a searcher types it: “Đoàn kết” and “doan ket” fold to the same letters.

/** Lower case, without Vietnamese marks, đ as d, runs of white space as one space. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether every word of the query is found in the text, both folded. */
export function matchesFolded(text: string, query: string): boolean {
  const folded = foldText(text);
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
