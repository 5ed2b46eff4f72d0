// A place between two words of a slogan, with what of its surroundings decides whether a line may end there.
import { endsPhrase, isPause, type Phrases } from './phrase-structure.ts';
import { placeCost as cost } from './place-cost.ts';
import type { Token } from './split-words.ts';

export type Place = {
  phrases: Phrases;
  index: number;
  left: Token;
  right: Token;
  /** Of the words before and after the two; empty where a pause parts them. */
  beforeKey: string;
  afterKey: string;
  /** Whether a clause begins with the word on the left. */
  begins: boolean;
  /** Whether a phrase ends with the word on the right, or even a clause. */
  closes: boolean;
  ends: boolean;
  /** What a place costs more inside of a phrase. */
  depth: number;
};

export function placeAt(phrases: Phrases, index: number, left: Token, right: Token): Place {
  const { words, tokens } = phrases;
  return {
    phrases,
    index,
    left,
    right,
    beforeKey: tokens[index - 1]?.key ?? '',
    afterKey: isPause(phrases, index + 1) ? '' : (tokens[index + 2]?.key ?? ''),
    begins: index === 0 || isPause(phrases, index - 1) || /^[“"]/.test(words[left.start] ?? ''),
    closes: endsPhrase(phrases, index + 1),
    ends: index + 2 === tokens.length || isPause(phrases, index + 1),
    depth: phrases.nested.has(index + 1) ? cost.nested : 0,
  };
}
