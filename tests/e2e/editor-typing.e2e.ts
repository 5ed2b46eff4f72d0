// Vietnamese text on its way into a design, in a real Chromium: typed by UniKey or composed, and pasted from before Unicode.
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import type { TextElement } from '../../slides/model/element.ts';
import { designOf, text } from '../slides/design/sample.ts';
import { putOnClipboard } from './clipboard.ts';
import { type EditorStudio, startEditorStudio, windowPlace } from './editor-studio.ts';

const box = { x: 200, y: 150, width: 1500, height: 420, fontSize: 90, fit: 'fixed', align: 'center' };

function designWith(id: string, own: Record<string, unknown>): Design {
  const design = designOf([text('words', { ...box, text: 'Xin chào', ...own })]);
  return { ...design, id: id as Design['id'], name: id, background: { kind: 'solid', color: '@ground' } };
}

// So narrow that even one word takes two lines.
const narrow = { width: 300, height: 800 };
const designs = {
  'uni-plain': designWith('uni-plain', {}),
  'uni-upper': designWith('uni-upper', { isUpperCase: true }),
  'uni-narrow': designWith('uni-narrow', narrow),
  'com-plain': designWith('com-plain', {}),
  'com-upper': designWith('com-upper', { isUpperCase: true }),
  'com-narrow': designWith('com-narrow', narrow),
  marks: designWith('marks', { text: 'Ẫu Ểnh Ộ', isUpperCase: true }),
  paste: designWith('paste', {}),
  closed: designWith('closed', {}),
  canvas: designWith('canvas', {}),
};
let studio: EditorStudio;

beforeAll(async () => {
  studio = await startEditorStudio(Object.values(designs));
});
afterAll(() => studio.close());

async function storedText(id: string): Promise<string | undefined> {
  const found = (await studio.stored(id)).elements.find((element) => element.id === 'words');
  return (found as TextElement | undefined)?.text;
}

async function edit(page: Page, design: Design): Promise<Locator> {
  const [words] = design.elements;
  const place = await windowPlace(page, design, box.x + (words?.width ?? 0) / 2, box.y + (words?.height ?? 0) / 2);
  await page.mouse.click(place.x, place.y);
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Text on the canvas' });
  await field.waitFor();
  return field;
}

/** Telex through UniKey: a letter that changes others is never sent; those are taken back and typed anew. */
async function typeUniKey(page: Page): Promise<void> {
  await page.keyboard.type('mooi');
  for (let count = 0; count < 3; count++) await page.keyboard.press('Backspace');
  await page.keyboard.insertText('ôi');
  await page.keyboard.type(' trwowng');
  for (let count = 0; count < 5; count++) await page.keyboard.press('Backspace');
  await page.keyboard.insertText('ươ');
  await page.keyboard.type('ng');
  for (let count = 0; count < 4; count++) await page.keyboard.press('Backspace');
  await page.keyboard.insertText('ường');
}

async function compose(
  page: Page,
  steps: readonly string[],
  whileOpen: () => Promise<void> = async () => undefined,
): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const [index, step] of steps.entries()) {
    await devtools.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length });
    if (index === 1) await whileOpen();
  }
  await devtools.send('Input.insertText', { text: steps.at(-1) ?? '' });
  await devtools.detach();
}

const saved = (page: Page) => page.getByTestId('save-state').and(page.locator('[data-status=saved]'));

