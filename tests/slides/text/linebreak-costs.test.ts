// Whatever stands beside whatever: no line cuts a word, and between two words one may always end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakCosts, forbidden } from '../../../slides/text/break-costs.ts';
import { compoundsWith } from '../../../slides/text/compounds.ts';
import { splitWords } from '../../../slides/text/split-words.ts';
import phrases from './linebreak-phrases.json' with { type: 'json' };

const compounds = compoundsWith(['phòng tránh bom mìn']);
const syllables = [...phrases.items, ...phrases.second].flatMap((marked) =>
  marked.replaceAll('_', ' ').replace(' | ', ' ').split(' '),
);
const text = fc.array(fc.constantFrom(...syllables, '-', '–', '“', '”', ',', '20', '%'), { minLength: 1, maxLength: 40 });

describe('breakCosts', () => {
  it('forbids every place inside of a word and none between words', () => {
    fc.assert(
      fc.property(text, (words) => {
        const costs = breakCosts(words, compounds);
        const isMotto = words.filter((word) => /^[-–]$/.test(word)).length >= 2;
        const ends = new Set(splitWords(words, compounds).map(({ end }) => end - 1));
        expect(costs).toHaveLength(words.length - 1);
        costs.forEach((cost, index) => {
          if (!ends.has(index)) expect(cost).toBeGreaterThanOrEqual(forbidden);
          else if (!isMotto) expect(cost).toBeLessThan(forbidden / 2);
        });
      }),
    );
  });
});
