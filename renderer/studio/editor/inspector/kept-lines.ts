// A text field breaks lines as soon as they are full; the painter breaks where the lines become even and no word is torn
// apart. To show the same lines while a text is edited, the spaces inside of a painted line are no-break spaces in the field,
// and where one ends, a zero-width space before its space says so. Typing leaves both alone; they go when the editing ends.

const noBreakSpace = '\u00a0';
const zeroWidthSpace = '\u200b';
const lineEnd = `${zeroWidthSpace} `;

export type FieldText = { value: string; isKept: boolean };

/** `lines` are the painted ones. A text with no-break spaces or the like of its own is left as it is. */
export function keepLines(text: string, lines: readonly { text: string }[]): FieldText {
  const paragraphs = text.split('\n');
  const isWrapped = lines.length > paragraphs.length;
  if (!isWrapped || /[^\S \n]|\u200b/.test(text)) return { value: text, isKept: false };
  const wordsOf = lines.map((line) => line.text.split(/ +/).filter((word) => word !== '').length);
  let next = 0;
  const kept = paragraphs.map((paragraph) => {
    let left = 0;
    let isFirst = true;
    return paragraph.replace(/( *)([^ ]+)/g, (_whole, spaces: string, word: string) => {
      const startsLine = left === 0;
      while (left === 0 && next < wordsOf.length) left = wordsOf[next++] ?? 0;
      left -= 1;
      const before = isFirst ? spaces : startsLine ? zeroWidthSpace + spaces : spaces.replaceAll(' ', noBreakSpace);
      isFirst = false;
      return before + word;
    });
  });
  return { value: kept.join('\n'), isKept: true };
}

/** The text as the design keeps it. */
export function typedText(value: string, isKept: boolean): string {
  return isKept ? value.replaceAll(noBreakSpace, ' ').replaceAll(zeroWidthSpace, '') : value;
}

/** The text to lay out while it is edited: kept lines are lines of their own. */
export function laidOutText(value: string, isKept: boolean): string {
  return isKept ? value.replaceAll(lineEnd, '\n') : value;
}
