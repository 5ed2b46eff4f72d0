// Search that does not ask for marks but honours them, and the order of Vietnamese names.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, search, searchRank, vietnameseOrder } from '../../../slides/text/fold.ts';

describe('search', () => {
  it.each([
    ['Phòng cháy', 'phong chay'],
    ['Đường phố', 'duong'],
    ['Phòng cháy'.normalize('NFD'), 'phòng'],
    ['Phòng cháy', 'phòng'.normalize('NFD')],
    ['ĐOÀN KẾT', 'đoàn kết'],
    ['Kỷ cương', 'CUONG ky'],
    ['Bất kỳ', ''],
  ])('finds %j by %j', (text, query) => {
    expect(searchRank(text, query)).not.toBeNull();
  });

  it.each([
    ['Phòng cháy', 'phong chai'],
    ['Phòng', 'phòng cháy'],
  ])('does not find %j by %j', (text, query) => {
    expect(searchRank(text, query)).toBeNull();
  });

  it('puts the very marks that were typed first, then whole words, and keeps the order of equals', () => {
    const names = ['Phòng họp', 'Trang phong cảnh', 'Xuân phong', 'Phong trào', 'Xaphong'];
    const of = (query: string) => search(names, query, (name) => name);
    expect(of('phong')).toEqual(['Trang phong cảnh', 'Xuân phong', 'Phong trào', 'Xaphong', 'Phòng họp']);
    expect(of('phòng')).toEqual(['Phòng họp', 'Trang phong cảnh', 'Xuân phong', 'Phong trào', 'Xaphong']);
    expect(of('')).toEqual(names);
  });

  it('finds every text by any of its words, with or without marks', () => {
    const word = fc.constantFrom('Đoàn', 'kết', 'Ẫn', 'ngữ', 'quý', 'Ữ', '20', 'đẹp');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.constantFrom('NFC', 'NFD'), (words, at, form) => {
        const one = words[at % words.length] ?? '';
        expect(searchRank(words.join(' '), one.normalize(form))).toBe(0);
        expect(searchRank(words.join(' '), foldText(one))).not.toBeNull();
      }),
    );
  });
});

describe('the order of names', () => {
  it('is that of Vietnamese dictionaries', () => {
    const sorted = ['ban', 'bàn', 'bản', 'bãn', 'bán', 'bạn', 'băn', 'bân', 'da', 'đa', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư'];
    expect(sorted.toReversed().sort(vietnameseOrder)).toEqual(sorted);
    expect(['Tầng 10', 'Tầng 9'].sort(vietnameseOrder)).toEqual(['Tầng 9', 'Tầng 10']);
  });
});
