// Which quoted phrases are ticked, and what may stand around them.
import { describe, expect, test } from 'vitest';
import { planLines } from '../../../slides/plan/plan-lines.ts';
import { readSlogans } from '../../../slides/plan/slogans.ts';

const read = (text: string) => readSlogans(planLines(text));

test.each([
  ['treo khẩu hiệu “Không xả rác nơi công cộng”', true],
  ['với thông điệp "Tắt điện khi ra về".', true],
  ['chủ đề «Vì một thành phố xanh»', true],
  ['phương châm „Nhanh - Gọn - Đúng hẹn“', true],
  ['phong trào “Xanh - Sạch - Đẹp” của cơ quan', true],
  ['Quyết định số 5/QĐ-UBND về “Quy tắc ứng xử nơi công cộng”', false],
  ['mục tiêu “Không còn hồ sơ trễ hạn”', false],
  ['(sau đây gọi tắt là “Ban Tổ chức”)', false],
  ['những biểu hiện “lơ là”', false],
  ['phần mềm “Một cửa điện tử”', false],
])('%s → ticked: %s', (text, isChosen) => {
  expect(read(text)).toEqual([expect.objectContaining({ isChosen })]);
});

test('phrases in a row share the words before the first', () => {
  const slogans = read(
    'Các khẩu hiệu: “Rửa tay sạch, ăn chín uống sôi”, “Đeo khẩu trang nơi đông người” và “Giữ khoảng cách khi xếp hàng”.',
  );
  expect(slogans.map(({ isChosen }) => isChosen)).toEqual([true, true, true]);
});

test('a phrase that is quoted twice is offered once, ticked if it was ticked anywhere', () => {
  const slogans = read('mục tiêu “Mỗi tuần một việc tốt”\nkhẩu hiệu “Mỗi tuần một việc tốt.”');
  expect(slogans).toEqual([expect.objectContaining({ text: 'Mỗi tuần một việc tốt', isChosen: true })]);
});

describe('a list under “Khẩu hiệu”', () => {
  test('is taken line by line until something else begins', () => {
    const slogans = read(
      '2. Khẩu hiệu tuyên truyền:\n\n- Rửa tay thường xuyên, phòng dịch bệnh;\n\n- Uống nước đun sôi\n\n3. Tổ chức\n- Các phòng thực hiện',
    );
    expect(slogans.map(({ text }) => text)).toEqual(['Rửa tay thường xuyên, phòng dịch bệnh', 'Uống nước đun sôi']);
  });

  test('may be an appendix', () => {
    const slogans = read(
      'PHỤ LỤC\nKHẨU HIỆU TUYÊN TRUYỀN\n(Kèm theo Kế hoạch số 5/KH-A)\n1. Nói không với rác thải nhựa!\n2. Mỗi nhà một cây xanh',
    );
    expect(slogans.map(({ text }) => text)).toEqual(['Nói không với rác thải nhựa!', 'Mỗi nhà một cây xanh']);
  });

  test('does not begin with a sentence about slogans', () => {
    expect(read('Khẩu hiệu treo ở cổng cơ quan.\nVăn phòng chuẩn bị dây và thang')).toEqual([]);
  });

  test('ends at a paragraph', () => {
    const slogans = read('Một số khẩu hiệu\nĐi nhẹ, nói khẽ\nCác phòng treo tại cửa. Thời hạn do Văn phòng báo sau.');
    expect(slogans.map(({ text }) => text)).toEqual(['Đi nhẹ, nói khẽ']);
  });
});

test('marks without a partner open nothing', () => {
  expect(read('một “dở dang\nhai" ba')).toEqual([]);
});
