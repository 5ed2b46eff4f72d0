// Anniversaries, names of days, weekdays, years and lunar days: what is found, and what must be left alone.

import { describe, expect, it } from 'vitest';
import { checkText } from '../../../slides/checks/check-text.ts';
import type { CheckContext } from '../../../slides/checks/finding.ts';
import { findingSentence } from '../../../slides/messages/findings.ts';
import { context, told } from './told.ts';

describe('anniversaries', () => {
  it.each([
    ['Kỷ niệm 80 năm Quốc khánh 2/9/2026', ['anniversary error “80” → 81']],
    ['Kỷ niệm 80 năm Quốc khánh, năm 2026', ['anniversary warning “80” → 81']],
    ['Kỷ niệm lần thứ 43 Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2026)', ['anniversary error “43” → 44']],
    ['Kỷ niệm 80 năm Ngày thành lập Trường (1946 - 2025)', ['anniversary error “80” → 79']],
    ['80 năm Ngày Quốc khánh (2/9/1946 – 2/9/2026)', ['anniversary error “1946” → 1945']],
    ['Kỷ niệm 90 năm Ngày Quốc khánh', ['anniversary hint “90” → 81']],
    // Right, or nothing to hold it against.
    ['Kỷ niệm 81 năm Quốc khánh 2/9/2026', []],
    ['Kỷ niệm 82 năm Quốc khánh', []],
    ['Kỷ niệm 44 năm Ngày Nhà giáo Việt Nam (20/11/1982 – 20/11/2026)', []],
    ['35 năm ngày truyền thống của Đảng bộ Khối', []],
    ['Kỷ niệm 30 năm Ngày thành lập Trường và Ngày Nhà giáo Việt Nam (20/11/1996 - 20/11/2026)', []],
    ['Kỷ niệm lần thứ 81 Cách mạng tháng Tám (19/8) và Quốc khánh (2/9)', []],
    ['Nghị quyết nhiệm kỳ 2020-2025, 14 chỉ tiêu, sau 05 năm thực hiện Chỉ thị ngày 15/5/2016', []],
    ['Bảo hành 2 năm, giảm giá 20 năm đầu (2020 - 2025)', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('names of days', () => {
  it.each([
    ['Chào mừng Ngày Nhà giáo Việt Nam 22 - 11', ['day-name error “22 - 11” → 20 - 11']],
    ['Ngày Phụ nữ Việt Nam 08/3', ['day-name error “08/3” → 20/10']],
    ['Quốc khánh (03/9/2026)', ['day-name error “03/9/2026” → 02/9/2026']],
    ['Quốc khánh ngày 3 tháng 9', ['day-name error “ngày 3 tháng 9”']],
    ['Ngày Môi trường thế giới 06 - 5', ['day-name warning “06 - 5” → 05 - 6']],
    ['Nghỉ lễ Quốc khánh từ 30/8 đến 02/9', []],
    // The hour tells that it is the day of the meeting.
    ['Kỷ niệm Ngày Nhà giáo Việt Nam - 19/11/2026, 8h00', []],
    ['Lễ kỷ niệm Ngày Nhà giáo Việt Nam 19/11/2026 lúc 7 giờ 30', []],
    ['Ngày Phụ nữ Việt Nam 19/10 - 14:00', []],
    ['Ngày Phụ nữ Việt Nam 19/10, 14 hội viên', ['day-name error “19/10” → 20/10']],
    ['Nghỉ Quốc khánh 01/9 - 02/9', []],
    ['Chào mừng Quốc khánh Lào 02/12', []],
    ['Mừng Quốc khánh 2/9, khai mạc 30/8', []],
    ['Chúc mừng Ngày Quốc tế Phụ nữ 8 - 3 và Ngày Phụ nữ Việt Nam 20 - 10', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('dates and weekdays', () => {
  it.each([
    ['Thứ Ba, ngày 23/11/2026', ['weekday error “Thứ Ba” → Thứ Hai']],
    ['THỨ BA, NGÀY 23/11/2026', ['weekday error “THỨ BA” → THỨ HAI']],
    ['họp vào thứ 7, 22-11-2026', ['weekday error “thứ 7” → chủ nhật']],
    ['Thứ Năm ngày 20 tháng 11 năm 2027', ['weekday error “Thứ Năm” → Thứ Bảy']],
    ['22/11/2026 (Thứ Bảy)', ['weekday error “Thứ Bảy” → Chủ nhật']],
    ['Monday, 24 November 2026', ['weekday error “Monday” → Tuesday']],
    ['Thứ Ba, 23/11', ['weekday hint “Thứ Ba” → Thứ Hai']],
    ['Ngày 31 tháng 11 năm 2026', ['date error “Ngày 31 tháng 11 năm 2026”']],
    ['ngày 29/02/2027', ['date error “29/02/2027”']],
    ['Thứ Hai, ngày 23/11/2026; Chủ nhật 22-11-2026; thứ tư 25.11.2026', []],
    ['Đại hội lần thứ năm, 20/11/2026', []],
    ['Từ thứ Hai đến thứ Sáu, 21/11/2026', []],
    ['Sunday, November 22, 2026', []],
    ['Trực 24/7, tăng 30/2 so với 31/4, 7:30 – 11:30', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('years', () => {
  it.each([
    ['Chúc mừng năm mới 2025', ['stale-year warning “2025” → 2027']],
    ['Happy New Year 2024', ['stale-year warning “2024” → 2027']],
    ['Hưởng ứng Tháng Thanh niên năm 2024', ['stale-year warning “2024” → 2026']],
    ['Chúc mừng năm mới Xuân Đinh Mùi 2026', ['year-name error “Đinh Mùi” → Bính Ngọ']],
    ['XUÂN BÍNH NGỌ 2027', ['year-name error “BÍNH NGỌ” → ĐINH MÙI']],
    ['Tết 2028 (Kỷ Dậu)', ['year-name error “Kỷ Dậu” → Mậu Thân']],
    ['Mừng xuân Đinh Ngọ', ['year-name error “Đinh Ngọ”']],
    ['Chúc mừng năm mới Xuân Đinh Mùi 2027', []],
    ['Mừng Xuân Quí Mão 2023, chào Xuân Đinh Mùi 2027', []],
    ['Tổng kết phong trào thi đua, hưởng ứng năm 2024', []],
    ['Kế hoạch số 44-KH/ĐUK ngày 27/5/2021', []],
    ['Hưởng ứng phong trào giai đoạn 2021 - 2025', []],
    ['05/01/2027 Bính Ngọ', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('days of the lunar calendar', () => {
  it.each([
    ['Mùng 1 Tết (16/2/2026)', ['lunar-date error “16/2/2026” → 17/2/2026']],
    ['mồng một Tết (17/02/2025)', ['lunar-date error “17/02/2025” → 29/01/2025']],
    [
      'Mùng 3 Tết Bính Ngọ, thứ Năm ngày 20/2/2026',
      ['weekday error “thứ Năm” → thứ Sáu', 'lunar-date error “20/2/2026” → 19/2/2026'],
    ],
    ['10/3 âm lịch (25/4/2026)', ['lunar-date error “25/4/2026” → 26/4/2026']],
    ['ngày 27/4/2026 (tức 10/3 âm lịch)', ['lunar-date error “27/4/2026” → 26/4/2026']],
    ['Giỗ Tổ Hùng Vương 10/3 (25/4/2026)', ['lunar-date error “25/4/2026” → 26/4/2026']],
    ['GIỖ TỔ HÙNG VƯƠNG 10/3 ÂM LỊCH (25-04-2026)', ['lunar-date error “25-04-2026” → 26-04-2026']],
    ['Giỗ Tổ Hùng Vương (25/4/2026)', ['lunar-date warning “25/4/2026” → 26/4/2026']],
    ['Giỗ Tổ Hùng Vương 8/3', ['lunar-date warning “8/3” → 10/3']],
    ['Giỗ Tổ Hùng Vương 9/3 âm lịch', ['lunar-date error “9/3 âm lịch”']],
    ['Tết Trung thu 24/9/2026', ['lunar-date hint “24/9/2026” → 25/9/2026']],
    ['rằm tháng Bảy (ngày 28 tháng 8 năm 2026)', ['lunar-date error “ngày 28 tháng 8 năm 2026”']],
    ['23 tháng Chạp (11/2/2026)', ['lunar-date error “11/2/2026” → 10/2/2026']],
    ['ngày 10 tháng 3 năm Đinh Mùi (26/4/2026)', ['lunar-date error “26/4/2026” → 16/4/2027']],
    ['10/3 âm lịch (24/4)', ['lunar-date hint “24/4” → 26/4']],
    ['Ngày 31 tháng 2 âm lịch', ['lunar-date error “Ngày 31 tháng 2 âm lịch”']],
    // Right.
    ['Mùng 1 Tết (17/2/2026), mùng 1 Tết Đinh Mùi (06/02/2027)', []],
    ['10/3 âm lịch (26/4), 10/3 ÂL (16/4)', []],
    ['Giỗ Tổ Hùng Vương 10/3 (26/4/2026)', []],
    ['Giỗ Tổ Hùng Vương (10/3 âm lịch, nhằm Chủ nhật, 26/4/2026)', []],
    ['Chủ nhật, 26/4/2026 (mùng 10 tháng 3 năm Bính Ngọ)', []],
    ['Giỗ Tổ Hùng Vương 10/3, 26/4 hoặc 10/3/2026', []],
    ['Tết Nguyên đán 2026 (17/2/2026), Tết Trung thu (25/9/2026)', []],
    ['29 Tết (16/2/2026), đêm 30 Tết (16/2/2026)', []],
    ['1/6 nhuận âm lịch (25/7/2025), 1/6 âm lịch (25/6/2025)', []],
    // Days off, and the days around a feast.
    ['Nghỉ Tết Nguyên đán 14/2/2026 - 22/2/2026', []],
    ['Từ 28 Tết đến hết mùng 5 Tết (từ 15/2 đến 21/2/2026)', []],
    ['từ 14/2/2026 đến 22/2/2026 (tức 27 tháng Chạp đến mùng 6 Tết)', []],
    ['từ mùng 1 Tết (17/2/2026) đến mùng 5 Tết (21/2/2026)', []],
    ['Dịp Giỗ Tổ Hùng Vương 25/4/2026 - 27/4/2026', []],
    ['Vui Tết Trung thu, 19 giờ ngày 24/9/2026', []],
    // No dates of the solar calendar.
    ['Chủ nhật, ngày 10/3 âm lịch; ngày 30 tháng 2 âm lịch', []],
    ['Mùng 8 tháng 3, mùng 2/9', []],
    ['Phát động Tết trồng cây, mùng 6 Tết', []],
  ])('%s', (text, expected) => {
    expect(told(text, { today: '2026-01-15' })).toEqual(expected);
  });

  it('says which lunar day the date is', () => {
    const [found] = checkText('Mùng 1 Tết (16/2/2026)', context);
    expect(found && findingSentence(found.message, 'vi')).toBe(
      'Mùng 1 Tết là ngày 17/2/2026 dương lịch; 16/2/2026 là 29/12 âm lịch.',
    );
  });
});

describe('days that are over', () => {
  it.each([
    ['Chào mừng Ngày Nhà giáo Việt Nam 20/11/2024', ['past-date warning “20/11/2024” → 20/11/2027']],
    [
      'Nhiệt liệt chào mừng\nQuốc khánh ngày 2 tháng 9 năm 2025',
      ['past-date warning “ngày 2 tháng 9 năm 2025” → ngày 2 tháng 9 năm 2027'],
    ],
    ['Kính mời dự hội nghị lúc 8 giờ, ngày 24/11/2026', ['past-date warning “24/11/2026”']],
    ['Đăng ký từ ngày 01/10/2025 đến hết ngày 15/10/2025', ['past-date warning “15/10/2025”']],
    ['Nộp hồ sơ từ 20/10 đến 20/11/2026', ['past-date warning “20/11/2026”']],
    ['Hội thi diễn ra từ 1/9 - 15/9/2026', ['past-date warning “15/9/2026”']],
    ['Register by 1 October 2026', ['past-date warning “1 October 2026”']],
    ['Kỷ niệm 42 năm Ngày Nhà giáo Việt Nam (20/11/1982 – 20/11/2024)', ['anniversary warning “2024”']],
    ['Kỷ niệm 80 năm Quốc khánh (1945 - 2025)', ['anniversary warning “2025”']],
    // Still to come, or going on.
    ['Chào mừng Đại hội, khai mạc ngày 25/11/2026', []],
    ['Đăng ký từ 20/11/2026 đến 30/11', []],
    ['Đăng ký từ ngày 1/10/2026, trao giải tháng 12/2026', []],
    ['Chào mừng Ngày Nhà giáo Việt Nam 20 - 11', []],
    ['Hội thi diễn ra ngày 10/11/2026', []],
    // History, documents, people.
    ['Chào mừng Cách mạng tháng Tám 19/8/1945', []],
    ['Mừng ngày thành lập Trường 26/3/2023', []],
    ['Hưởng ứng Chỉ thị ngày 15/5/2024', []],
    ['Thực hiện Nghị quyết số 12-NQ/TU ngày 3/4/2025', []],
    ['Sinh ngày 19/5/2022', []],
    ['Bác Hồ đọc Tuyên ngôn Độc lập ngày 2/9/1945', []],
    ['Luật có hiệu lực từ ngày 01/7/2025', []],
    ['Tổng kết hội thi tổ chức ngày 20/11/2024', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('are only worth a look where the text was right when it was made, or was made for its campaign', () => {
    const text = 'Chào mừng Ngày Nhà giáo Việt Nam 20/11/2024';
    const severity = (given: Partial<CheckContext>) => checkText(text, { ...context, ...given }).map((one) => one.severity);
    expect(severity({ changedOn: '2024-11-20' })).toEqual(['hint']);
    expect(severity({ changedOn: '2024-11-21' })).toEqual(['warning']);
    expect(severity({ period: { from: '2024-11-01', to: '2024-11-30' } })).toEqual(['hint']);
    expect(severity({ period: { from: '2026-11-01', to: '2026-11-30' } })).toEqual(['warning']);
  });

  it('of last year’s celebration are no news in January', () => {
    const text = 'Kỷ niệm 82 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 – 22/12/2026)';
    expect(told(text, { today: '2027-01-20' })).toEqual([]);
    expect(told(text, { today: '2027-02-01' })).toEqual(['anniversary warning “2026”']);
    expect(told(text, { today: '2027-02-01', period: { from: '2026-12-01', to: '2026-12-31' } })).toEqual([]);
  });
});

describe('days without a year, in a campaign', () => {
  const inAutumn = (year: number) => ({ period: { from: `${year}-08-15`, to: `${year}-09-05` } });
  it.each([
    // Counted for the year in which the campaign runs.
    ['Kỷ niệm 80 năm Quốc khánh', inAutumn(2025), []],
    ['Kỷ niệm 80 năm Quốc khánh', inAutumn(2026), ['anniversary warning “80” → 81']],
    ['Kỷ niệm 82 năm Quốc khánh', inAutumn(2027), []],
    ['Kỷ niệm 81 năm Quốc khánh', inAutumn(2027), ['anniversary warning “81” → 82']],
    ['Kỷ niệm 80 năm Quốc khánh', { period: null }, []],
    // A campaign that ends on the eve of the day, and one of several years.
    ['Kỷ niệm 80 năm Quốc khánh', { period: { from: '2026-08-01', to: '2026-09-01' } }, ['anniversary warning “80” → 81']],
    ['Kỷ niệm 80 năm Quốc khánh', { period: { from: '2024-01-01', to: '2026-12-31' } }, []],
    ['Kỷ niệm 83 năm Quốc khánh', { period: { from: '2024-01-01', to: '2026-12-31' } }, ['anniversary warning “83” → 79']],
    // Of another time of the year nothing is sure.
    ['Kỷ niệm 80 năm Quốc khánh', { period: { from: '2026-03-01', to: '2026-04-30' } }, []],
    ['Kỷ niệm 60 năm Quốc khánh', { period: { from: '2026-03-01', to: '2026-04-30' } }, ['anniversary hint “60” → 81']],
    // The year that the text names goes before.
    ['Kỷ niệm 81 năm Quốc khánh 2/9/2026', inAutumn(2025), []],
    ['Thứ Ba, 2/9', inAutumn(2025), []],
    ['Thứ Ba, 2/9', inAutumn(2026), ['weekday hint “Thứ Ba” → Thứ Tư']],
  ])('%s %j', (text, given, expected) => {
    expect(told(text, given)).toEqual(expected);
  });
});