describe('typing Vietnamese over the canvas', () => {
  it.each([
    ['uni-plain', 'Control+0'],
    ['uni-upper', 'Control+0'],
    ['uni-upper', 'Control+Equal'],
    ['uni-narrow', 'Control+Equal'],
    ['com-plain', 'Control+0'],
    ['com-upper', 'Control+0'],
    ['com-upper', 'Control+Equal'],
    ['com-narrow', 'Control+Equal'],
  ] as const)('%s at %s: every letter arrives once, with Enter and full lines, while the design is saved', async (id, zoom) => {
    const design = designs[id];
    const page = await studio.open(id);
    const field = await edit(page, design);
    await page.keyboard.press('Escape');
    // Something to save is under way when the typing begins.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(zoom);
    await page.keyboard.press('Enter');
    await field.waitFor();
    await page.keyboard.press('Control+a');
    if (id.startsWith('uni')) {
      await typeUniKey(page);
      await saved(page).waitFor();
      await page.keyboard.press('Enter');
      await typeUniKey(page);
    } else {
      await compose(page, ['m', 'mo', 'mô', 'môi'], () => saved(page).waitFor());
      await page.keyboard.type(' ');
      await compose(page, ['t', 'tr', 'trư', 'trươ', 'trườ', 'trường']);
      await page.keyboard.press('Enter');
      await compose(page, ['môi ', 'môi tr', 'môi trường']);
    }
    expect(await field.inputValue()).toBe('môi trường\nmôi trường');
    expect(await field.evaluate((input: HTMLTextAreaElement) => input.selectionStart)).toBe(21);
    // In the middle, too, the caret stays where it is typed.
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('khu');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('hu ');
    expect(await field.evaluate((input: HTMLTextAreaElement) => input.selectionStart)).toBe(4);
    await page.keyboard.press('Control+Enter');
    // Capital letters are a style: the text stays as it was typed.
    await expect.poll(() => storedText(id)).toBe('khu môi trường\nmôi trường');
    await page.keyboard.press('Control+z');
    await expect.poll(() => storedText(id)).not.toContain('khu');
  });
});

describe('marks over capitals', () => {
  it('are whole while the text is edited: the highest ink stays where it is painted', async () => {
    const page = await studio.open('marks');
    const [from, to] = [await windowPlace(page, designs.marks, 300, 190), await windowPlace(page, designs.marks, 1600, 540)];
    const clip = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
    const highest = async (): Promise<number> => {
      const { width, height, data } = PNG.sync.read(await page.screenshot({ clip }));
      for (let at = 0; at < width * height; at++) if ((data[at * 4 + 1] ?? 0) > 150) return Math.floor(at / width);
      throw new Error('no ink');
    };
    const painted = await highest();
    const field = await edit(page, designs.marks);
    // The caret is taller than the marks.
    await field.evaluate((input) => {
      input.style.caretColor = 'transparent';
    });
    await page.keyboard.press('End');
    expect(Math.abs((await highest()) - painted)).toBeLessThanOrEqual(1);
  });
});

const legacy = {
  text: 'B¶o vÖ nguån n\u00adíc',
  html: `<p style='font-family:".VnTime"'>B¶o vÖ nguån n&shy;íc</p>`,
};
const undo = (page: Page) =>
  page.getByRole('alert').or(page.locator('.mantine-Notifications-root')).getByRole('button', { name: 'Undo' });

