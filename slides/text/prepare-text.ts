// Text as it is laid out: one Unicode form, no invisible characters, lines ended by \n. The design's own text stays as typed.

/** Zero-width spaces and byte order marks that come along with pasted text. */
const invisible = /[\u200B\uFEFF]/g;
/** Bells and the like, which have neither ink nor width; \n is none of them. */
const control = /(?!\n)\p{Cc}/gu;
/** Halves of a character, left where something cut a text in two. */
const half = /\p{Cs}/gu;

export function prepareText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(invisible, '')
    .replace(control, '')
    .replace(half, '\uFFFD')
    .normalize('NFC');
}

/** Upper case is a style: no locale is needed, as Vietnamese has no exceptions (đ → Đ, ế → Ế). */
export function styleCase(text: string, isUpperCase: boolean): string {
  return isUpperCase ? text.toUpperCase() : text;
}

/** Letter spacing stands after whole letters: a mark on its own belongs to the letter before it. */
export function countLetters(text: string): number {
  let count = 0;
  for (const character of text) if (!/\p{M}/u.test(character)) count++;
  return count;
}
