import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../slides/text/wrap-text.ts';

const vietnamese = fc.constantFrom(
  ...'và của làm việc đoàn kết, môi trường Việt Nam 20 - 11 – 2026 “nêu gương” sạch. Ẫ (một) 5 % đồng Hà Nội'.split(' '),
);
const sentence = fc.array(vietnamese, { maxLength: 40 }).map((words) => words.join(' '));

describe('wrapText', () => {
  it.each([
    ['Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp', 2, ['Toàn dân tham gia bảo vệ', 'môi trường xanh, sạch, đẹp']],
    ['Đoàn kết - Kỷ cương - Nêu gương - Hành động', 2, ['Đoàn kết - Kỷ cương -', 'Nêu gương - Hành động']],
    ['Đoàn kết - Kỷ cương - Nêu gương - Hành động', 4, ['Đoàn kết -', 'Kỷ cương -', 'Nêu gương -', 'Hành động']],
    ['Rửa tay thường xuyên, phòng dịch bệnh', 2, ['Rửa tay thường xuyên,', 'phòng dịch bệnh']],
    ['Giữ nguyên\nhai dòng này', 2, ['Giữ nguyên', 'hai dòng này']],
    ['Nội quy', 4, ['Nội quy']],
    ['', 3, []],
    ['  nhiều   khoảng trắng  ', 1, ['nhiều khoảng trắng']],
  ])('breaks %j into at most %i lines well', (text, lines, expected) => {
    expect(wrapText(text, { lines }).lines).toEqual(expected);
  });

  it.each([
    ['numbers with their unit', 'Tiết kiệm 1.500.000 đồng và 20 giờ mỗi tháng cho người dân', /\d$/],
    ['dates', 'Nhiệt liệt chào mừng ngày 20 tháng 11 năm 2026 tại cơ quan', /(ngày|tháng|năm)$/i],
    ['ranges', 'Kỷ niệm 20 - 11 và giai đoạn 2021 - 2025 của toàn ngành ta', /\b(20|2021)( -)?$/],
    ['names', 'Học tập cùng Nguyễn Trãi và Lê Quý Đôn ở Việt Nam hôm nay', /(Nguyễn|Lê|Quý|Việt)$/],
  ])('keeps %s together', (_what, text, cut) => {
    for (const lines of [2, 3, 4]) {
      for (const line of wrapText(text, { lines }).lines.slice(0, -1)) expect(line).not.toMatch(cut);
    }
  });

  it('offers other ways with as many lines', () => {
    const { lines, alternatives } = wrapText('Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp', { lines: 2 });
    expect(alternatives.length).toBeGreaterThan(0);
    for (const way of alternatives) {
      expect(way).toHaveLength(2);
      expect(way).not.toEqual(lines);
      expect(way.join(' ')).toBe(lines.join(' '));
    }
  });

  it('gives the text back when its lines are joined, and never more lines than asked', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 8 }), (text, lines) => {
        const { lines: broken, alternatives } = wrapText(text, { lines });
        for (const way of [broken, ...alternatives]) {
          expect(way.length).toBeLessThanOrEqual(lines);
          expect(way.join(' ')).toBe(text.normalize('NFC'));
        }
      }),
    );
  });

  it('takes any Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.integer({ min: 1, max: 6 }), (text, lines) => {
        // Everything but what is white or invisible stays, in its order; half a character shows as one that is damaged.
        const visible = (piece: string) =>
          piece
            .replace(/\p{White_Space}|\p{Cf}|\p{Cc}/gu, '')
            .replace(/\p{Cs}/gu, '\uFFFD')
            .normalize('NFC');
        expect(visible(wrapText(text, { lines }).lines.join(' '))).toBe(visible(text));
      }),
    );
  });
});
