// Both languages of the studio are complete, and no word of the interface stands outside of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { texts } from '../../../renderer/studio/i18n.ts';

const studio = path.resolve(import.meta.dirname, '../../../renderer/studio');
const components = readdirSync(studio, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

const placeholders = (words: string): string[] => [...words.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

/** Without what is the same in both languages: values, names, and examples, which are Vietnamese. */
const ownOf = (words: string): string =>
  /[^\p{ASCII}\P{L}]/u.test(words) ? '' : words.replace(/\{\{\w+\}\}|Pano|Zalo|Standee/g, '');

describe.each(Object.entries(texts))('the words of %s', (_area, { vi, en }: { vi: object; en: object }) => {
  const vietnamese = Object.entries(vi) as [string, string][];
  const english = new Map(Object.entries(en) as [string, string][]);

  it('have the same keys in both languages', () => {
    expect(vietnamese.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
  });

  it('say something, about the same values', () => {
    for (const [key, words] of vietnamese) {
      expect(words.trim(), key).not.toBe('');
      expect(placeholders(words), key).toEqual(placeholders(english.get(key) ?? ''));
    }
  });

  it('are in Vietnamese where they are meant to be', () => {
    const untranslated = vietnamese.filter(([key, words]) => words === english.get(key) && /[a-z]{3}/.test(ownOf(words)));
    expect(untranslated).toEqual([]);
  });

  it('are composed Unicode', () => {
    for (const [key, words] of vietnamese) expect(words, key).toBe(words.normalize('NFC'));
  });
});

/** Words a person would see or hear that are written in the component itself. */
function ownWords(source: string): string[] {
  const spoken = new Set(['label', 'title', 'placeholder', 'alt', 'aria-label', 'description', 'body']);
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const part of node) visit(part);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const { type } = node;
    if (type === 'JSXText' && 'value' in node && /\p{L}{2}/u.test(String(node.value))) found.push(String(node.value).trim());
    if (type === 'JSXAttribute' && 'name' in node && 'value' in node) {
      const { name } = node.name as { name: string };
      const value = node.value as { type: string; value?: unknown } | null;
      if (spoken.has(name) && value?.type === 'Literal' && /\p{L}{2}/u.test(String(value.value))) found.push(String(value.value));
    }
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseAst(source, { lang: 'tsx' }));
  return found;
}

describe('components', () => {
  it('are found', () => {
    expect(components.length).toBeGreaterThan(40);
    expect(ownWords('const a = <p title="Xin chào">Hello</p>;')).toEqual(['Xin chào', 'Hello']);
  });

  /** Keys and units are written the same in both languages. */
  const allowed = new Map([
    ['shell/Page.tsx', ['Ctrl K']],
    ['designs/export/PictureFields.tsx', ['px']],
  ]);

  it.each(components)('%s has no words of its own', (file) => {
    expect(ownWords(readFileSync(path.join(studio, file), 'utf8'))).toEqual(allowed.get(file.replaceAll('\\', '/')) ?? []);
  });
});
