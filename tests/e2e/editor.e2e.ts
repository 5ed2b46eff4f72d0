// Edit → save → reopen, by mouse and keyboard in a real Chromium, over the real node host.

import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import type { Element } from '../../slides/model/element.ts';
import { designOf, rectangle, text } from '../slides/design/sample.ts';
import { dragOnPage, type EditorStudio, startEditorStudio, windowPlace } from './editor-studio.ts';

const words = { x: 200, y: 150, width: 900, height: 220, text: 'Xin chào', fontSize: 120, fit: 'fixed', align: 'left' };
const shape = { x: 1200, y: 600, width: 300, height: 200 };

/** Each test has a design of its own, so none waits for another. */
function sampleDesign(id: string): Design {
  const design = designOf([text('words', words), rectangle('shape', shape)]);
  return { ...design, id: id as Design['id'], name: `Design ${id}`, background: { kind: 'solid', color: '@ground' } };
}

const names = ['mouse', 'typing', 'composing', 'letters', 'things', 'conflict', 'draft', 'keys'] as const;
let studio: EditorStudio;

beforeAll(async () => {
  studio = await startEditorStudio(names.map(sampleDesign));
});
afterAll(() => studio.close());

async function storedElement(designId: string, id: string): Promise<Element | undefined> {
  return (await studio.stored(designId)).elements.find((element) => element.id === id);
}

/** The library is asked until it holds what is expected: that is what “saved by itself” means. */
async function expectStored(designId: string, id: string, expected: object): Promise<void> {
  await expect.poll(async () => storedElement(designId, id)).toMatchObject(expected);
}

/** A window's pixel is more than two of the page's. */
const near = (value: number): unknown => expect.closeTo(value, -1);

async function clickOnPage(page: Page, design: Design, x: number, y: number, count = 1): Promise<void> {
  const place = await windowPlace(page, design, x, y);
  await page.mouse.click(place.x, place.y, { clickCount: count });
}

