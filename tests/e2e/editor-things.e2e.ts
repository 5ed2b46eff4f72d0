// Groups, lines, layers, pictures and text lines in the editor, by mouse in a real Chromium over the real node host.

import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import { type Element, element as elementSchema } from '../../slides/model/element.ts';
import { designOf, group, rectangle, text } from '../slides/design/sample.ts';
import { dragOnPage, type EditorStudio, startEditorStudio, windowPlace } from './editor-studio.ts';

const slogan = 'Chung tay bảo vệ môi trường vì một tương lai xanh';
const { fill: _fill, cornerRadius: _corner, ...lineBox } = rectangle('line', { x: 300, y: 300, width: 600, height: 300 });

const designs: Record<string, Element[]> = {
  groups: [
    group('both', [rectangle('left', { width: 200, height: 200 }), rectangle('right', { x: 300, width: 100, height: 200 })], {
      x: 200,
      y: 200,
      width: 400,
      height: 200,
    }),
  ],
  lines: [elementSchema.parse({ ...lineBox, kind: 'line', stroke: { color: '@accent', width: 12 } })],
  layers: ['one', 'two', 'three'].map((name, index) => rectangle(name, { name, x: 300 * index + 100, y: 100 })),
  pictures: [],
  wrapped: [text('words', { x: 140, y: 200, width: 1600, height: 640, text: slogan, fontSize: 400, fit: 'fill', align: 'left' })],
  several: [
    rectangle('a', { x: 100, y: 100, width: 200, height: 200, fill: { kind: 'solid', color: '#ff0000' } }),
    rectangle('b', { x: 500, y: 100, width: 300, height: 200, fill: { kind: 'solid', color: '#0000ff' } }),
  ],
};

function sampleDesign(id: string): Design {
  return { ...designOf(designs[id] ?? []), id: id as Design['id'], name: `Design ${id}` };
}

let studio: EditorStudio;
beforeAll(async () => {
  studio = await startEditorStudio(Object.keys(designs).map(sampleDesign));
});
afterAll(() => studio.close());

const elementsOf = async (id: string): Promise<Element[]> => (await studio.stored(id)).elements;
const near = (value: number): unknown => expect.closeTo(value, -1);

async function clickOnPage(page: Page, design: Design, x: number, y: number, clickCount = 1): Promise<void> {
  const place = await windowPlace(page, design, x, y);
  await page.mouse.click(place.x, place.y, { clickCount });
}

describe('things on the page, by mouse', () => {
  it('resizes a group with all that is in it', async () => {
    const design = sampleDesign('groups');
    const page = await studio.open('groups');
    await clickOnPage(page, design, 300, 300);
    await dragOnPage(page, design, [600, 400], [1000, 600]);
    await expect
      .poll(() => elementsOf('groups'))
      .toMatchObject([
        {
          width: near(800),
          height: near(400),
          children: [
            { x: 0, width: near(400) },
            { x: near(600), width: near(200), height: near(400) },
          ],
        },
      ]);
  });

  it('drags one end of a line, across the other one too', async () => {
    const design = sampleDesign('lines');
    const page = await studio.open('lines');
    await clickOnPage(page, design, 600, 450);
    await dragOnPage(page, design, [900, 600], [700, 200]);
    await expect
      .poll(() => elementsOf('lines'))
      .toMatchObject([{ x: near(300), y: near(200), width: near(400), height: near(100), flipX: true }]);
  });

  it('drags a layer to another place in the painting order', async () => {
    const page = await studio.open('layers');
    const row = (name: string) => page.locator('li', { has: page.getByRole('button', { name, exact: true }) });
    await row('one').dragTo(row('three'));
    await expect.poll(async () => (await elementsOf('layers')).map(({ name }) => name)).toEqual(['two', 'three', 'one']);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await elementsOf('layers')).map(({ name }) => name)).toEqual(['one', 'two', 'three']);
  });

  it('shows that the chosen ones differ, and gives all of them one colour', async () => {
    const page = await studio.open('several');
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+a');
    await page.getByRole('button', { name: 'Fill: Mixed' }).click();
    await page.getByRole('button', { name: 'Accent', exact: true }).click();
    const accent = { kind: 'solid', color: '@accent' };
    await expect.poll(() => elementsOf('several')).toMatchObject([{ fill: accent }, { fill: accent }]);
    await page.getByRole('button', { name: 'Fill: Accent' }).waitFor();
  });
});

