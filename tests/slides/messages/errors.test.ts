import { describe, expect, it } from 'vitest';
import { AppError, errorSentence, reportError } from '../../../slides/api/errors.ts';
import { type ErrorCode, errorSentences } from '../../../slides/messages/errors.ts';

const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the sentences of failures', () => {
  it.each(Object.entries(errorSentences))(
    '%s is one clear sentence in both languages, with the same facts',
    (_code, { vi, en }) => {
      expect(placeholders(vi)).toEqual(placeholders(en));
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

  it('tell nothing of a bug', () => {
    expect(reportError(new Error('secret path /home/x'))).toEqual({ code: 'internal' satisfies ErrorCode, params: {} });
  });
});
