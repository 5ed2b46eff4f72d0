import { describe, expect, it } from 'vitest';
import { errorSentence } from '../../../slides/api/errors.ts';
import { kindNoun } from '../../../slides/messages/kind-nouns.ts';
import { documentKinds } from '../../../slides/model/document-kinds.ts';

describe('the noun for a kind', () => {
  it.each(Object.keys(documentKinds))('is there in both languages for %s', (kind) => {
    expect(kindNoun(kind, 'vi')).not.toBe(kind);
    expect(kindNoun(kind, 'vi')).not.toBe(kindNoun(kind, 'en'));
  });

  it('is the key itself when there is none', () => {
    expect([kindNoun('gizmo', 'vi'), kindNoun('constructor', 'en')]).toEqual(['gizmo', 'constructor']);
  });

  it('stands in the sentence, which begins with a capital', () => {
    const report = { code: 'not-found', params: { kind: 'screens', id: 'abc' } } as const;
    expect(errorSentence(report, 'vi')).toBe('Không tìm thấy màn hình “abc”.');
    expect(errorSentence(report, 'en')).toBe('Screen “abc” was not found.');
  });
});
