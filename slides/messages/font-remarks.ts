// What people should know of a font that they add: it is let in all the same.
import type { OfficeFont } from '../model/office-font.ts';
import type { Language } from '../model/settings.ts';
import { fillSentence } from './sentence.ts';

const sentences = {
  lacksAll: {
    vi: 'Phông “{name}” không có chữ tiếng Việt nào theo Unicode; chỉ nên dùng cho số và chữ không dấu.',
    en: 'The font “{name}” has no Vietnamese letters in Unicode; use it only for numbers and letters without marks.',
  },
  lacksSome: {
    vi: 'Phông “{name}” thiếu {count} chữ tiếng Việt: {letters}.',
    en: 'The font “{name}” lacks {count} Vietnamese letters: {letters}.',
  },
  restricted: {
    vi: 'Nhà làm phông “{name}” không cho nhúng phông vào tệp khác. Khi in, hãy xuất chữ đã chuyển nét và hỏi lại bản quyền.',
    en: 'The maker of “{name}” does not let it be embedded in other files. Print with letters as outlines, and ask about its licence.',
  },
} as const;

const maxNamed = 24;
const allLetters = 134;

type Remarked = Pick<OfficeFont, 'name' | 'missing' | 'embedding'>;

export function fontRemarks({ name, missing, embedding }: Remarked, language: Language): string[] {
  const remarks: string[] = [];
  const letters = `${missing.slice(0, maxNamed).join(' ')}${missing.length > maxNamed ? ' …' : ''}`;
  // A few that the old fonts have by chance (é, ê, ô …) make no Vietnamese text.
  const code = missing.length > allLetters * 0.6 ? 'lacksAll' : 'lacksSome';
  if (missing.length > 0) remarks.push(fillSentence(sentences[code][language], { name, count: missing.length, letters }));
  if (embedding === 'restricted') remarks.push(fillSentence(sentences.restricted[language], { name }));
  return remarks;
}
