// Reads the list of an office's own words as it is typed: one on each line, or parted by commas.
import { vietnameseOrder } from './fold.ts';
import { spellingKey } from './spelling.ts';

/** The limits of the settings: `compounds` in slides/model/settings.ts. */
const mostWords = 2000;
const mostLetters = 100;

export type OwnWords = {
  /** In Vietnamese order, each once. */
  words: string[];
  /** What has a single syllable, which no line can cut: it is left out. */
  single: string[];
};

export function readOwnWords(typed: string): OwnWords {
  const byKey = new Map<string, string>();
  const single: string[] = [];
  for (const part of typed.normalize('NFC').split(/[\n,;]+/)) {
    const word = part.trim().replace(/\s+/g, ' ').slice(0, mostLetters).trim();
    if (word === '') continue;
    const key = word.split(' ').map(spellingKey).join(' ');
    if (!key.includes(' ')) single.push(word);
    else if (!byKey.has(key)) byKey.set(key, word);
  }
  return { words: [...byKey.values()].sort(vietnameseOrder).slice(0, mostWords), single };
}