describe('pasting text from before Unicode', () => {
  it('converts it in the text field, as one step of the field’s own undo, and back by the notice', async () => {
    const page = await studio.open('paste');
    const field = await edit(page, designs.paste);
    await page.keyboard.press('End');
    await page.keyboard.type(': !');
    await page.keyboard.press('ArrowLeft');
    await putOnClipboard(page, legacy);
    await page.keyboard.press('Control+v');
    expect(await field.inputValue()).toBe('Xin chào: Bảo vệ nguồn nước!');
    await page.getByText('Converted from TCVN3 to Unicode').waitFor();
    // Typing goes on at the caret, by UniKey as well.
    await page.keyboard.type('a');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('ạ');
    expect(await field.inputValue()).toBe('Xin chào: Bảo vệ nguồn nướcạ!');
    await page.keyboard.press('Backspace');
    await undo(page).click();
    expect(await field.inputValue()).toBe(`Xin chào: ${legacy.text}!`);
    expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).toContain('Bảo vệ nguồn nước');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => storedText('paste')).toBe('Xin chào: Bảo vệ nguồn nước!');
  });

  it('leaves other languages to the browser, and only puts marks and letters together', async () => {
    const page = await studio.open('paste');
    const field = await edit(page, designs.paste);
    for (const [pasted, expected] of [
      ['Café Zürich, Łódź', 'Café Zürich, Łódź'],
      ['Vi\u00ea\u0323t Nam', 'Việt Nam'],
    ] as const) {
      await page.keyboard.press('Control+a');
      await putOnClipboard(page, { text: pasted });
      await page.keyboard.press('Control+v');
      expect(await field.inputValue()).toBe(expected);
    }
    expect(await page.getByText(/Converted from/).count()).toBe(0);
  });

  it('takes the conversion back in the design when the field is closed by then, as one step', async () => {
    const page = await studio.open('closed');
    await edit(page, designs.closed);
    await page.keyboard.press('Control+a');
    await putOnClipboard(page, legacy);
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => storedText('closed')).toBe('Bảo vệ nguồn nước');
    await undo(page).click();
    await expect.poll(() => storedText('closed')).toBe(legacy.text);
    await page.keyboard.press('Control+z');
    await expect.poll(() => storedText('closed')).toBe('Bảo vệ nguồn nước');
  });

  it('converts what is pasted onto the canvas', async () => {
    const page = await studio.open('canvas');
    await putOnClipboard(page, { text: 'Soáng vaø laøm vieäc theo Hieán phaùp' });
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+v');
    const added = async () => ((await studio.stored('canvas')).elements[1] as TextElement | undefined)?.text;
    await expect.poll(added).toBe('Sống và làm việc theo Hiến pháp');
    await page.getByText('Converted from VNI to Unicode').waitFor();
    await undo(page).click();
    await expect.poll(added).toBe('Soáng vaø laøm vieäc theo Hieán phaùp');
  });

  it('converts it where slogans are typed: the bar of the gallery, and the dialog of slogans', async () => {
    const page = await studio.open('canvas');
    await page.goto(`${new URL(page.url()).origin}/studio/#/designs`);
    const bar = page.getByRole('textbox', { name: 'Slogans' });
    await bar.click();
    await putOnClipboard(page, { text: 'th«ng b¸o', html: '<font face=".VnArialH">th«ng b¸o</font>' });
    await page.keyboard.press('Control+v');
    expect(await bar.inputValue()).toBe('THÔNG BÁO');
    await page.keyboard.press('Enter');
    const field = page.getByRole('dialog').getByRole('textbox', { name: /Slogans/ });
    await field.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await putOnClipboard(page, legacy);
    await page.keyboard.press('Control+v');
    expect(await field.inputValue()).toBe('THÔNG BÁO\nBảo vệ nguồn nước');
    // The notice stands beside the dialog, and the dialog stays open.
    await undo(page).last().click();
    expect(await field.inputValue()).toBe(`THÔNG BÁO\n${legacy.text}`);
  });
});

describe('importing text from before Unicode', () => {
  it('converts it, says so, and takes it back before anything is saved', async () => {
    const page = await studio.open('canvas');
    await page.goto(`${new URL(page.url()).origin}/studio/#/designs`);
    await page.getByRole('button', { name: 'Import' }).first().click();
    const chooser = page.waitForEvent('filechooser');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Choose/ })
      .click();
    const buffer = Buffer.from('Kh«ng x¶ r¸c n¬i c«ng céng\nHiÕn m¸u cøu ng­êi', 'latin1');
    await (await chooser).setFiles({ name: 'khau-hieu.txt', mimeType: 'text/plain', buffer });
    const dialog = page.getByRole('dialog');
    const held = async (): Promise<string[]> =>
      dialog.locator('textarea, input[type=text]').evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
    await expect.poll(held).toContain('Không xả rác nơi công cộng');
    await dialog.getByRole('button', { name: 'Undo the conversion' }).click();
    await expect.poll(held).toContain('Kh«ng x¶ r¸c n¬i c«ng céng');
    expect(await dialog.getByRole('button', { name: 'Undo the conversion' }).count()).toBe(0);
  });
});
