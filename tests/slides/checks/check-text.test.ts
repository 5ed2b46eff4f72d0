// What the checks find, and where; and above all what they must leave alone.
import { describe, expect, it } from 'vitest';
import { checkText, mendText } from '../../../slides/checks/check-text.ts';
import { context, told } from './told.ts';

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
    ['Phát triễn bền vững', ['slip error “Phát triễn” → Phát triển']],
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
    ['5 rõ: rõ người, rõ việc, rõ kết quả', ['count warning “5”']],
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

describe('numbers of things beside other texts', () => {
  it.each([
    ['03 khâu đột phá:', ['- thể chế\n- nhân lực\n- hạ tầng\n- số'], ['count warning “03”']],
    ['5 BƯỚC PHÂN LOẠI RÁC', ['1. Tách', '2. Rửa\n3. Bỏ', '4) Gom'], ['count warning “5”']],
    ['03 khâu đột phá:', ['- thể chế', '- nhân lực\n- hạ tầng', 'Phòng Hành chính'], []],
    ['4 BƯỚC PHÂN LOẠI RÁC', ['1. Tách', '2. Rửa\n3. Bỏ', '4) Gom'], []],
    ['4 BƯỚC PHÂN LOẠI RÁC', ['- Tách\n- Rửa', 'Số 12. Tổ 3'], []],
    ['4 bước', ['1. Tách', '1. Rửa', '2. Bỏ'], []],
  ])('%j beside %j on one design', (text, siblingTexts, expected) => {
    expect(told(text, { siblingTexts, otherTexts: siblingTexts })).toEqual(expected);
  });

  it.each([
    ['03 khâu đột phá chiến lược', ['Bốn khâu đột phá, 06 nhiệm vụ'], ['count hint “03”']],
    ['03 khâu đột phá chiến lược', ['ba KHÂU ĐỘT PHÁ', '4 khâu đột phá'], []],
    ['3 nhiệm vụ trọng tâm', ['5 nhiệm vụ cụ thể'], []],
    ['3 bước', ['4 bước'], []],
    ['2 việc tốt mỗi ngày', ['Một việc tốt mỗi ngày'], []],
    ['Mỗi ngày một việc tốt mỗi ngày', ['hai việc tốt mỗi ngày'], []],
  ])('%j beside %j in one campaign', (text, otherTexts, expected) => {
    expect(told(text, { otherTexts })).toEqual(expected);
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

describe('a slogan broken into lines', () => {
  it.each(['Kỷ\nniệm\n40 năm\nngày Giải phóng\nmiền Nam\n(30/4/1975 –\n30/4/2018)', 'Chúc mừng\nnăm mới\n2019'])(
    '%j is checked as one sentence',
    (text) => {
      const rules = (given: string) => checkText(given, context).map(({ rule, start, end }) => ({ rule, start, end }));
      expect(rules(text)).not.toEqual([]);
      expect(rules(text)).toEqual(rules(text.replaceAll('\n', ' ')));
    },
  );

  it('keeps its lines when it is mended', () => {
    const text = 'Cộng hòa\nxã hội chủ nghĩa\nViệt nam';
    const [finding] = checkText(text, context);
    if (finding === undefined) throw new Error('nothing was found');
    expect(mendText(text, finding)).toBe('Cộng hòa\nxã hội chủ nghĩa\nViệt Nam');
  });
});
