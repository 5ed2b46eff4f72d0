// One thing spelt in two ways in one campaign: Covid and COVID-19, kỷ niệm and kỉ niệm. One way alone is never told.
import type { Rule, Severity } from '../finding.ts';
import { likeCase } from '../words.ts';

type Spellings = {
  /** Everything that means the thing, whatever its case. */
  pattern: RegExp;
  /** The spelling to keep; null keeps the one that is used most. */
  right: string | null;
  severity: Severity;
};

const whole = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, 'giu');
/** Words whose i and y are both in use. */
const pairs = [
  'kỷ niệm|kỉ niệm',
  'kỷ luật|kỉ luật',
  'kỷ cương|kỉ cương',
  'thế kỷ|thế kỉ',
  'kỹ thuật|kĩ thuật',
  'kỹ năng|kĩ năng',
  'đăng ký|đăng kí',
  'quản lý|quản lí',
  'xử lý|xử lí',
  'hy vọng|hi vọng',
  'bác sĩ|bác sỹ',
  'chiến sĩ|chiến sỹ',
  'liệt sĩ|liệt sỹ',
  'vắc xin|vắc-xin|vắcxin|vacxin|vaccine',
];

const groups: readonly Spellings[] = [
  { pattern: whole('covid(?:\\s*[-–]?\\s*19)?'), right: 'COVID-19', severity: 'warning' },
  ...pairs.map((source): Spellings => ({ pattern: whole(source), right: null, severity: 'hint' })),
];

export const mixedSpelling: Rule = {
  id: 'mixed-spelling',
  check(text, { otherTexts }) {
    return groups.flatMap(({ pattern, right, severity }) => {
      const own = [...text.matchAll(pattern)];
      if (own.length === 0) return [];
      // Where case is part of the spelling it is compared; elsewhere capitals come from the sentence.
      const form = (spelling: string): string => (right === null ? spelling.toLowerCase() : spelling);
      const used = new Map<string, number>();
      const everything = [text, ...otherTexts.map((other) => other.normalize('NFC'))];
      for (const [spelling] of everything.flatMap((one) => [...one.matchAll(pattern)]))
        used.set(form(spelling), (used.get(form(spelling)) ?? 0) + 1);
      if (used.size < 2) return [];
      const kept = right ?? [...used].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
      return own.flatMap(({ 0: word, index }) => {
        if (form(word) === kept) return [];
        const replacement = right ?? likeCase(word, kept);
        return [
          {
            severity,
            message: { code: 'mixed-spelling' as const, params: { word, right: replacement } },
            start: index,
            end: index + word.length,
            fix: { replacement },
          },
        ];
      });
    });
  },
};