describe('pictures', () => {
  it('come by drop and by paste, and are cropped on the canvas', async () => {
    const design = sampleDesign('pictures');
    const page = await studio.open('pictures');
    const place = await windowPlace(page, design, 600, 500);
    await sendPicture(page, 'drop', place);
    await expect
      .poll(() => elementsOf('pictures'))
      .toMatchObject([{ kind: 'picture', x: near(240), y: near(230), width: 720, height: 540 }]);
    // Beside the canvas it must not be opened in place of the editor.
    await sendPicture(page, 'drop', { x: 1300, y: 700 });
    await sendPicture(page, 'paste', place);
    await expect.poll(async () => (await elementsOf('pictures')).length).toBe(3);
    for (const count of [2, 1]) {
      await page.keyboard.press('Control+z');
      await expect.poll(async () => (await elementsOf('pictures')).length).toBe(count);
    }

    await clickOnPage(page, design, 600, 500, 2);
    await page.getByRole('button', { name: 'Cropping is done' }).waitFor();
    await dragOnPage(page, design, [960, 500], [600, 500]);
    await expect
      .poll(() => elementsOf('pictures'))
      .toMatchObject([{ x: near(240), width: near(360), height: near(540), crop: { x: 0, width: expect.closeTo(0.5, 1) } }]);
    await dragOnPage(page, design, [420, 500], [320, 500]);
    await expect
      .poll(() => elementsOf('pictures'))
      .toMatchObject([{ x: near(240), width: near(360), crop: { x: expect.closeTo(100 / 720, 1) } }]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Crop on the canvas' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsOf('pictures')).toMatchObject([{ width: 720, crop: { x: 0, y: 0, width: 1, height: 1 } }]);
  });
});

describe('what is edited and what leaves the editor', () => {
  it('breaks lines while a text is edited where they are painted', async () => {
    const design = sampleDesign('wrapped');
    const page = await studio.open('wrapped');
    await clickOnPage(page, design, 900, 300);
    const painted = await inkRows(page, design);
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Text on the canvas' });
    await field.waitFor();
    // Other programs get the words with plain spaces.
    const copied = `{
      const clipboardData = new DataTransfer();
      document.activeElement.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData }));
      clipboardData.getData('text/plain');
    }`;
    expect(await page.evaluate(copied)).toBe(slogan);
    await page.keyboard.press('Control+x');
    expect(await field.inputValue()).toBe('');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+End');
    await page.addStyleTag({ content: 'textarea { caret-color: transparent !important; }' }).catch(() => null);
    const edited = await inkRows(page, design);
    // A browser's letters may stand a pixel or two higher or lower than the painter's.
    const apart = painted.filter(
      (right, row) => !edited.slice(Math.max(0, row - 3), row + 4).some((it) => Math.abs(it - right) <= 8),
    );
    expect(apart.length / painted.length).toBeLessThan(0.05);
    await page.keyboard.type(' xin');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Escape');
    await expect.poll(() => elementsOf('wrapped')).toMatchObject([{ text: `${slogan} xi` }]);
  });

  it('exports what is on the canvas, text being edited included', async () => {
    const page = await studio.open('wrapped');
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('Chữ mới');
    await page.getByTestId('export').click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await elementsOf('wrapped')).toMatchObject([{ text: 'Chữ mới' }]);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export' }).click();
    expect((await download).suggestedFilename()).toContain('Design-wrapped');
  });
});

/** A file cannot be dragged in from outside by a script: the page makes the event with a real file in it. */
async function sendPicture(page: Page, type: 'drop' | 'paste', at: { x: number; y: number }): Promise<void> {
  const png = new PNG({ width: 400, height: 300 });
  for (let offset = 0; offset < png.data.length; offset += 4) png.data.set([20, 40, 200, 255], offset);
  const bytes = PNG.sync.write(png).toString('base64');
  await page.evaluate(`{
    const bytes = Uint8Array.from(atob('${bytes}'), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'blue.png', { type: 'image/png' }));
    const common = { bubbles: true, cancelable: true };
    const target = document.elementFromPoint(${at.x}, ${at.y});
    if ('${type}' === 'drop') target.dispatchEvent(new DragEvent('drop', { ...common, dataTransfer: data, clientX: ${at.x}, clientY: ${at.y} }));
    else document.body.dispatchEvent(new ClipboardEvent('paste', { ...common, clipboardData: data }));
  }`);
}

/** For each row of pixels of the text's box, how far right its white letters reach. */
async function inkRows(page: Page, design: Design): Promise<number[]> {
  const start = await windowPlace(page, design, 150, 210);
  const end = await windowPlace(page, design, 1730, 830);
  const clip = { x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y };
  const shot = PNG.sync.read(await page.screenshot({ clip }));
  return Array.from({ length: shot.height }, (_, y) => {
    for (let x = shot.width - 1; x >= 0; x -= 1) {
      const at = (y * shot.width + x) * 4;
      if (Math.min(...shot.data.subarray(at, at + 3)) > 200) return x;
    }
    return 0;
  });
}
