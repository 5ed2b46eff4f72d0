import { expect, it } from 'vitest';
import { readGlossary } from '../../../../renderer/studio/checks/read-glossary.ts';
import { settings } from '../../../../slides/model/settings.ts';

it.each([
  ['Nam Từ Liêm\n\n  Sở   Y tế \nNam Từ Liêm\na', ['Nam Từ Liêm', 'Sở Y tế']],
  ['Nam Từ Liêm'.normalize('NFD'), ['Nam Từ Liêm']],
  [' \n\n', []],
  ['x'.repeat(500), ['x'.repeat(200)]],
])('%j', (typed, names) => {
  expect(readGlossary(typed)).toEqual(names);
  expect(settings.shape.glossary.parse(names)).toEqual(names);
});
