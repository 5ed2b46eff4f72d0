// Letters that the font lacks are named where the text is set and where it is exported, before the export refuses them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import { designOf, text } from '../slides/design/sample.ts';
import { type EditorStudio, startEditorStudio, windowPlace } from './editor-studio.ts';

const words = text('words', { x: 200, y: 200, width: 1500, height: 500, text: 'Chúc mừng 🎉 năm mới', fit: 'fill' });
const design: Design = { ...designOf([words]), id: 'party' as Design['id'], name: 'Party' };

let studio: EditorStudio;
beforeAll(async () => {
  studio = await startEditorStudio([design]);
});
afterAll(() => studio.close());

it('in the inspector and in the export dialog', async () => {
  const sentence = 'lacks these letters: 🎉. Choose another font or leave these letters out.';
  const page = await studio.open('party');
  expect(await page.getByText(sentence).count()).toBe(0);
  const middle = await windowPlace(page, design, 950, 450);
  await page.mouse.click(middle.x, middle.y);
  await page.getByText(sentence).waitFor();
  await page.getByTestId('export').click();
  await page.getByRole('dialog').getByText(sentence).waitFor();
});
