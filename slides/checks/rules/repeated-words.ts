// Words that stand there twice in a row. Vietnamese doubles words on purpose (xanh xanh, ngày ngày, từng bước từng bước),
// so of single words only those that link others are looked at, and phrases of two to four words.
import type { Rule } from '../finding.ts';
import { wordsOf } from '../words.ts';

const links = new Set(
  (
    'và của là các những cho với được trong tại theo về để thì mà ở đến vì do bằng đã sẽ hoặc nhưng khi từ nên ' +
    'the a an of to and in is are for on at with by from or be will'
  ).split(' '),
);
/** “Từng … từng …” and “mỗi … mỗi …” say it twice on purpose; so does stress. */
const doublers = new Set(['từng', 'mỗi', 'rất', 'ai', 'càng', 'mãi', 'luôn', 'cứ', 'nào', 'very']);
const longestPhrase = 4;

export const repeatedWords: Rule = {
  id: 'repeated-words',
  readsLines: true,
  check(text) {
    const words = wordsOf(text);
    const lower = words.map(({ text: word }) => word.toLowerCase());
    const found = [];
    for (let at = 0; at < words.length; ) {
      const length = repeatAt(text, words, lower, at);
      if (length === 0) {
        at += 1;
        continue;
      }
      let end = at + 2 * length;
      while (isRepeat(text, words, lower, end - length, length)) end += length;
      const [first, last, lastOfAll] = [words[at], words[at + length - 1], words[end - 1]];
      if (first === undefined || last === undefined || lastOfAll === undefined) break;
      const phrase = text.slice(first.start, last.end);
      found.push({
        severity: 'warning' as const,
        message: { code: 'repeated-words' as const, params: { words: phrase } },
        start: first.start,
        end: lastOfAll.end,
        fix: { replacement: phrase },
      });
      at = end;
    }
    return found;
  },
};

type Words = ReturnType<typeof wordsOf>;

/** How many words are said again right behind themselves; 0 for none. The longest repeat wins. */
function repeatAt(text: string, words: Words, lower: readonly string[], at: number): number {
  for (let length = longestPhrase; length >= 1; length -= 1) {
    if (!isRepeat(text, words, lower, at, length)) continue;
    const phrase = lower.slice(at, at + length);
    const isOneWord = new Set(phrase).size === 1;
    if (isOneWord ? length === 1 && links.has(phrase[0] ?? '') : !doublers.has(phrase[0] ?? '')) return length;
  }
  return 0;
}

/** Only spaces between all these words; a link word may also end one line and begin the next. */
function isRepeat(text: string, words: Words, lower: readonly string[], at: number, length: number): boolean {
  if (at + 2 * length > words.length) return false;
  for (let step = 0; step < length; step += 1) if (lower[at + step] !== lower[at + length + step]) return false;
  const between = length === 1 ? /^\s+$/ : /^[^\S\n]+$/;
  for (let step = at; step < at + 2 * length - 1; step += 1) {
    const gap = text.slice(words[step]?.end, words[step + 1]?.start);
    if (!between.test(gap)) return false;
  }
  return true;
}