describe('the canvas by mouse', () => {
  it('moves, resizes and turns, saves by itself and shows it again after a reload', async () => {
    const design = sampleDesign('mouse');
    const page = await studio.open('mouse');
    // Ctrl leaves snapping out, so the numbers are those of the hand.
    await page.keyboard.down('Control');
    await dragOnPage(page, design, [1350, 700], [1150, 600]);
    await page.keyboard.up('Control');
    const moved = { x: near(1000), y: near(500), width: 300, height: 200, rotation: 0 };
    await expectStored('mouse', 'shape', moved);

    await dragOnPage(page, design, [1300, 700], [1400, 800]);
    await expectStored('mouse', 'shape', {
      x: near(1000),
      y: near(500),
      width: near(400),
      height: near(300),
    });

    // The handle over the middle of the upper edge; with Shift it stops at steps of 15 degrees.
    const top = await windowPlace(page, design, 1200, 500);
    const right = await windowPlace(page, design, 1500, 650);
    await page.mouse.move(top.x, top.y - 28);
    await page.mouse.down();
    await page.keyboard.down('Shift');
    await page.mouse.move(right.x, right.y, { steps: 8 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expectStored('mouse', 'shape', { rotation: 90, width: near(400) });

    const before = await storedElement('mouse', 'shape');
    await page.reload();
    await page.getByRole('application').locator('canvas').first().waitFor();
    await page.waitForTimeout(200);
    await clickOnPage(page, design, 1200, 650);
    await expect.poll(() => page.getByLabel('Rotation').inputValue()).toBe('90');
    expect(Number(await page.getByLabel('X', { exact: true }).inputValue())).toBeCloseTo(before?.x ?? 0, 1);
  });
});

describe('text edited in place', () => {
  it('takes Vietnamese as UniKey types it, by Backspace and retyped letters, as one step of undo', async () => {
    const design = sampleDesign('typing');
    const page = await studio.open('typing');
    await clickOnPage(page, design, 400, 260, 2);
    const field = page.getByRole('textbox', { name: 'Text on the canvas' });
    await field.waitFor();
    await page.keyboard.press('Control+a');
    for (const letter of ['v', 'i', 'e']) await page.keyboard.press(letter);
    // e, e → ê: UniKey takes the e back and types ê. t, then j → the vowel again with its mark.
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('ê');
    await page.keyboard.press('t');
    for (let count = 0; count < 2; count += 1) await page.keyboard.press('Backspace');
    await page.keyboard.insertText('ệt');
    expect(await field.inputValue()).toBe('việt');
    await page.keyboard.press('Control+Enter');
    await expectStored('typing', 'words', { text: 'việt' });
    await page.keyboard.press('Control+z');
    await expectStored('typing', 'words', { text: 'Xin chào' });
    await page.keyboard.press('Control+y');
    await expectStored('typing', 'words', { text: 'việt' });
  });

  it('takes composed input, and keys of a composition do nothing else', async () => {
    const design = sampleDesign('composing');
    const page = await studio.open('composing');
    await clickOnPage(page, design, 400, 260, 2);
    const field = page.getByRole('textbox', { name: 'Text on the canvas' });
    await field.waitFor();
    await page.keyboard.press('Control+a');
    const devtools = await page.context().newCDPSession(page);
    for (const composed of ['v', 'vi', 'viê', 'việ', 'việt']) {
      await devtools.send('Input.imeSetComposition', {
        text: composed,
        selectionStart: composed.length,
        selectionEnd: composed.length,
      });
    }
    await devtools.send('Input.insertText', { text: 'việt' });
    expect(await field.inputValue()).toBe('việt');
    // Letters that are tools elsewhere, and Backspace, which deletes elements elsewhere.
    await page.keyboard.type(' tro');
    await page.keyboard.press('Backspace');
    await clickOnPage(page, design, 1700, 950);
    await expectStored('composing', 'words', { text: 'việt tr' });
    expect((await studio.stored('composing')).elements).toHaveLength(2);
  });

  it('lies exactly on the painted letters', async () => {
    const design = sampleDesign('letters');
    const page = await studio.open('letters');
    await clickOnPage(page, design, 400, 260);
    const painted = await inkOf(page, design);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Text on the canvas' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page
      .addStyleTag({ content: 'textarea { caret-color: transparent !important; outline: none !important; }' })
      .catch(() => null);
    const typed = await inkOf(page, design);
    for (const side of ['left', 'top', 'right', 'bottom'] as const) {
      expect(Math.abs(typed[side] - painted[side]), side).toBeLessThanOrEqual(1);
    }
  });

  it('changes font, weight, colour and alignment', async () => {
    const design = sampleDesign('letters');
    const page = await studio.open('letters');
    await clickOnPage(page, design, 400, 260);
    await page
      .getByRole('combobox', { name: 'Font' })
      .or(page.getByRole('textbox', { name: 'Font' }))
      .first()
      .click();
    await page.getByRole('option', { name: 'Noto Serif' }).click();
    await page.getByRole('button', { name: 'Right', exact: true }).click();
    await page.getByRole('button', { name: /^Colour: / }).click();
    await page.getByRole('button', { name: 'Accent', exact: true }).click();
    await expectStored('letters', 'words', {
      fontFamily: 'Noto Serif',
      align: 'right',
      fill: { kind: 'solid', color: '@accent' },
    });
  });
});

describe('things on the page', () => {
  it('adds a shape and a picture, orders, duplicates, deletes, undoes and redoes', async () => {
    const design = sampleDesign('things');
    const page = await studio.open('things');
    await page.keyboard.press('r');
    await dragOnPage(page, design, [300, 500], [700, 800]);
    await expect.poll(async () => (await studio.stored('things')).elements.length).toBe(3);
    const kinds = async (): Promise<string[]> => (await studio.stored('things')).elements.map(({ kind }) => kind);

    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Picture' }).click();
    await (await chooser).setFiles({ name: 'blue.png', mimeType: 'image/png', buffer: bluePng() });
    await expect.poll(kinds).toEqual(['text', 'rectangle', 'rectangle', 'picture']);
    await expect.poll(() => colorAt(page, design, 960, 540)).toEqual([20, 40, 200]);

    await page.keyboard.press('Control+Shift+BracketLeft');
    await expect.poll(kinds).toEqual(['picture', 'text', 'rectangle', 'rectangle']);
    await page.keyboard.press('Control+d');
    await expect.poll(kinds).toEqual(['picture', 'text', 'rectangle', 'rectangle', 'picture']);
    await page.keyboard.press('Delete');
    await expect.poll(kinds).toEqual(['picture', 'text', 'rectangle', 'rectangle']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(kinds).toEqual(['text', 'rectangle', 'rectangle', 'picture']);
    await page.keyboard.press('Control+y');
    await expect.poll(kinds).toEqual(['picture', 'text', 'rectangle', 'rectangle']);
  });

  it('answers to the keys of the canvas, and to none of them while a field has the focus', async () => {
    const design = sampleDesign('keys');
    const page = await studio.open('keys');
    await clickOnPage(page, design, 1350, 700);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await expectStored('keys', 'shape', { x: 1201, y: 610 });
    const field = page.getByLabel('Rotation');
    await field.fill('30');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
    await expectStored('keys', 'shape', { rotation: 35 });
    expect((await studio.stored('keys')).elements).toHaveLength(2);
    await clickOnPage(page, design, 300, 900);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+g');
    await expect.poll(async () => (await studio.stored('keys')).elements.map(({ kind }) => kind)).toEqual(['group']);
  });
});

describe('saving', () => {
  it('asks when another window saved meanwhile, and keeps mine or takes theirs', async () => {
    const design = sampleDesign('conflict');
    const mine = await studio.open('conflict');
    const theirs = await studio.openBeside(mine, 'conflict');
    for (const [choice, expected] of [
      ['Keep mine', 1202],
      ['Take theirs', 300],
    ] as const) {
      // My saves do not get through for a while; the other window's do.
      await mine.route('**/api/designs.save', (route) => route.abort());
      await clickOnPage(mine, design, 1350, 700);
      await mine.keyboard.press('ArrowRight');
      await mine.getByTestId('save-state').and(mine.locator('[data-status=offline]')).waitFor();
      await theirs.bringToFront();
      await clickOnPage(theirs, design, 1350, 700);
      const field = theirs.getByLabel('X', { exact: true });
      await field.fill('300');
      await theirs.keyboard.press('Enter');
      await expectStored('conflict', 'shape', { x: 300 });
      await mine.bringToFront();
      await mine.keyboard.press('ArrowRight');
      await mine.unroute('**/api/designs.save');
      await mine.getByRole('alert').waitFor();
      expect(await storedElement('conflict', 'shape')).toMatchObject({ x: 300 });
      await mine.getByRole('button', { name: choice }).click();
      await mine.getByTestId('save-state').and(mine.locator('[data-status=saved]')).waitFor();
      await expectStored('conflict', 'shape', { x: expected });
      if (choice === 'Take theirs') expect(await mine.getByLabel('X', { exact: true }).inputValue()).toBe('300');
      else {
        // The other window has nothing unsaved, so it follows; then both stand on the same ground again.
        await expect.poll(() => theirs.getByLabel('X', { exact: true }).inputValue()).toBe('1202');
        await theirs.keyboard.press('Escape');
        await theirs.keyboard.press('Control+z');
        await theirs.keyboard.press('Control+z');
        await expectStored('conflict', 'shape', { x: 1200 });
        await expect.poll(() => mine.getByLabel('X', { exact: true }).inputValue()).toBe('1200');
      }
    }
  });

  it('brings back what could not be saved before the window was closed', async () => {
    const design = sampleDesign('draft');
    const page = await studio.open('draft');
    await page.route('**/api/designs.save', (route) => route.abort());
    await clickOnPage(page, design, 1350, 700);
    await page.keyboard.press('ArrowLeft');
    const again = await studio.openBeside(page, 'keys');
    await page.close({ runBeforeUnload: true });
    expect(await storedElement('draft', 'shape')).toMatchObject({ x: 1200 });
    await again.goto(again.url().replace('keys', 'draft'));
    await expectStored('draft', 'shape', { x: 1199 });
  });
});

function bluePng(): Buffer {
  const png = new PNG({ width: 40, height: 30 });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([20, 40, 200, 255], at);
  return PNG.sync.write(png);
}

async function colorAt(page: Page, design: Design, x: number, y: number): Promise<number[]> {
  const place = await windowPlace(page, design, x, y);
  const shot = PNG.sync.read(
    await page.screenshot({ clip: { x: Math.round(place.x), y: Math.round(place.y), width: 1, height: 1 } }),
  );
  return [...shot.data.subarray(0, 3)];
}

/** The edges of the white letters of the first text, in the window's pixels. */
async function inkOf(page: Page, design: Design): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const start = await windowPlace(page, design, words.x + 12, words.y + 12);
  const end = await windowPlace(page, design, words.x + words.width - 12, words.y + words.height - 12);
  const clip = {
    x: Math.round(start.x),
    y: Math.round(start.y),
    width: Math.round(end.x - start.x),
    height: Math.round(end.y - start.y),
  };
  const shot = PNG.sync.read(await page.screenshot({ clip }));
  const edges = { left: shot.width, top: shot.height, right: 0, bottom: 0 };
  for (let y = 0; y < shot.height; y += 1) {
    for (let x = 0; x < shot.width; x += 1) {
      const at = (y * shot.width + x) * 4;
      const isInk = Math.min(...shot.data.subarray(at, at + 3)) > 200;
      if (!isInk) continue;
      edges.left = Math.min(edges.left, x);
      edges.right = Math.max(edges.right, x);
      edges.top = Math.min(edges.top, y);
      edges.bottom = Math.max(edges.bottom, y);
    }
  }
  return edges;
}
