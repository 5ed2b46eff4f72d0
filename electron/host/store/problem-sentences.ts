// What may be wrong with a file of the library, told in the office's language.
import { fillSentence } from '../../../slides/messages/sentence.ts';
import type { Language } from '../../../slides/model/settings.ts';

const sentences = {
  restored: {
    vi: 'Tệp bị hỏng ({reason}); đã dùng bản sao lưu lúc {time}.',
    en: 'The file was damaged ({reason}); the backup of {time} was taken instead.',
  },
  missing: {
    vi: 'Tệp bị mất; đã dùng bản sao lưu lúc {time}.',
    en: 'The file was missing; the backup of {time} was taken instead.',
  },
  lost: {
    vi: 'Tệp bị hỏng ({reason}) và không có bản sao lưu; phần còn lại của thư viện vẫn dùng được.',
    en: 'The file is damaged ({reason}) and has no backup; the rest of the library works.',
  },
  newer: {
    vi: 'Tệp do một bản Pano mới hơn ghi (phiên bản dữ liệu {schema}); được để nguyên. Hãy cập nhật Pano.',
    en: 'The file was written by a newer Pano (data version {schema}); it was left as it is. Update Pano.',
  },
  stuck: {
    vi: 'Không nâng cấp được tệp ({reason}); được để nguyên.',
    en: 'The file could not be brought up to date ({reason}); it was left as it is.',
  },
  unreadable: {
    vi: 'Không đọc được tệp ({reason}); được để nguyên.',
    en: 'The file cannot be read ({reason}); it was left as it is.',
  },
  misnamed: {
    vi: 'Tên tệp không phải là tên tài liệu của Pano; được để nguyên.',
    en: 'This is no name of a document of Pano; the file was left as it is.',
  },
  gone: {
    vi: 'Tệp không còn trên đĩa.',
    en: 'The file is no longer on the disk.',
  },
  changed: {
    vi: 'Tệp trên đĩa không khớp với bản đang mở ({reason}).',
    en: 'The file on the disk is not what was saved ({reason}).',
  },
  'media-gone': {
    vi: 'Thiếu tệp ảnh của “{name}”; hãy nhập lại.',
    en: 'The picture file of “{name}” is missing; import it again.',
  },
  'media-damaged': {
    vi: 'Tệp ảnh bị hỏng; hãy nhập lại.',
    en: 'The picture file is damaged; import it again.',
  },
  'font-gone': {
    vi: 'Thiếu tệp phông chữ “{name}”; hãy thêm lại trong Cài đặt.',
    en: 'The font file of “{name}” is missing; add it again in the settings.',
  },
  'font-damaged': {
    vi: 'Tệp phông chữ “{name}” bị hỏng; hãy thêm lại trong Cài đặt.',
    en: 'The font file of “{name}” is damaged; add it again in the settings.',
  },
  'copy-damaged': {
    vi: 'Bản lưu này bị hỏng và không khôi phục được; tài liệu hiện dùng không bị ảnh hưởng.',
    en: 'This copy is damaged and cannot be brought back; the documents in use are not affected.',
  },
  'not-folder': {
    vi: 'Chỗ này phải là một thư mục nhưng lại là một tệp; hãy dời tệp đi để Pano giữ được các bản sao.',
    en: 'A folder belongs here, but there is a file; move it away so that Pano can keep its copies.',
  },
  'no-backup': {
    vi: 'Đã lưu, nhưng không ghi được bản sao lưu ({reason}).',
    en: 'It is saved, but its backup could not be written ({reason}).',
  },
} as const;

export type ProblemCode = keyof typeof sentences;
export type ProblemDetails = Readonly<Record<string, string | number>>;

export function problemSentence(code: ProblemCode, language: Language, details: ProblemDetails = {}): string {
  return fillSentence(sentences[code][language], details);
}
