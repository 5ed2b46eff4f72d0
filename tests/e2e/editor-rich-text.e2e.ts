// Styles for parts of a text, lines of full width and arcs, by mouse and keyboard in a real Chromium.
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import type { TextElement } from '../../slides/model/element.ts';
import { designOf, text } from '../slides/design/sample.ts';
import { type EditorStudio, startEditorStudio, windowPlace } from './editor-studio.ts';

const words = 'Toàn dân bảo vệ môi trường';
const own = {
  x: 200,
  y: 100,
  width: 1500,
  height: 260,
  text: words,
  fontSize: 400,
  fit: 'fill',
  align: 'center',
  fontWeight: 400,
};

function sampleDesign(id: string): Design {
  const elements = [text('one', own), text('two', { ...own, y: 600, fontWeight: 700 })];
  return { ...designOf(elements), id: id as Design['id'], name: id, background: { kind: 'solid', color: '#000000' } };
}

const names = ['part', 'unikey', 'fields', 'form', 'several'] as const;
let studio: EditorStudio;

beforeAll(async () => {
  studio = await startEditorStudio(names.map(sampleDesign));
});
afterAll(() => studio.close());

async function stored(designId: string, id = 'one'): Promise<TextElement | undefined> {
  return (await studio.stored(designId)).elements.find((element) => element.id === id) as TextElement | undefined;
}

const expectStored = (designId: string, expected: object, id = 'one') =>
  expect.poll(() => stored(designId, id)).toMatchObject(expected);

async function press(page: Page, design: Design, y: number, count: 1 | 2): Promise<void> {
  const place = await windowPlace(page, design, 950, y);
  await page.mouse.click(place.x, place.y, { clickCount: count });
}

async function edit(designId: string): Promise<Page> {
  const page = await studio.open(designId);
  await press(page, sampleDesign(designId), 230, 2);
  await field(page).waitFor();
  return page;
}

const field = (page: Page) => page.getByLabel('Text on the canvas');

async function selectWord(page: Page, word: string): Promise<void> {
  await field(page).evaluate((input: HTMLTextAreaElement, wanted) => {
    const at = input.value.indexOf(wanted);
    input.setSelectionRange(at, at + wanted.length);
  }, word);
  await expect.poll(() => selected(page)).toBe(word);
  // The size of a part is asked for only where a part is selected: the inspector has heard of it.
  await page.getByLabel('Size of the selected letters').waitFor();
}

const selected = (page: Page) =>
  field(page).evaluate((input: HTMLTextAreaElement) => input.value.slice(input.selectionStart, input.selectionEnd));

/** How many of the canvas' pixels have nearly this colour. */
async function pixelsOf(page: Page, [red, green, blue]: readonly [number, number, number]): Promise<number> {
  const { data } = PNG.sync.read(await page.getByRole('application').screenshot());
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const isNear = [red, green, blue].every((value, index) => Math.abs((data[at + index] ?? 0) - value) < 24);
    if (isNear) count++;
  }
  return count;
}

