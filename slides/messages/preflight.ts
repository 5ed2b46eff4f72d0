// One sentence for each finding of the preflight, in both languages.
import type { Language } from '../model/settings.ts';
import type { PreflightFinding, PreflightRule } from '../print/preflight/finding.ts';
import { colorWord } from './color-words.ts';
import { fillSentence } from './sentence.ts';

const sentences: Record<Language, Record<PreflightRule | 'approval-over', string>> = {
  vi: {
    'picture-missing': 'Thư viện không còn tệp của ảnh này.',
    'picture-coarse': 'Ảnh chỉ có {ppi} điểm ảnh mỗi inch ở cỡ in thật; nên từ {wanted} trở lên.',
    'outside-safe': 'Nằm ngoài vùng an toàn, cách mép chưa đủ {margin} mm.',
    'under-eyelet': 'Nằm dưới khoen.',
    'short-of-bleed': 'Nền chưa kéo hết phần tràn lề {bleed} mm; cắt lệch sẽ hở trắng.',
    'page-bleed': 'Gia công gấp vào {needed} mm mà tràn lề chỉ có {has} mm.',
    'seam-text': 'Đường nối bạt đi qua chữ.',
    'seam-picture': 'Đường nối bạt đi qua ảnh; tránh để đường nối qua mặt người.',
    'not-composed': 'Dấu tiếng Việt còn tách rời, máy khác có thể hiện sai.',
    'glyph-missing': 'Phông không có các chữ: {letters}',
    'too-small': 'Chữ in hoa cao {cap} mm; đọc từ {distance} m cần ít nhất {least} mm.',
    'low-contrast': 'Chữ chìm vào nền, độ tương phản chỉ {contrast} : 1 (nên từ 3 : 1).',
    hairline: 'Nét {width} mm quá mảnh khi in; nên từ {least} mm.',
    vibrating: 'Chữ {ink} và nền {ground} chọi màu nhau, nhìn nhức mắt và khó đọc từ xa; nên đổi màu chữ hoặc viền chữ.',
    gamut: 'Màu tươi hơn mực in, in ra sẽ trầm hơn: {colors}. Nên in thử.',
    'soft-shadow': 'Bóng mờ được in bằng ảnh điểm; phần còn lại vẫn là nét vector.',
    'large-page': 'Trang dài hơn 5,08 m: PDF dùng đơn vị 10 lần. Nếu nhà in mở không được, hãy gửi bản tỷ lệ 1:10.',
    text: '{message}',
    'not-approved': 'Chưa ai đánh dấu đã duyệt.',
    'approval-over': 'Đã sửa sau khi {name} duyệt; cần duyệt lại.',
  },
  en: {
    'picture-missing': 'The library no longer has the file of this picture.',
    'picture-coarse': 'The picture has only {ppi} pixels per inch at its printed size; {wanted} or more is right.',
    'outside-safe': 'Reaches out of the safe area: less than {margin} mm from the edge.',
    'under-eyelet': 'Lies under an eyelet.',
    'short-of-bleed': 'The ground stops before the end of the {bleed} mm bleed; a cut a little off would show white.',
    'page-bleed': 'Finishing folds {needed} mm back, but the bleed is only {has} mm.',
    'seam-text': 'A seam of the banner runs through letters.',
    'seam-picture': 'A seam of the banner runs through this picture; keep it off faces.',
    'not-composed': 'Vietnamese marks are stored apart from their letters; other programs may show them wrongly.',
    'glyph-missing': 'The font lacks these letters: {letters}',
    'too-small': 'Capitals are {cap} mm high; to be read from {distance} m they need {least} mm or more.',
    'low-contrast': 'The letters sink into their ground: a contrast of only {contrast} : 1 (3 : 1 or more is right).',
    hairline: 'A stroke of {width} mm is too thin to print; {least} mm or more is right.',
    vibrating: 'Letters in {ink} vibrate on {ground} and are hard to read from afar; give them another colour or an outline.',
    gamut: 'Brighter than ink can be, will print duller: {colors}. Ask for a proof.',
    'soft-shadow': 'Soft shadows are printed as small pictures; everything else stays vector.',
    'large-page': 'Longer than 5.08 m: the PDF uses a tenfold unit. If the shop cannot open it, send the 1:10 file.',
    text: '{message}',
    'not-approved': 'Nobody has marked this as approved.',
    'approval-over': 'Changed since {name} approved it; it needs approving again.',
  },
};

export function preflightSentence({ rule, params }: PreflightFinding, language: Language): string {
  const named = rule === 'gamut' ? { ...params, colors: dullerColors(params, language) } : params;
  const colors = rule === 'vibrating' ? { ink: word(params.ink, language), ground: word(params.ground, language) } : {};
  const wording = rule === 'not-approved' && params.name !== undefined ? 'approval-over' : rule;
  return fillSentence(sentences[language][wording], { ...named, ...colors });
}

const word = (color: string | number | undefined, language: Language): string =>
  `${colorWord(String(color), language)} (${color})`;

const becomes: Record<Language, string> = { vi: 'thành khoảng', en: 'as about' };

/** `#00ff00 #5cb04a, …`: each colour and what it is printed as. */
function dullerColors({ colors, more }: PreflightFinding['params'], language: Language): string {
  const pairs = String(colors)
    .split(', ')
    .map((pair) => pair.split(' '))
    .map(([color = '', printed]) => `${colorWord(color, language)} ${color} ${becomes[language]} ${printed}`);
  return pairs.join('; ') + (Number(more) > 0 ? '; …' : '');
}
