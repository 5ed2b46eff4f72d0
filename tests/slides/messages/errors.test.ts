import { describe, expect, it } from 'vitest';
import { AppError, errorSentence, reportError } from '../../../slides/api/errors.ts';
import { type ErrorCode, errorSentences } from '../../../slides/messages/errors.ts';

const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the sentences of failures', () => {
  it.each(Object.entries(errorSentences))(
    '%s is one clear sentence in both languages, with the same facts',
    (code, { vi, en }) => {
      const shared = placeholders(en).filter((name) => !(code === 'bad-input' && name === 'reason'));
      expect(placeholders(vi)).toEqual(shared);
      for (const sentence of [vi, en]) {
        expect(sentence).toMatch(/^[\p{Lu}“{].*[.]$/u);
        expect(sentence).toBe(sentence.normalize('NFC'));
        expect(sentence.length).toBeLessThan(200);
      }
    },
  );

  it('carry their facts', () => {
    const report = reportError(new AppError('port-in-use', { port: 8080 }));
    expect(errorSentence(report, 'vi')).toBe('Cổng 8080 đang được chương trình khác dùng; hãy chọn cổng khác với --port.');
    expect(errorSentence(report, 'en')).toBe('Port 8080 is used by another program; choose another with --port.');
  });

  it('leave the schema library’s English out of a Vietnamese sentence', () => {
    const report = reportError(new AppError('bad-input', { path: 'document.name', reason: 'Too small' }));
    expect(errorSentence(report, 'vi')).toBe('Dữ liệu gửi lên không đúng ở mục “document.name”.');
    expect(errorSentence(report, 'en')).toBe('What was sent is wrong at document.name: Too small.');
  });

  it('tell nothing of a bug', () => {
    expect(reportError(new Error('secret path /home/x'))).toEqual({ code: 'internal' satisfies ErrorCode, params: {} });
  });
});
