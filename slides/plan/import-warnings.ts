// What a person should know about an import before accepting it, in the office's language.
import { fillSentence } from '../messages/sentence.ts';
import type { Language } from '../model/settings.ts';

const sentences = {
  misspelt: {
    vi: 'Kế hoạch viết “{found}”; Pano hiểu là “băng rôn”.',
    en: 'The plan writes “{found}”; Pano takes it for “băng rôn” (banner).',
  },
  noSlogans: {
    vi: 'Không thấy khẩu hiệu nào trong ngoặc kép; hãy tự thêm.',
    en: 'No slogan in quotation marks was found; add them yourself.',
  },
  noPeriods: {
    vi: 'Không thấy thời gian thực hiện; hãy tự đặt.',
    en: 'No period was found; set it yourself.',
  },
  yearMissing: {
    vi: 'Có mốc thời gian không ghi năm nên Pano bỏ qua; hãy kiểm tra lại.',
    en: 'A date without a year was left out; please check.',
  },
  noUnit: {
    vi: 'Không rõ đơn vị ban hành; hãy điền thêm.',
    en: 'The issuing unit was not found; fill it in.',
  },
  converted: {
    vi: 'Văn bản dùng bảng mã {encoding}, đã được chuyển sang Unicode.',
    en: 'The text was in {encoding} and has been converted to Unicode.',
  },
  cut: {
    vi: 'Tệp rất dài; Pano chỉ đọc {limit} triệu ký tự đầu.',
    en: 'The file is very long; only its first {limit} million characters were read.',
  },
  duplicates: {
    vi: 'Đã gộp {count} dòng trùng nhau.',
    en: '{count} repeated lines were folded into one.',
  },
  skipped: {
    vi: 'Đã bỏ qua {count} dòng dài hơn {limit} ký tự.',
    en: '{count} lines longer than {limit} characters were left out.',
  },
} as const;

export type ImportWarning = keyof typeof sentences;

export function importWarning(name: ImportWarning, language: Language, params: Record<string, string | number> = {}): string {
  return fillSentence(sentences[name][language], params);
}
