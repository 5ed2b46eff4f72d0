// An editor that is open takes what the office adds elsewhere: words that lines hold together, fonts.
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from '../../slides/api/client.ts';
import type { Call } from '../../slides/api/contract.ts';
import type { Design } from '../../slides/model/design.ts';
import { designOf, text } from '../slides/design/sample.ts';
import { renamedFont } from '../support/renamed-font.ts';
import { type EditorStudio, startEditorStudio, windowPlace } from './editor-studio.ts';

const words = { text: 'trung tâm mỏ cày bắc hà', fit: 'fixed', fontSize: 160, x: 200, y: 100, width: 1360, height: 800 };
const named = (id: string, fontFamily: string): Design => ({
  ...designOf([text('words', { ...words, fontFamily, fontWeight: 700 })]),
  id: id as Design['id'],
  name: id,
  background: { kind: 'solid', color: '@ground' },
});
const design = named('shown', 'Be Vietnam Pro');
const inOwnFont = named('own-font', 'UTM Thu');
const twin = named('twin', 'Alfa Slab One');

let studio: EditorStudio;
let call: Call;
beforeAll(async () => {
  studio = await startEditorStudio([design, inOwnFont, twin]);
  call = createClient((method, input) =>
    studio.host.host.dispatch(method, input, { role: 'staff', screenId: null, address: 'test' }),
  );
});
afterAll(() => studio.close());

async function canvasOf(page: Page): Promise<string> {
  const from = await windowPlace(page, design, 0, 0);
  const to = await windowPlace(page, design, 1920, 1080);
  const [x, y] = [Math.ceil(from.x), Math.ceil(from.y)];
  const clip = { x, y, width: Math.floor(to.x) - x, height: Math.floor(to.y) - y };
  return PNG.sync.read(await page.screenshot({ clip })).data.toString('base64');
}

async function keepWords(compounds: string[]): Promise<void> {
  const { document, revision } = await call('settings.get', {});
  await call('settings.save', { document: { ...document, compounds }, baseRevision: revision });
}

it('breaks its lines anew as soon as words are kept, and back again', async () => {
  const page = await studio.open('shown');
  const before = await canvasOf(page);
  await keepWords(['mỏ cày bắc hà']);
  await expect.poll(async () => (await canvasOf(page)) === before).toBe(false);
  const held = await canvasOf(page);
  const opened = await studio.open('shown');
  await expect.poll(async () => (await canvasOf(opened)) === held).toBe(true);
  await keepWords([]);
  await expect.poll(async () => (await canvasOf(page)) === before).toBe(true);
});

it('lays out a text that is being typed by the new words, and keeps the typing', async () => {
  const page = await studio.open('shown');
  const middle = await windowPlace(page, design, 880, 500);
  await page.mouse.dblclick(middle.x, middle.y);
  const field = page.getByRole('textbox', { name: 'Text on the canvas' });
  await field.waitFor();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await keepWords(['mỏ cày bắc hà']);
  await page.keyboard.type('?');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await studio.stored('shown')).elements[0]).toMatchObject({ text: 'trung tâm mỏ cày bắc hà!?' });
  await keepWords([]);
});

it('shows a text in its font as soon as the office has added that, and offers it', async () => {
  const shipped = await studio.open('twin');
  const wanted = await canvasOf(shipped);
  const page = await studio.open('own-font');
  const before = await canvasOf(page);
  expect(before === wanted).toBe(false);
  const bytes = renamedFont('AlfaSlabOne-400', { family: 'UTM Thu', weight: 700 });
  await call('fonts.import', { fileName: 'a.ttf', bytes });
  await expect.poll(async () => (await canvasOf(page)) === wanted).toBe(true);
  const middle = await windowPlace(page, design, 880, 500);
  await page.mouse.click(middle.x, middle.y);
  await page.getByRole('combobox', { name: 'Font', exact: true }).click();
  await page.getByRole('option', { name: 'UTM Thu' }).waitFor();
});
