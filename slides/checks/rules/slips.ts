// Slips that make another valid word, so only a list can know them. None of them means anything as it stands here.
import type { Rule } from '../finding.ts';
import { likeCase } from '../words.ts';

const table = `
  phát triễn = phát triển, mội trường = môi trường, bảng rôn = băng rôn, băng zôn = băng rôn, băng zon = băng rôn, băng dôn = băng rôn,
  nhiệt liêt = nhiệt liệt, chúc mùng = chúc mừng, chào mùng = chào mừng, kỹ niệm = kỷ niệm, kỷ thuật = kỹ thuật,
  kỹ luật = kỷ luật, kỹ cương = kỷ cương, lảnh đạo = lãnh đạo, nổ lực = nỗ lực, hổ trợ = hỗ trợ, giúp đở = giúp đỡ,
  sửa chửa = sửa chữa, chửa cháy = chữa cháy, chửa bệnh = chữa bệnh, phòng chóng = phòng chống, dữ gìn = giữ gìn,
  gìn dữ = gìn giữ, chân trọng = trân trọng, nghiêm trỉnh = nghiêm chỉnh, chỉnh chu = chỉn chu, tuyên chuyền = tuyên truyền,
  chuyền thống = truyền thống, xuất xắc = xuất sắc, suất sắc = xuất sắc, sử lý = xử lý, xử dụng = sử dụng, cọ sát = cọ xát,
  đề suất = đề xuất, xúc tích = súc tích, sơ xuất = sơ suất, sáng lạng = xán lạn, sáng lạn = xán lạn, tựu chung = tựu trung,
  vô hình chung = vô hình trung, chau chuốt = trau chuốt, chuẩn đoán = chẩn đoán, chia xẻ = chia sẻ, khắc khe = khắt khe,
  lãng mạng = lãng mạn, trãi nghiệm = trải nghiệm, rãnh rỗi = rảnh rỗi, nghĩ lễ = nghỉ lễ, nghĩ tết = nghỉ tết,
  nghĩ phép = nghỉ phép, nghĩ hưu = nghỉ hưu, vẽ vang = vẻ vang, vui vẽ = vui vẻ, dành thắng lợi = giành thắng lợi,
  dành độc lập = giành độc lập, bảo vễ = bảo vệ, môi trường xạnh = môi trường xanh, sức khõe = sức khỏe, kiễm tra = kiểm tra, bảo đãm = bảo đảm
`;

const slipped = new Map(
  table
    .normalize('NFC')
    .split(',')
    .map((row) => row.split('=').map((part) => part.trim()))
    .map(([wrong = '', right = '']) => [wrong, right] as const),
);
const pattern = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...slipped.keys()].map((wrong) => wrong.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{M}])`,
  'giu',
);

export const slips: Rule = {
  id: 'slip',
  check(text) {
    return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const right = slipped.get(found.toLowerCase().replace(/\s+/g, ' '));
      if (right === undefined) return [];
      const replacement = likeCase(found, right);
      return [
        {
          severity: 'error' as const,
          message: { code: 'slip' as const, params: { found, right: replacement } },
          start: index,
          end: index + found.length,
          fix: { replacement },
        },
      ];
    });
  },
};
