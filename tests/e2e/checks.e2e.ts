// The checks as people meet them: while typing, with one click to mend, on the cards of the gallery, before export and show.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import { designOf, text } from '../slides/design/sample.ts';
import { type EditorStudio, startEditorStudio, windowPlace } from './editor-studio.ts';

const words = text('words', { x: 200, y: 200, width: 1500, height: 500, text: 'Treo bảng rôn', fit: 'fill' });
const design: Design = { ...designOf([words]), id: 'street' as Design['id'], name: 'Street' };
const clean: Design = { ...designOf([text('fine', { text: 'An toàn là trên hết' })]), id: 'fine' as Design['id'], name: 'Fine' };
const sentence = '“bảng rôn” is a common slip for “băng rôn”.';

let studio: EditorStudio;
let page: Page;
beforeAll(async () => {
  studio = await startEditorStudio([design, clean]);
  page = await studio.open('street');
});
afterAll(() => studio.close());

const remarks = () => page.getByRole('list', { name: 'Remarks' });
const textOf = async () => {
  const [element] = (await studio.stored('street')).elements;
  return element?.kind === 'text' ? element.text : null;
};

it('marks the card in the gallery, lists the design by the palette, and names it before export and show', async () => {
  await remarks().getByText(sentence).waitFor();
  await page.getByTestId('export').click();
  await page.getByRole('dialog').getByText(sentence).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.getByRole('link', { name: 'Designs', exact: true }).click();
  await page.getByRole('article').nth(1).waitFor();
  const badge = page.getByRole('link', { name: '1 remark' });
  expect(await badge.count()).toBe(1);
  await badge.hover();
  await page.getByRole('tooltip').getByText(sentence).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search or do…' }).fill('check all');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /With remarks/, pressed: true }).waitFor();
  await expect.poll(() => page.getByRole('article').count()).toBe(1);
  await badge.click();
  await page.getByRole('application').locator('canvas').first().waitFor();
});

it('is mended by one click and comes back with one undo', async () => {
  await remarks().getByRole('button', { name: 'Change to “băng rôn”' }).click();
  await remarks().waitFor({ state: 'detached' });
  await expect.poll(textOf).toBe('Treo băng rôn');
  await page.getByRole('button', { name: 'Undo' }).click();
  await remarks().getByText(sentence).waitFor();
  await expect.poll(textOf).toBe('Treo bảng rôn');
});

it('reads along while somebody types, and leaves the field alone', async () => {
  const middle = await windowPlace(page, design, 950, 450);
  await page.mouse.dblclick(middle.x, middle.y);
  const field = page.getByRole('textbox', { name: 'Text on the canvas' });
  await field.waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Chung tay vì vì ngày mai');
  await remarks().getByText('“vì” is repeated.').waitFor();
  expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await field.inputValue()).toBe('Chung tay vì vì ngày mai');
  expect(await remarks().getByText(sentence).count()).toBe(0);
  await remarks().getByRole('button', { name: 'Change to “vì”' }).click();
  await expect.poll(textOf).toBe('Chung tay vì ngày mai');
});

it('takes the office’s names from the settings, and points out one that is written nearly right', async () => {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const names = page.getByRole('textbox', { name: 'Names of the office, its units, places and people' });
  await names.fill('Trung tâm Phục vụ hành chính công\n\nTrung tâm Phục vụ hành chính công');
  await names.blur();
  await expect.poll(() => names.inputValue()).toBe('Trung tâm Phục vụ hành chính công');
  await page.goBack();
  const middle = await windowPlace(page, design, 950, 450);
  await page.mouse.dblclick(middle.x, middle.y);
  await page.getByRole('textbox', { name: 'Text on the canvas' }).waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Trung tâm Phục vụ hành chánh công');
  await remarks().getByRole('button', { name: 'Change to “Trung tâm Phục vụ hành chính công”' }).click();
  await expect.poll(textOf).toBe('Trung tâm Phục vụ hành chính công');
});

it('reads slogans before designs are made of them, and mends them in their field', async () => {
  await page.getByRole('link', { name: 'Designs', exact: true }).click();
  await page.getByRole('button', { name: 'Make designs' }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox').first();
  await field.fill('An toàn là trên hết\nKỷ niệm 97 năm ngày thành lập (23/11/1946 - 23/11/2026)');
  await dialog.getByRole('button', { name: 'Change to “80”' }).click();
  expect(await field.inputValue()).toBe('An toàn là trên hết\nKỷ niệm 80 năm ngày thành lập (23/11/1946 - 23/11/2026)');
  await dialog.getByRole('list', { name: 'Remarks' }).waitFor({ state: 'detached' });
});
