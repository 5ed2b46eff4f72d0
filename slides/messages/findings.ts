// One sentence for each thing a check may find, in both languages: what is odd, and what it should be.
import type { Language } from '../model/settings.ts';
import { fillSentence } from './sentence.ts';

const sentences = {
  'anniversary-count': {
    vi: 'Từ {from} đến {to} là {years} năm, không phải {found}.',
    en: 'From {from} to {to} is {years} years, not {found}.',
  },
  'anniversary-day': {
    vi: '{name} tính từ năm {from}: năm {to} là {years} năm, không phải {found}.',
    en: '{name} is counted from {from}: {to} makes it {years} years, not {found}.',
  },
  'founding-year': {
    vi: '{name} tính từ năm {from}, không phải {found}.',
    en: '{name} is counted from {from}, not {found}.',
  },
  'day-date': {
    vi: '{name} là ngày {date}, không phải {found}.',
    en: '{name} is on {date}, not {found}.',
  },
  'lunar-date': {
    vi: '{name} là ngày {date} dương lịch; {found} là {lunar} âm lịch.',
    en: '{name} falls on {date}; {found} is {lunar} of the lunar calendar.',
  },
  'lunar-day': {
    vi: '{name} là ngày {date} âm lịch, không phải {found}.',
    en: '{name} is on {date} of the lunar calendar, not {found}.',
  },
  'date-impossible': {
    vi: 'Tháng {month} không có ngày {day}.',
    en: 'Month {month} has no day {day}.',
  },
  weekday: {
    vi: 'Ngày {date} là {weekday}, không phải {found}.',
    en: '{date} is a {weekday}, not {found}.',
  },
  'repeated-words': {
    vi: '“{words}” bị lặp lại.',
    en: '“{words}” is repeated.',
  },
  'state-name': {
    vi: 'Tên nước phải viết là “{name}”.',
    en: 'The state’s name is written “{name}”.',
  },
  'invalid-syllable': {
    vi: '“{word}” không phải là âm tiết tiếng Việt; hãy xem lại chính tả.',
    en: '“{word}” is no Vietnamese syllable; check its spelling.',
  },
  'wrong-onset': {
    vi: '“{word}” viết sai phụ âm đầu; phải là “{right}”.',
    en: '“{word}” begins with the wrong letters; it is written “{right}”.',
  },
  'tone-place': {
    vi: 'Dấu thanh của “{word}” đặt sai chỗ; phải là “{right}”.',
    en: 'The tone mark of “{word}” is on the wrong letter; it is written “{right}”.',
  },
  'tone-style': {
    vi: '“{word}” đặt dấu khác với các chữ còn lại; theo cách chung thì viết “{right}”.',
    en: 'The tone mark of “{word}” does not follow the rest, which would write “{right}”.',
  },
  'mixed-spelling': {
    vi: '“{word}” và “{right}” được dùng lẫn lộn; nên chỉ dùng một cách viết.',
    en: '“{word}” and “{right}” are both used; keep to one spelling.',
  },
  'glossary-name': {
    vi: 'Có phải “{right}”? Ở đây viết “{found}”.',
    en: 'Is “{right}” meant? Here it says “{found}”.',
  },
  'glossary-case': {
    vi: 'Cơ quan viết tên này là “{right}”.',
    en: 'The office writes this name “{right}”.',
  },
  'count-items': {
    vi: 'Ghi là {count} nhưng kể ra {items} mục.',
    en: 'It says {count}, but {items} are listed.',
  },
  'count-mixed': {
    vi: 'Ở đây ghi {count} {thing}, nơi khác trong chiến dịch ghi {other}.',
    en: 'It says {count} {thing} here, but {other} elsewhere in the campaign.',
  },
  placeholder: {
    vi: '“{found}” là chỗ còn để trống.',
    en: '“{found}” still waits to be filled in.',
  },
  'stale-greeting': {
    vi: 'Năm {found} đã qua.',
    en: 'The year {found} is over.',
  },
  'past-date': {
    vi: 'Ngày {date} đã qua.',
    en: '{date} is over.',
  },
  'past-anniversary': {
    vi: 'Đây là dịp kỷ niệm của năm {to}, đã qua.',
    en: 'This is the anniversary of {to}, which is over.',
  },
  'year-name': {
    vi: 'Năm {year} là năm {right}, không phải {found}.',
    en: '{year} is the year {right}, not {found}.',
  },
  'year-name-impossible': {
    vi: 'Không có năm nào tên là “{found}”.',
    en: 'No year is called “{found}”.',
  },
  slip: {
    vi: '“{found}” thường là lỗi gõ; viết đúng là “{right}”.',
    en: '“{found}” is a common slip for “{right}”.',
  },
  'missing-glyphs': {
    vi: 'Phông “{font}” không có các chữ: {characters}.',
    en: 'The font “{font}” lacks these letters: {characters}.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type FindingCode = keyof typeof sentences;

export const findingCodes = Object.keys(sentences) as [FindingCode, ...FindingCode[]];

const weekdays: Record<Language, readonly string[]> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** The sentence of a finding. A parameter `weekday` is a number, 1 = Monday … 7 = Sunday. */
export function findingSentence(
  message: { code: FindingCode; params: Readonly<Record<string, string | number>> },
  language: Language,
): string {
  const { weekday } = message.params;
  const name = typeof weekday === 'number' ? weekdays[language][weekday - 1] : undefined;
  return fillSentence(
    sentences[message.code][language],
    name === undefined ? message.params : { ...message.params, weekday: name },
  );
}
