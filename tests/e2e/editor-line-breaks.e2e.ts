// Lines of a slogan as people choose them in the editor, and the office's own words that no line cuts; in a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import type { TextElement } from '../../slides/model/element.ts';
import { designOf, text } from '../slides/design/sample.ts';
import { type EditorStudio, startEditorStudio, windowPlace } from './editor-studio.ts';

const slogan = 'Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp';
const title = 'Nhiệt liệt chào mừng Đại hội Đảng bộ phường Hòa Khánh lần thứ I, nhiệm kỳ 2025 - 2030';
const box = { x: 200, y: 150, width: 1500, height: 420, fontSize: 90, fit: 'shrink', align: 'center' };

function designWith(id: string, own: Record<string, unknown>): Design {
  const design = designOf([text('words', { ...box, ...own })]);
  return { ...design, id: id as Design['id'], name: id, background: { kind: 'solid', color: '@ground' } };
}

const choices = designWith('choices', { text: slogan });
const long = designWith('long', { text: title, isUpperCase: true, fontSize: 50 });
let studio: EditorStudio;

beforeAll(async () => {
  studio = await startEditorStudio([choices, long]);
});
afterAll(() => studio.close());

async function storedText(id: string): Promise<string | undefined> {
  const found = (await studio.stored(id)).elements.find((element) => element.id === 'words');
  return (found as TextElement | undefined)?.text;
}

async function chooseWords(page: Page, design: Design): Promise<void> {
  const place = await windowPlace(page, design, box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.click(place.x, place.y);
}

describe('line breaks to choose from', () => {
  it('puts a chosen way into the text as one step, and it holds when the box changes', async () => {
    const page = await studio.open('choices');
    await chooseWords(page, choices);
    const group = page.getByRole('group', { name: 'Line breaks' });
    const pressed = group.getByRole('button', { pressed: true });
    expect(await pressed.allTextContents()).toEqual(['Automatic']);
    const three = 'Toàn dân tham gia / bảo vệ môi trường / xanh, sạch, đẹp';
    await group.getByRole('button', { name: three, exact: true }).click();
    const broken = three.replaceAll(' / ', '\n');
    await expect.poll(() => storedText('choices')).toBe(broken);
    expect(await pressed.getAttribute('aria-label')).toBe(three);
    const width = page.getByLabel('Width', { exact: true }).first();
    await width.fill('1700');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await studio.stored('choices')).elements[0]?.width).toBe(1700);
    expect(await storedText('choices')).toBe(broken);
    expect(await pressed.getAttribute('aria-label')).toBe(three);
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => storedText('choices')).toBe(slogan);
    expect(await pressed.allTextContents()).toEqual(['Automatic']);
  });

  it('shows where each line ends, also of one that is wider than the button', async () => {
    const page = await studio.open('long');
    await chooseWords(page, long);
    const wide = page.getByRole('group', { name: 'Line breaks' }).getByRole('button', { name: /^[^/]*Hòa Khánh \/ lần[^/]*$/ });
    const end = wide.getByText('HÒA KHÁNH').first();
    const [button, shown] = await Promise.all([wide.boundingBox(), end.boundingBox()]);
    if (button === null || shown === null) throw new Error('the way is not shown');
    expect(shown.x).toBeGreaterThan(button.x);
    expect(shown.x + shown.width).toBeLessThan(button.x + button.width);
  });
});

describe('the office’s own words', () => {
  it('are kept from Settings, and no line of the editor cuts them from then on', async () => {
    const page = await studio.open('choices');
    const origin = new URL(page.url()).origin;
    const offered = async (): Promise<string[]> => {
      await page.goto(`${origin}/studio/#/designs/choices`);
      await page.getByRole('application').locator('canvas').first().waitFor();
      await chooseWords(page, choices);
      const buttons = page.getByRole('group', { name: 'Line breaks' }).getByRole('button');
      await buttons.nth(1).waitFor();
      return buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? ''));
    };
    const cuts = (ways: string[]): boolean => ways.some((way) => way.includes('dân / tham') || way.includes('gia / bảo'));
    expect(cuts(await offered())).toBe(true);
    await page.goto(`${origin}/studio/#/settings`);
    const field = page.getByRole('textbox', { name: 'One on each line' });
    await field.fill('toàn dân tham gia bảo vệ\nmột cửa liên thông\nxanh');
    await page.getByText('A single syllable is never cut and is left out: xanh').waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => field.inputValue()).toBe('một cửa liên thông\ntoàn dân tham gia bảo vệ');
    const kept = async () => {
      const reply = await studio.host.host.dispatch('settings.get', {}, { role: 'staff', screenId: null, address: 'test' });
      return reply.ok ? (reply.value as { document: { compounds: string[] } }).document.compounds : null;
    };
    await expect.poll(kept).toEqual(['một cửa liên thông', 'toàn dân tham gia bảo vệ']);
    expect(cuts(await offered())).toBe(false);
  });
});
