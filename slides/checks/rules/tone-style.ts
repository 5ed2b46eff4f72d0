// hòa beside hoà: both are right, but one campaign keeps to one custom. The rarer one is told.
import type { Rule } from '../finding.ts';
import { convertToneStyle, type ToneStyle, toneStyleOf } from '../tone-marks.ts';
import { wordsOf } from '../words.ts';

/** The texts of a campaign are held against each other, so each would be read once for every other. */
const known = new Map<string, readonly ToneStyle[]>();
const maxKnown = 5000;

function stylesOf(text: string): readonly ToneStyle[] {
  const styles = known.get(text) ?? wordsOf(text.normalize('NFC')).flatMap(({ text: word }) => toneStyleOf(word) ?? []);
  if (known.size >= maxKnown) known.clear();
  known.set(text, styles);
  return styles;
}

export const toneStyle: Rule = {
  id: 'tone-style',
  check(text, { otherTexts }) {
    const own = stylesOf(text);
    if (own.length === 0) return [];
    const all = [...own, ...otherTexts.flatMap(stylesOf)];
    const olds = all.filter((style) => style === 'old').length;
    const news = all.length - olds;
    if (olds === 0 || news === 0) return [];
    const kept: ToneStyle = olds === news ? (own[0] ?? 'old') : olds > news ? 'old' : 'new';
    return wordsOf(text).flatMap(({ text: word, start, end }) => {
      const style = toneStyleOf(word);
      if (style === null || style === kept) return [];
      const right = convertToneStyle(word, kept);
      return [
        {
          severity: 'warning' as const,
          message: { code: 'tone-style' as const, params: { word, right } },
          start,
          end,
          fix: { replacement: right },
        },
      ];
    });
  },
};
