import { describe, expect, it } from 'vitest';
import { settings } from '../../../slides/model/settings.ts';
import { compoundsWith } from '../../../slides/text/compounds.ts';
import { readOwnWords } from '../../../slides/text/own-words.ts';
import { wrapText } from '../../../slides/text/wrap-text.ts';

describe('an office’s own words', () => {
  it('are read line by line, each once, in Vietnamese order', () => {
    expect(readOwnWords(' khu   công nghệ cao\nđa khoa, bạn đọc;Đa  khoa\nđa khoá\n\nxanh')).toEqual({
      words: ['bạn đọc', 'đa khoa', 'đa khoá', 'khu công nghệ cao'],
      single: ['xanh'],
    });
  });

  it('keep to what the settings take, whatever is typed', () => {
    const { words } = readOwnWords(Array.from({ length: 3000 }, (_, index) => `từ số ${index} ${'dài '.repeat(40)}`).join('\n'));
    expect(settings.shape.compounds.safeParse(words).success).toBe(true);
    expect(words).toHaveLength(2000);
    expect(settings.shape.compounds.safeParse(readOwnWords('a b').words).success).toBe(true);
  });

  it('hold lines together, in any spelling of the same syllables', () => {
    const slogan = 'Chào mừng quý khách đến Trung tâm Y tế Mỏ Cày Bắc Hà';
    const cut = (own: string[]) =>
      [2, 3, 4].flatMap((lines) => wrapText(slogan.toLowerCase(), { lines, compounds: compoundsWith(own) }).lines);
    expect(cut([]).some((line) => /mỏ( cày)?( bắc)?$/.test(line))).toBe(true);
    for (const own of ['mỏ cày bắc hà', 'Mỏ  Cày Bắc Hà', 'MỎ CÀY BẮC HÀ']) {
      expect(cut([own]).some((line) => /mỏ( cày)?( bắc)?$/.test(line))).toBe(false);
    }
  });
});
