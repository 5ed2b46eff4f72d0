import { expect, it } from 'vitest';
import { findingCodes, findingSentence } from '../../../slides/messages/findings.ts';

it.each(findingCodes)('%s is one clear sentence or two in both languages, with the same facts', (code) => {
  const [vi, en] = (['vi', 'en'] as const).map((language) => findingSentence({ code, params: {} }, language));
  const facts = (sentence = ''): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
  expect(facts(vi)).toEqual(facts(en));
  for (const sentence of [vi, en]) {
    expect(sentence).toMatch(/^[\p{Lu}“{].*\.$/u);
    expect(sentence).toBe(sentence?.normalize('NFC'));
  }
});

it('says a weekday in its language', () => {
  const message = { code: 'weekday' as const, params: { date: '22/11/2026', weekday: 7, found: 'Thứ 7' } };
  expect(findingSentence(message, 'vi')).toBe('Ngày 22/11/2026 là Chủ nhật, không phải Thứ 7.');
  expect(findingSentence(message, 'en')).toBe('22/11/2026 is a Sunday, not Thứ 7.');
});
