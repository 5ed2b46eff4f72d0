// What the checks find, and where; and above all what they must leave alone.
import { describe, expect, it } from 'vitest';
import { checkText, mendText } from '../../../slides/checks/check-text.ts';
import type { CheckContext } from '../../../slides/checks/finding.ts';

const context: CheckContext = {
  today: '2026-11-25',
  glossary: ['Nam Từ Liêm', 'Quảng Ninh', 'Trung tâm Phục vụ hành chính công', 'Hòa Bình', 'Đặng Thùy Trâm'],
  otherTexts: [],
};

/** `rule severity “place” → replacement`, in the order of the text. */
function told(text: string, given: Partial<CheckContext> = {}): string[] {
  return checkText(text, { ...context, ...given }).map(({ rule, severity, start, end, fix }) =>
    [`${rule} ${severity} “${text.slice(start, end)}”`, ...(fix === null ? [] : [fix.replacement])].join(' → '),
  );
}

describe('cases that were really hung', () => {
  it.each([
    [
      'Chào mừng kỷ niệm 43 năm ngày giải phóng hoàn toàn miền Nam thống nhất đất nước (30/4/1945 – 30/4/2018)',
      ['anniversary error “43”', 'anniversary error “1945” → 1975'],
    ],
    [
      'kỷ niệm 68 năm quốc khánh nước cộng hòa xã hội Việt Nam Việt Nam',
      [
        'anniversary hint “68” → 81',
        'state-name error “cộng hòa xã hội Việt Nam” → Cộng hòa xã hội chủ nghĩa Việt Nam',
        'repeated-words warning “Việt Nam Việt Nam” → Việt Nam',
      ],
    ],
    // For a second pair of eyes, not for a rule.
    ['Xây dựng trường học đạt chuẩn quốc gia 6 trường', []],
    ['bảng điện tử, bảng rôn', ['slip error “bảng rôn” → băng rôn']],
    ['Uỷ ban / Ủy ban in one file', ['tone-style warning “Ủy” → Uỷ']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('the anniversary is right again once the founding year is', () => {
    const text = 'kỷ niệm 43 năm ngày giải phóng hoàn toàn miền Nam (30/4/1945 – 30/4/2018)';
    const year = checkText(text, context).find(({ fix }) => fix !== null);
    expect(year && told(mendText(text, year))).toEqual([]);
  });
});

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

describe('words twice', () => {
  it.each([
    ['chung tay vì vì môi trường', ['repeated-words warning “vì vì” → vì']],
    ['an toàn của\ncủa mọi nhà', ['repeated-words warning “của\ncủa” → của']],
    ['bảo vệ môi trường môi trường môi trường', ['repeated-words warning “môi trường môi trường môi trường” → môi trường']],
    ['Open on on Monday', ['repeated-words warning “on on” → on']],
    ['xanh xanh, luôn luôn, ngày ngày, người người, nhà nhà, đời đời', []],
    ['từng bước từng bước, ai ai cũng vui, mãi mãi mãi mãi', []],
    ['Việt Nam! Việt Nam!', []],
    ['An toàn\nAn toàn giao thông', []],
    ['cho học sinh sinh hoạt; phòng phòng cháy; công nhân nhân dịp', []],
    ['0912 0912 10 10', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('the state’s name', () => {
  it.each([
    [
      'nước cộng hoà xã hội chủ nghĩa Việt Nam',
      ['state-name warning “cộng hoà xã hội chủ nghĩa Việt Nam” → Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ],
    ['CỘNG HÒA XÃ HỘI VIỆT NAM', ['state-name error “CỘNG HÒA XÃ HỘI VIỆT NAM” → CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
    [
      'Cộng hòa xả hội chủ nghĩa Việt Nam',
      ['state-name error “Cộng hòa xả hội chủ nghĩa Việt Nam” → Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', []],
    ['Nước Cộng hòa xã hội chủ nghĩa Việt Nam', []],
    ['Tổ quốc Việt Nam xã hội chủ nghĩa', []],
    ['Việt Nam Dân chủ Cộng hòa', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('spelling', () => {
  it.each([
    ['ngày thuơng binh', ['syllable error “thuơng” → thương']],
    ['sưót đêm, một vòmg', ['syllable error “sưót”', 'syllable error “vòmg” → vòng']],
    ['các nghành nghề', ['syllable error “nghành” → ngành']],
    ['Qúy khách hòan thành', ['syllable warning “Qúy” → Quý', 'syllable warning “hòan” → hoàn']],
    ['AN TOÀN GIAO THÔNG CHO MỌI NGUỜI', ['syllable error “NGUỜI” → NGƯỜI']],
    ['Xử dụng điện', ['slip error “Xử dụng” → Sử dụng']],
    ['Đắk Lắk, Krông Pắc, Buôn Ma Thuột, Kon Tum, Chư Păh, Ea H’leo, Bắc Kạn', []],
    ['ĐẮK LẮK, KRÔNG PẮC, BẮC KẠN, UBND TỈNH, HĐND, ATVSLĐ, TTĐT', []],
    ['Theo ĐUK, TTĐT và QĐND', []],
    ['café, résumé, São Paulo, Müller, Québec, Beyoncé, Nguyễn Trãi', []],
    ['https://dichvucông.gov.vn, hỏi.đáp@cơquan.vn, số 30/2020/NĐ-CP, ôtô, vắcxin, ô-xy, tivi', []],
    ['giữ gìn, giếng, gì, quý, thuở, khuỷu, ngoằn ngoèo, khuya, quốc, rượu, yêu, ủy, ý', []],
    ['Mời quý khách dùng café trong giờ nghỉ', []],
    ['The quick brown fox jumps over the Hội An old quarter', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('one campaign, one manner', () => {
  it.each([
    ['sức khoẻ', ['văn hóa', 'thủy lợi'], ['tone-style warning “khoẻ” → khỏe']],
    ['sức khỏe', ['văn hoá', 'thuỷ lợi'], ['tone-style warning “khỏe” → khoẻ']],
    ['HOÀ BÌNH', ['hòa hợp', 'khỏe'], ['tone-style warning “HOÀ” → HÒA']],
    ['phòng Covid', ['chống COVID-19'], ['mixed-spelling warning “Covid” → COVID-19']],
    ['chống COVID-19', ['phòng Covid'], []],
    ['phòng Covid', ['Covid'], []],
    ['Kỉ niệm', ['kỷ niệm', 'Kỷ niệm'], ['mixed-spelling hint “Kỉ niệm” → Kỷ niệm']],
    ['sức khỏe', ['toán, hoàn, thuyền, quý, quả, quỹ'], []],
    ['quý khách, hoàn thành, sức khỏe', ['văn hóa'], []],
  ])('%s beside %j', (text, otherTexts, expected) => {
    expect(told(text, { otherTexts })).toEqual(expected);
  });
});

describe('the office’s names', () => {
  it.each([
    ['Quận Nam Từ Niêm', ['glossary warning “Nam Từ Niêm” → Nam Từ Liêm']],
    ['ỦY BAN QUẬN NAM TỬ LIÊM', ['glossary warning “NAM TỬ LIÊM” → NAM TỪ LIÊM']],
    [
      'Trung tâm Phục vụ hành chánh công',
      ['glossary warning “Trung tâm Phục vụ hành chánh công” → Trung tâm Phục vụ hành chính công'],
    ],
    ['Đặng Thùy Trâm, Đặng Thuỳ Trâm', ['tone-style warning “Thuỳ” → Thùy']],
    ['Quảng Bình, Quảng Nam, Quảng Ninh', []],
    ['một thế giới hòa bình', []],
    ['nam từ liêm', []],
    ['NAM TỪ LIÊM', []],
    ['Bắc Từ Liêm', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('numbers of things', () => {
  it.each([
    ['03 khâu đột phá: thể chế, nhân lực', ['count warning “03”']],
    ['Ba bước: khảo sát; thiết kế; in; treo', ['count warning “Ba”']],
    ['5 nhiệm vụ:\n- một\n- hai\n- ba', ['count warning “5”']],
    ['4 rules: stop; look; go', ['count warning “4”']],
    ['3 nội dung: a, b và c', []],
    ['2 việc: phòng, chống dịch và vệ sinh', []],
    ['4 tại chỗ: chỉ huy, lực lượng, phương tiện, hậu cần', []],
    ['5 nội dung: một, hai, v.v.', []],
    ['Giờ mở cửa 7 ngày: 7:30, 13:00', []],
    ['12 nội dung định hướng, 06 nhiệm vụ trọng tâm, 03 khâu đột phá chiến lược trong nhiệm kỳ', []],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what waits to be filled in', () => {
  it.each([
    ['Đại hội lần thứ … ngày xx/xx', ['placeholder error “lần thứ …”', 'placeholder error “xx/xx”']],
    ['Họp lúc ...... ngày dd/mm/yyyy', ['placeholder error “lúc ......”', 'placeholder error “dd/mm/yyyy”']],
    ['Chúc mừng … đạt giải', ['placeholder warning “…”']],
    ['[tên đơn vị] kính mời {{name}}', ['placeholder error “[tên đơn vị]”', 'placeholder error “{{name}}”']],
    ['Lorem ipsum', ['placeholder error “Lorem ipsum”']],
    ['Đồng chí Nguyễn Văn A', ['placeholder warning “Nguyễn Văn A”']],
    ['năm 20xx', ['placeholder error “20xx”']],
    ['chống lãng phí ... (Facebook, VCNET...)', []],
    ['Thế kỷ XX, khóa XXI, Nguyễn Văn An', []],
    ['Xem phụ lục [1] và 5 < 6 > 2', []],
    ['Và thế là…', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
