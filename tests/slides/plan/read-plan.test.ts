// Four plans of different layout, read by the same rules; and texts that are no plans.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importProposal } from '../../../slides/api/shapes.ts';
import { type PlanProposal, readPlan } from '../../../slides/plan/read-plan.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url), 'utf8');

function read(name: string): PlanProposal {
  const plan = readPlan(fixture(name), 'vi');
  if (plan === null) throw new Error(`${name} was not taken for a plan`);
  return plan;
}
const chosen = (plan: PlanProposal) => plan.slogans.filter(({ isChosen }) => isChosen).map(({ text }) => text);
const offered = (plan: PlanProposal) => plan.slogans.filter(({ isChosen }) => !isChosen).map(({ text }) => text);

describe('an office’s real plan, ke-hoach-44.txt', () => {
  const plan = read('ke-hoach-44.txt');

  test('has its title, number and issuing unit', () => {
    expect(plan.name).toBe(
      'Đẩy mạnh công tác tuyên truyền sau Đại hội đại biểu toàn quốc lần thứ XIII của Đảng và Đại hội đại biểu lần thứ IX của Đảng bộ Khối các cơ quan thành phố',
    );
    expect(plan.number).toBe('44-KH/ĐUS');
    expect(plan.issuingUnit).toBe('Đảng ủy Sở Tài nguyên và Môi trường');
  });

  test('has the two periods of section 1', () => {
    expect(plan.periods).toEqual([
      { name: expect.stringContaining('đến hết năm 2021'), startDate: null, endDate: '2021-12-31' },
      { name: 'Từ năm 2022 đến năm 2025', startDate: '2022-01-01', endDate: '2025-12-31' },
    ]);
  });

  test('offers every quoted phrase and ticks the motto only', () => {
    expect(chosen(plan)).toEqual(['Đoàn kết - Kỷ cương - Nêu gương - Hành động']);
    expect(offered(plan)).toEqual([
      'khơi dậy khát vọng phát triển đất nước phồn vinh, hạnh phúc',
      'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      'lấy xây làm chính',
      'lấy tích cực đẩy lùi tiêu cực',
      'tự diễn biến',
      'tự chuyển hóa',
    ]);
    for (const { text, context } of plan.slogans) {
      expect(context).toContain(text);
      expect(context.length).toBeLessThan(250);
    }
  });

  test('names its forms, and the typing error among them', () => {
    expect(plan.forms).toEqual(['notice-board', 'electronic-board', 'banner', 'website', 'social-network']);
    expect(plan.warnings).toEqual(['Kế hoạch viết “bảng rôn”; Pano hiểu là “băng rôn”.']);
    expect(readPlan(fixture('ke-hoach-44.txt'), 'en')?.warnings).toEqual([
      'The plan writes “bảng rôn”; Pano takes it for “băng rôn” (banner).',
    ]);
  });

  test('has exactly its four recipients', () => {
    expect(plan.recipients).toEqual([
      'Ban Tuyên giáo ĐUK (b/cáo)',
      'Ban chấp hành ĐUS',
      'Các Chi bộ trực thuộc',
      'Lưu VT, VPĐUS',
    ]);
  });

  test.each([
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['non-breaking spaces', (text: string) => text.replaceAll('Số 44', 'Số\u00a044')],
  ])('reads the same with %s', (_name, change) => {
    expect(readPlan(change(fixture('ke-hoach-44.txt')), 'vi')).toEqual(plan);
  });
});

test('a state plan with a header in two columns and a date range without a first year', () => {
  const plan = read('fire-safety.txt');
  expect(plan).toMatchObject({
    name: 'Tổ chức Tháng an toàn phòng cháy, chữa cháy và cứu nạn, cứu hộ tại cơ quan',
    number: '05/KH-TTVH',
    issuingUnit: 'Trung tâm Văn hóa Hòa An',
    periods: [{ name: 'Từ ngày 25/9 đến ngày 25/10/2026', startDate: '2026-09-25', endDate: '2026-10-25' }],
    forms: ['notice-board', 'banner', 'screen'],
    recipients: ['UBND huyện (để b/c)', 'Các bộ phận, tổ chuyên môn', 'Lưu: VT'],
    warnings: [],
  });
  expect(chosen(plan)).toEqual([
    'Phòng cháy hơn chữa cháy - An toàn cho mọi nhà!',
    'Mỗi người một bình chữa cháy, mỗi nhà một lối thoát hiểm',
    'Tắt điện khi ra về',
  ]);
  expect(offered(plan)).toEqual(['bốn tại chỗ', 'Phút 114']);
});

test('a plan with three rounds, a list of slogans without quotes, and recipients on one line', () => {
  const plan = read('blood-donation.txt');
  expect(plan).toMatchObject({
    name: 'HIẾN MÁU TÌNH NGUYỆN NĂM HỌC 2026 - 2027',
    number: '12-KH/CTĐ',
    issuingUnit: 'Hội Chữ thập đỏ Trường',
    periods: [
      { name: 'Đợt 1: tháng 11 năm 2026', startDate: '2026-11-01', endDate: '2026-11-30' },
      { startDate: '2026-12-20', endDate: '2027-01-10' },
      { startDate: '2027-04-01', endDate: '2027-06-30' },
    ],
    forms: ['electronic-board', 'banner', 'website', 'social-network'],
    recipients: ['Ban Giám hiệu', 'Các khoa, phòng', 'Trạm y tế', 'Lưu VP'],
  });
  expect(chosen(plan)).toEqual([
    'Hiến máu cứu người, một nghĩa cử cao đẹp',
    'Mỗi giọt máu cho đi, một cuộc đời ở lại',
    'Trao giọt máu hồng - Thắp sáng niềm tin',
  ]);
});

