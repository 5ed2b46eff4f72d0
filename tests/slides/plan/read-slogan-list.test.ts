// Slogan lists come from many hands: with and without headings, quoted, numbered, repeated, in any column.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSloganLines, readSloganRows } from '../../../slides/plan/read-slogan-list.ts';

const texts = (list: ReturnType<typeof readSloganRows>) => list?.slogans.map(({ text }) => text);

describe('rows of a table', () => {
  test('one column with a heading', () => {
    expect(texts(readSloganRows([['text'], ['Không xả rác'], ['Hiến máu cứu người']], 'vi'))).toEqual([
      'Không xả rác',
      'Hiến máu cứu người',
    ]);
  });

  test('the heading names the column', () => {
    const rows = [
      ['TT', 'Khẩu hiệu', 'Ghi chú của văn phòng'],
      ['1', 'Không xả rác', 'Treo ở cổng chính trong cả tháng 9'],
      ['2', 'Rửa tay sạch', 'Dán ở nhà vệ sinh'],
    ];
    expect(texts(readSloganRows(rows, 'vi'))).toEqual(['Không xả rác', 'Rửa tay sạch']);
  });

  test('without a heading the column of sentences is found by its content', () => {
    const rows = [
      ['1', 'Y tế', 'Tiêm chủng đầy đủ để bảo vệ sức khỏe trẻ em', '2026-11-01'],
      ['2', 'Môi trường', 'Chung tay bảo vệ môi trường', '2026-11-05'],
    ];
    expect(texts(readSloganRows(rows, 'vi'))).toEqual([
      'Tiêm chủng đầy đủ để bảo vệ sức khỏe trẻ em',
      'Chung tay bảo vệ môi trường',
    ]);
  });

  test('repeats are folded and counted, blank rows dropped', () => {
    const list = readSloganRows([['Không xả rác'], [''], ['không xả rác'], ['  Không   xả rác ']], 'vi');
    expect(texts(list)).toEqual(['Không xả rác']);
    expect(list?.warnings).toEqual(['Đã gộp 2 dòng trùng nhau.']);
  });

  test('overlong cells are left out with a word about it', () => {
    const list = readSloganRows([['text'], ['Không xả rác'], ['a '.repeat(400)]], 'en');
    expect(texts(list)).toEqual(['Không xả rác']);
    expect(list?.warnings).toEqual(['1 lines longer than 600 characters were left out.']);
  });

  test.each([
    ['nothing', []],
    ['blank cells', [['', ' ']]],
    [
      'numbers',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a heading alone', [['text']]],
  ])('%s is no list', (_name, rows) => {
    expect(readSloganRows(rows, 'vi')).toBeNull();
  });
});

describe('lines of a text', () => {
  test('quoted, numbered and dashed lines', () => {
    expect(texts(readSloganLines('"Không xả rác"\n2. Rửa tay sạch\n- Hiến máu cứu người\n\n“Đi nhẹ, nói khẽ”', 'vi'))).toEqual([
      'Không xả rác',
      'Rửa tay sạch',
      'Hiến máu cứu người',
      'Đi nhẹ, nói khẽ',
    ]);
  });

  test.each([
    ['a letter', 'Kính gửi anh Nam,\n\nHôm qua tôi đã nhận được thư của anh.\n\nThân ái'],
    ['code', 'const a = 1;\nfunction b() {\n  return a;\n}'],
    [
      'wrapped prose',
      'Trời hôm nay đẹp quá nên chúng\ntôi đi dạo quanh hồ và gặp bạn\ncũ ở quán nước đầu phố, rồi cùng\nnhau đi xem phim',
    ],
    ['one word', 'Xin'],
  ])('%s is no list', (_name, text) => {
    expect(readSloganLines(text, 'vi')).toBeNull();
  });
});

test('every slogan of a list comes out once, whatever the order', () => {
  const slogan = fc.constantFrom('Không xả rác', 'Rửa tay sạch', 'Hiến máu cứu người', 'Đi nhẹ, nói khẽ');
  fc.assert(
    fc.property(fc.array(slogan, { minLength: 1, maxLength: 30 }), (slogans) => {
      expect(
        texts(
          readSloganRows(
            slogans.map((text) => [text]),
            'vi',
          ),
        ),
      ).toEqual([...new Set(slogans)]);
    }),
  );
});