describe('a part of a text', () => {
  it('is styled by keys and in the inspector while the field keeps it selected; each act is taken back alone', async () => {
    const page = await edit('part');
    await selectWord(page, 'bảo vệ');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+u');
    await page.getByRole('button', { name: /^Colour: / }).click();
    await page.getByRole('textbox', { name: 'Other colour' }).fill('#00ff00');
    await page.keyboard.press('Enter');
    const green = { start: 9, end: 15, fontWeight: 700, isUnderlined: true, fill: { kind: 'solid', color: '#00ff00' } };
    await expectStored('part', { text: words, fontWeight: 400, runs: [green] });
    expect(await selected(page)).toBe('bảo vệ');
    expect(await field(page).getAttribute('data-place')).toBe('caret');
    await expect.poll(() => pixelsOf(page, [0, 255, 0])).toBeGreaterThan(500);

    await field(page).focus();
    await page.keyboard.press('Escape');
    await field(page).waitFor({ state: 'detached' });
    await expect.poll(() => pixelsOf(page, [0, 255, 0])).toBeGreaterThan(500);
    await page.keyboard.press('Control+z');
    await expectStored('part', { runs: [{ start: 9, end: 15, fontWeight: 700, isUnderlined: true, fill: null }] });
    await page.keyboard.press('Control+z');
    await expectStored('part', { runs: [{ fontWeight: 700, isUnderlined: null }] });
    await page.keyboard.press('Control+z');
    await expectStored('part', { runs: [] });
    await page.keyboard.press('Control+y');
    await page.getByRole('button', { name: 'One look for all' }).click();
    await expectStored('part', { runs: [] });
  });

  it('keeps its look while UniKey deletes and types letters again', async () => {
    const page = await edit('unikey');
    await selectWord(page, 'dân');
    await page.keyboard.press('Control+u');
    await field(page).evaluate((input: HTMLTextAreaElement) => {
      const end = input.value.indexOf('dân') + 3;
      input.setSelectionRange(end, end);
    });
    // “dân” becomes “dấn”, as UniKey sends it: all letters of the word away, then the new ones; then a word after it.
    for (const _letter of 'dân') await page.keyboard.press('Backspace');
    await page.keyboard.insertText('dấn');
    await page.keyboard.press('Escape');
    await expectStored('unikey', { text: words.replace('dân', 'dấn'), runs: [{ start: 5, end: 8, isUnderlined: true }] });
  });

  it('takes font, weight, size and spacing from the inspector, and the caret comes back', async () => {
    const page = await edit('fields');
    await selectWord(page, 'môi');
    await page.getByRole('combobox', { name: 'Weight' }).click();
    await page.getByRole('option', { name: 'Extra bold' }).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await selected(page)).toBe('môi');
    await page.getByLabel('Size of the selected letters').fill('220');
    await page.keyboard.press('Enter');
    await page.getByLabel('Letter spacing').fill('0.2');
    await page.keyboard.press('Enter');
    await expectStored('fields', {
      letterSpacing: 0,
      runs: [{ start: 16, end: 19, fontWeight: 800, scale: 2.2, letterSpacing: 0.2 }],
    });
    expect(await field(page).getAttribute('data-place')).toBe('beside');
    await field(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.insertText(' xanh');
    await press(page, sampleDesign('fields'), 980, 1);
    await expectStored('fields', { text: `${words} xanh`, runs: [{ start: 16, end: 19, scale: 2.2 }] });
    expect(await field(page).count()).toBe(0);
  });
});

describe('a whole text', () => {
  it('bends and fills its lines while it is edited in a field of its own', async () => {
    const page = await edit('form');
    await page.getByRole('switch', { name: 'Each line as wide as the box' }).click();
    await page.getByRole('slider', { name: 'Arc' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expectStored('form', { lineScaling: 'full-width', arc: 10 });
    expect(await field(page).getAttribute('data-place')).toBe('beside');
    await field(page).fill('Chào mừng');
    await field(page).press('Escape');
    await expectStored('form', { text: 'Chào mừng', lineScaling: 'full-width', arc: 10 });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expectStored('form', { text: words, lineScaling: 'full-width', arc: 0 });
  });

  it('is styled with others of the selection, which may differ', async () => {
    const page = await studio.open('several');
    const design = sampleDesign('several');
    await press(page, design, 230, 1);
    await page.keyboard.down('Shift');
    await press(page, design, 730, 1);
    await page.keyboard.up('Shift');
    expect(await page.getByRole('combobox', { name: 'Weight' }).getAttribute('placeholder')).toBe('Mixed');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+u');
    for (const id of ['one', 'two']) await expectStored('several', { fontWeight: 700, isUnderlined: true }, id);
    await page.getByRole('textbox', { name: 'Arc' }).fill('-45');
    await page.keyboard.press('Enter');
    for (const id of ['one', 'two']) await expectStored('several', { arc: -45 }, id);
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+z');
    for (const id of ['one', 'two']) await expectStored('several', { arc: 0, isUnderlined: true }, id);
  });
});