test('a plan without number and slogans is a plan still, and says what is missing', () => {
  const plan = read('holiday-schedule.txt');
  expect(plan).toMatchObject({
    name: 'Phục vụ người dân trong dịp nghỉ lễ quý IV/2026',
    number: '',
    issuingUnit: 'SỞ CÔNG VỤ MẪU',
    periods: [{ name: 'Quý IV/2026', startDate: '2026-10-01', endDate: '2026-12-31' }],
    slogans: [],
    forms: ['notice-board', 'website'],
    recipients: ['Các phòng, đơn vị', 'Bộ phận một cửa', 'Lưu: VT, VP'],
  });
  expect(plan.warnings).toEqual(['Không thấy khẩu hiệu nào trong ngoặc kép; hãy tự thêm.']);
});

describe('is not a plan:', () => {
  test.each([
    ['nothing', ''],
    ['a letter', 'Kính gửi anh Nam,\n\nHôm qua tôi đã nhận được thư. Kế hoạch của chúng ta thật hay.\n\nThân ái'],
    ['a numbered recipe', 'Bánh chưng\n\n1. Vo gạo\n2. Gói lá\n3. Luộc 10 giờ'],
    ['a slogan list', 'Không xả rác nơi công cộng\nRửa tay thường xuyên'],
    ['the word alone', 'KẾ HOẠCH'],
    ['source code', 'function plan() {\n  return "KẾ HOẠCH";\n}'],
  ])('%s', (_name, text) => {
    expect(readPlan(text, 'vi')).toBeNull();
  });
});

test('a plan of a few typed lines is a plan', () => {
  const plan = readPlan(
    'KẾ HOẠCH\nDọn vệ sinh cơ quan\n\n1. Thời gian: chiều thứ Sáu, ngày 14/8/2026\n2. Phân công: các phòng',
    'vi',
  );
  expect(plan).toMatchObject({
    name: 'Dọn vệ sinh cơ quan',
    periods: [{ startDate: '2026-08-14', endDate: '2026-08-14' }],
  });
});

test('a plan whose numbers Word would have drawn, so that the text has none', () => {
  const numberless = fixture('ke-hoach-44.txt').replace(/^(?:[IVX]+\.|\d(?:\.\d)*\.|-) /gmu, '');
  const plan = readPlan(numberless, 'vi');
  expect(plan?.periods).toEqual([
    { name: expect.stringContaining('đến hết năm 2021'), startDate: null, endDate: '2021-12-31' },
    { name: 'Từ năm 2022 đến năm 2025', startDate: '2022-01-01', endDate: '2025-12-31' },
  ]);
  expect(plan?.recipients).toEqual(read('ke-hoach-44.txt').recipients);
});

test('an official letter has no type line; its subject is its name', () => {
  const letter = [
    'PHÒNG VĂN HÓA\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '\tĐộc lập - Tự do - Hạnh phúc',
    'Số: 27/PVH-TT\tAn Phú, ngày 03 tháng 8 năm 2026',
    'V/v treo khẩu hiệu Tháng an toàn giao thông',
    '',
    'Thực hiện Công văn số 11/UBND ngày 01/8/2026, Phòng Văn hóa đề nghị các đơn vị:',
    '1. Treo khẩu hiệu “Đã uống rượu bia, không lái xe” từ ngày 01/9 đến ngày 30/9/2026.',
    '2. Báo cáo kết quả về Phòng.',
    '',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT',
  ].join('\n');
  expect(readPlan(letter, 'vi')).toMatchObject({
    name: 'Treo khẩu hiệu Tháng an toàn giao thông',
    number: '27/PVH-TT',
    issuingUnit: 'Phòng Văn hóa',
    periods: [{ startDate: '2026-09-01', endDate: '2026-09-30' }],
    slogans: [{ text: 'Đã uống rượu bia, không lái xe', isChosen: true }],
    recipients: ['Như trên', 'Lưu: VT'],
  });
});

test('a date without any year is left out with a word about it', () => {
  const plan = readPlan('KẾ HOẠCH\nDọn vệ sinh\n\n1. Thời gian: từ ngày 2/9 đến ngày 5/9\n2. Phân công', 'en');
  expect(plan?.periods).toEqual([]);
  expect(plan?.warnings).toContain('A date without a year was left out; please check.');
});

test('whatever stands in it, the proposal is valid and reading ends', () => {
  const piece = fc.constantFrom(
    'KẾ HOẠCH',
    'Số: 1/KH-A',
    'Nơi nhận:',
    '- Các phòng;',
    '1. Thời gian: tháng 13 năm 2026',
    'từ ngày 31/2 đến ngày 5/3/2026',
    'I. MỤC ĐÍCH',
    '“',
    '”',
    '"a" "b',
    'Trên đây là kế hoạch của',
    'T/M',
    '\t\t|',
    'Khẩu hiệu:',
    'Rửa tay thường xuyên',
    '',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 40 })), { maxLength: 60 }), (lines) => {
      const plan = readPlan(lines.join('\n'), 'vi');
      if (plan === null) return;
      expect(importProposal.safeParse({ ...plan, fileName: 'x' }).error).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
