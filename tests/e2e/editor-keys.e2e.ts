// Keys of the editor after a press on its controls: who a key is for, and what one step of undo is.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import type { Element } from '../../slides/model/element.ts';
import { designOf, rectangle, text } from '../slides/design/sample.ts';
import { dragOnPage, type EditorStudio, startEditorStudio, windowPlace } from './editor-studio.ts';

const shape = rectangle('shape', { x: 1200, y: 600, width: 300, height: 200 });
const words = text('words', { x: 200, y: 150, width: 900, height: 220, text: 'Xin chào quý khách', fontSize: 120 });

const names = ['switch', 'list', 'number', 'color', 'unikey', 'save', 'pan', 'layers'] as const;
function sampleDesign(id: string): Design {
  return { ...designOf([words, shape]), id: id as Design['id'], name: `Design ${id}` };
}

let studio: EditorStudio;
beforeAll(async () => {
  studio = await startEditorStudio(names.map(sampleDesign));
});
afterAll(() => studio.close());

async function storedElement(designId: string, id: string): Promise<Element | undefined> {
  return (await studio.stored(designId)).elements.find((element) => element.id === id);
}

async function openWithShape(designId: (typeof names)[number]): Promise<Page> {
  const page = await studio.open(designId);
  const place = await windowPlace(page, sampleDesign(designId), 1350, 700);
  await page.mouse.click(place.x, place.y);
  await page.getByRole('heading', { name: 'Rectangle' }).waitFor();
  return page;
}

describe('a control that nobody types in', () => {
  it('leaves the keys to the editor, and each press on it is a step of its own', async () => {
    const page = await openWithShape('switch');
    const shadow = page.getByRole('switch', { name: 'Shadow' });
    for (const isOn of [true, false, true]) {
      await shadow.setChecked(isOn, { force: true });
      await expect.poll(async () => (await storedElement('switch', 'shape'))?.shadow !== null).toBe(isOn);
    }
    expect(await shadow.evaluate((input) => input === document.activeElement)).toBe(true);
    for (const isOn of [false, true, false]) {
      await page.keyboard.press('Control+z');
      await expect.poll(() => shadow.isChecked()).toBe(isOn);
    }
    await page.keyboard.press('Delete');
    await expect.poll(() => storedElement('switch', 'shape')).toBeUndefined();
  });

  it('keeps them while its list is open, and gives them back when that is closed', async () => {
    const page = await studio.open('list');
    const theme = page.getByRole('combobox', { name: 'Theme' });
    const before = await theme.inputValue();
    await page.keyboard.press('t');
    await theme.click();
    await page.getByRole('option').nth(2).waitFor();
    // Escape is for the list: the tool stays as it was.
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('option').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Text', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await theme.click();
    await page.getByRole('option').nth(2).click();
    await expect.poll(() => theme.inputValue()).not.toBe(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => theme.inputValue()).toBe(before);
  });
});

describe('a field for a number', () => {
  it('leaves Ctrl+Z to the design when it holds nothing else, and steps from what it shows', async () => {
    const page = await openWithShape('number');
    const place = page.getByLabel('X', { exact: true });
    for (const x of ['100', '300']) {
      await place.fill(x);
      await page.keyboard.press('Enter');
    }
    await expect.poll(async () => (await storedElement('number', 'shape'))?.x).toBe(300);
    await page.keyboard.press('Control+z');
    await expect.poll(() => place.inputValue()).toBe('100');
    await page.keyboard.press('Control+z');
    await expect.poll(() => place.inputValue()).toBe('1200');
    // A step that leads to what the design has already is shown all the same.
    await place.fill('1199');
    await page.keyboard.press('ArrowUp');
    expect(await place.inputValue()).toBe('1200');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await storedElement('number', 'shape'))?.x).toBe(1200);
  });
});

describe('a layer', () => {
  it('is named by F2, and has the focus again afterwards', async () => {
    const page = await studio.open('layers');
    const layers = page.getByRole('region', { name: 'Layers' });
    await layers.getByRole('button', { name: 'Rectangle', exact: true }).focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('Nền đỏ');
    await page.keyboard.press('Enter');
    await expect.poll(() => storedElement('layers', 'shape')).toMatchObject({ name: 'Nền đỏ' });
    const named = layers.getByRole('button', { name: 'Nền đỏ', exact: true });
    await expect.poll(() => named.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe('the palette', () => {
  it('has the focus, takes colours as people type them, and closes by Escape with nothing changed', async () => {
    const page = await openWithShape('color');
    const color = page.getByRole('button', { name: /^Fill: / });
    const palette = page.getByRole('dialog');
    const name = (): Promise<string | null> => color.getAttribute('aria-label');
    await color.press('Enter');
    await palette.waitFor();
    await expect.poll(() => palette.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await palette.getByRole('button', { name: 'Muted' }).click();
    await palette.getByRole('button', { name: 'Letters' }).click();
    await expect.poll(name).toBe('Fill: Letters');
    await page.keyboard.press('Control+z');
    await expect.poll(name).toBe('Fill: Muted');

    const hex = palette.getByRole('textbox', { name: 'Other colour' });
    await hex.fill('C8102E');
    await page.keyboard.press('Enter');
    await expect.poll(name).toBe('Fill: #c8102e');
    await hex.fill('#12');
    await page.keyboard.press('Enter');
    expect(await hex.inputValue()).toBe('#c8102e');
    await hex.fill('#00ff00');
    await page.keyboard.press('Escape');
    await expect.poll(() => palette.count()).toBe(0);
    expect(await name()).toBe('Fill: #c8102e');
    await expect.poll(() => color.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe('on the canvas', () => {
  it('UniKey deletes nothing when it takes a letter for the beginning of another one', async () => {
    const page = await openWithShape('unikey');
    await page.keyboard.press('w');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('w');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => storedElement('unikey', 'shape')).toMatchObject({ x: 1201 });
    await page.keyboard.press('Backspace');
    await expect.poll(() => storedElement('unikey', 'shape')).toBeUndefined();
  });

  it('Ctrl+S saves what is being typed, and the typing goes on', async () => {
    const page = await studio.open('save');
    const place = await windowPlace(page, sampleDesign('save'), 650, 260);
    await page.mouse.dblclick(place.x, place.y);
    const field = page.getByRole('textbox', { name: 'Text on the canvas' });
    await field.waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Kính chào');
    await page.keyboard.press('Control+s');
    await expect.poll(() => storedElement('save', 'words')).toMatchObject({ text: 'Kính chào' });
    await page.keyboard.type(' quý khách');
    expect(await field.inputValue()).toBe('Kính chào quý khách');
    await page.keyboard.press('Escape');
    await expect.poll(() => storedElement('save', 'words')).toMatchObject({ text: 'Kính chào quý khách' });
  });

  it('the space bar moves the view, over a handle too', async () => {
    const page = await openWithShape('pan');
    const before = await windowPlace(page, sampleDesign('pan'), 1350, 700);
    await page.keyboard.down(' ');
    await dragOnPage(page, sampleDesign('pan'), [1500, 800], [1300, 700]);
    await page.keyboard.up(' ');
    const after = await windowPlace(page, sampleDesign('pan'), 1150, 600);
    await page.mouse.click(before.x, before.y);
    await page.getByRole('heading', { name: 'Page', exact: true }).waitFor();
    await page.mouse.click(after.x, after.y);
    await page.getByRole('heading', { name: 'Rectangle' }).waitFor();
    expect(await storedElement('pan', 'shape')).toMatchObject({ x: 1200, width: 300 });
  });
});
