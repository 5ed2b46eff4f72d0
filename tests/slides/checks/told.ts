// What the checks say of a text, as one line each, on a day in November 2026 in an office with some names.
import { checkText } from '../../../slides/checks/check-text.ts';
import type { CheckContext } from '../../../slides/checks/finding.ts';

export const context: CheckContext = {
  today: '2026-11-25',
  glossary: ['Nam Từ Liêm', 'Quảng Ninh', 'Trung tâm Phục vụ hành chính công', 'Hòa Bình', 'Đặng Thùy Trâm'],
  otherTexts: [],
};

/** `rule severity “place” → replacement`, in the order of the text. */
export function told(text: string, given: Partial<CheckContext> = {}): string[] {
  return checkText(text, { ...context, ...given }).map(({ rule, severity, start, end, fix }) =>
    [`${rule} ${severity} “${text.slice(start, end)}”`, ...(fix === null ? [] : [fix.replacement])].join(' → '),
  );
}
