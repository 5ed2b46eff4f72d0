// “Cộng hòa xã hội chủ nghĩa Việt Nam”: whole, spelt right, with its capitals.
import type { Rule } from '../finding.ts';
import { convertToneStyle } from '../tone-marks.ts';
import { foldInPlace, isUpperCase } from '../words.ts';

const name = 'Cộng hòa xã hội chủ nghĩa Việt Nam';
const patterns = [
  /(?<![a-z])cong hoa (?:xa hoi chu nghia|xa hoi|chu nghia xa hoi|chu nghia) viet nam(?![a-z])/g,
  // Without its first words, where the word before says that the state is meant.
  /(?<=(?<![a-z])nuoc )xa hoi chu nghia viet nam(?![a-z])/g,
];

export const stateName: Rule = {
  id: 'state-name',
  check(text) {
    const folded = foldInPlace(text);
    return patterns.flatMap((pattern) =>
      [...folded.matchAll(pattern)].flatMap(({ 0: whole, index }) => {
        const start = index;
        const end = index + whole.length;
        const found = text.slice(start, end);
        // Letters without any marks are of a system that has none.
        if (found.toLowerCase() === whole) return [];
        const own = convertToneStyle(name, /hoà/i.test(found) ? 'new' : 'old');
        const right = isUpperCase(found) ? own.toUpperCase() : own;
        if (found === right) return [];
        // Every word with a capital is a matter of taste; words that are missing or misspelt are not.
        const isCaseOnly = found.toLowerCase() === right.toLowerCase();
        return [
          {
            severity: isCaseOnly ? (/^C/.test(found) ? ('hint' as const) : ('warning' as const)) : ('error' as const),
            message: { code: 'state-name' as const, params: { name: own } },
            start,
            end,
            fix: { replacement: right },
          },
        ];
      }),
    );
  },
};
