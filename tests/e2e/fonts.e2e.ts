// The office's own font: added in the settings, set on a text, seen on the canvas, printed, kept, and shown by a screen.
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from '../../slides/api/client.ts';
import type { Call } from '../../slides/api/contract.ts';
import type { Design } from '../../slides/model/design.ts';
import type { MediaId } from '../../slides/model/id.ts';
import { meanDifference, meanOfShift } from '../golden/compare.ts';
import { goldenSize, rasterisePdf } from '../golden/host-painting.ts';
import { designOf, text } from '../slides/design/sample.ts';
import { postScriptFont } from '../support/cff-table.ts';
import { renamedFont } from '../support/renamed-font.ts';
import { type EditorStudio, startEditorStudio, windowPlace } from './editor-studio.ts';

const words = { x: 200, y: 200, width: 1500, height: 600, text: 'Ấm áp Ữ ỵ', fit: 'fill', fontSize: 2000, fontWeight: 700 };
const named = (id: string, fontFamily: string): Design => ({
  ...designOf([text('words', { ...words, fontFamily })]),
  id: id as Design['id'],
  name: id,
  background: { kind: 'solid', color: '@ground' },
});
// The twin is set in the font whose outlines the office's own has under another name.
const design = named('own', 'Be Vietnam Pro');
const twin = named('twin', 'Alfa Slab One');
const file = {
  name: 'utm-thu.ttf',
  mimeType: 'font/ttf',
  buffer: Buffer.from(renamedFont('AlfaSlabOne-400', { family: 'UTM Thu', weight: 700 })),
};

let studio: EditorStudio;
let call: Call;
beforeAll(async () => {
  studio = await startEditorStudio([design, twin]);
  call = createClient((method, input) =>
    studio.host.host.dispatch(method, input, { role: 'staff', screenId: null, address: 'test' }),
  );
});
afterAll(() => studio.close());

/** The page of the design as the canvas shows it, without handles. */
async function canvasOf(page: Page): Promise<Buffer> {
  const from = await windowPlace(page, design, 0, 0);
  // Beside the page, which leaves nothing selected.
  await page.mouse.click(from.x + 40, from.y - 40);
  await page.mouse.move(from.x + 40, from.y - 60);
  const to = await windowPlace(page, design, 1920, 1080);
  const clip = {
    x: Math.ceil(from.x),
    y: Math.ceil(from.y),
    width: Math.floor(to.x - from.x),
    height: Math.floor(to.y - from.y),
  };
  return PNG.sync.read(await page.screenshot({ clip })).data;
}

const chooser = (page: Page) => page.getByRole('combobox', { name: 'Font', exact: true });

async function selectWords(page: Page): Promise<void> {
  const middle = await windowPlace(page, design, 950, 500);
  await page.mouse.click(middle.x, middle.y);
  await chooser(page).waitFor();
}

it('is added in the settings; what is no font that can be used is refused with a reason', async () => {
  const page = await studio.open('own');
  await page.goto(`${new URL(page.url()).origin}/studio/#/settings`);
  await page.getByText('No fonts of the office’s own yet').waitFor();
  const adding = async (...files: (typeof file)[]): Promise<void> => {
    const asked = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add fonts' }).click();
    await (await asked).setFiles(files);
  };
  const web = { ...file, name: 'web.woff2', buffer: Buffer.from('wOF2 …') };
  await adding(web, { ...file, name: 'cut.ttf', buffer: file.buffer.subarray(0, 40_000) }, file);
  await page.getByText('“web.woff2” is a font for web pages').waitFor();
  await page.getByText('“cut.ttf” is not a whole font').waitFor();
  await page.getByText('“UTM Thu” is added.').waitFor();
  const name = page.getByRole('textbox', { name: 'Name of the font' });
  expect(await name.inputValue()).toBe('UTM Thu');
  await page.getByText('All Vietnamese letters').waitFor();
  await name.fill('Chữ tiêu đề');
  await name.press('Enter');
  await expect.poll(async () => (await call('fonts.list', {}))[0]?.document.name).toBe('Chữ tiêu đề');
  await page.getByRole('button', { name: 'Remove “Chữ tiêu đề 700”' }).click();
  await page.getByText('No fonts of the office’s own yet').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await name.waitFor();
});

it('only what a design is set in is fetched, until the list of fonts is opened', async () => {
  const page = await studio.open('twin');
  const fetched = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/fonts/')) fetched.add(pathname.slice('/fonts/'.length, -'.ttf'.length));
  });
  await page.reload();
  await page.getByRole('application').locator('canvas').first().waitFor();
  await selectWords(page);
  expect([...fetched].filter((id) => !id.startsWith('BeVietnamPro-'))).toEqual(['AlfaSlabOne-400']);
  await chooser(page).click();
  await expect.poll(() => fetched.has('NotoSerif-400') && fetched.has('Anton-400')).toBe(true);
});

it('is found by a few letters and set by keyboard; the canvas shows its very outlines', async () => {
  const twinPage = await studio.open('twin');
  const wanted = await canvasOf(twinPage);
  const page = await studio.open('own');
  const before = await canvasOf(page);
  await selectWords(page);
  await chooser(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Search fonts' }).waitFor();
  await page.keyboard.type('chu tieu');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await studio.stored('own')).elements[0]).toMatchObject({ fontFamily: 'UTM Thu' });
  await expect.poll(async () => (await canvasOf(page)).equals(wanted)).toBe(true);
  expect((await canvasOf(page)).equals(before)).toBe(false);

  await page.reload();
  await page.getByRole('application').locator('canvas').first().waitFor();
  await expect.poll(async () => (await canvasOf(page)).equals(wanted)).toBe(true);
});

it('is printed as outlines that show the same picture', async () => {
  const size = goldenSize(design);
  const png = await call('exports.design', { id: twin.id, options: { format: 'png', ...size } });
  const pdf = await call('exports.design', { id: design.id, options: { format: 'pdf', text: 'outlines', bleedMm: 0 } });
  expect(Buffer.from(pdf.bytes).toString('latin1')).not.toContain('/FontFile');
  const printed = await rasterisePdf(design, pdf.bytes);
  expect(meanDifference(printed, png.bytes)).toBeLessThan(meanOfShift(png.bytes, 1) / 2);
});

async function screenShowing(id: Design['id']): Promise<string> {
  const [list] = await call('playlists.list', {});
  if (list === undefined) throw new Error('no playlist');
  const items = [{ id: `item-${id}`, designId: id, durationMs: 3000 }];
  const document = { ...list.document, items } as typeof list.document;
  await call('playlists.save', { document, baseRevision: list.revision });
  const screens = await call('screens.list', {});
  const known = screens[0]?.document.id;
  if (known !== undefined) return known;
  const screen = { id: 'lobby', name: 'Lobby', place: '', widthPx: 1920, heightPx: 1080, rotation: 0 };
  await call('screens.save', { document: { ...screen, defaultPlaylistId: list.document.id } as never, baseRevision: 0 });
  return 'lobby';
}

async function openPlayer(screen: string, prepare?: (page: Page) => Promise<void>): Promise<Page> {
  const context = await studio.browser.newContext({ viewport: { width: 640, height: 360 } });
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(studio.host.studioUrl);
  await page.goto(`${new URL(studio.host.studioUrl).origin}/player/?screen=${screen}`);
  return page;
}

const seeSlide = (page: Page, id: string) =>
  page.waitForFunction((wanted) => document.body.dataset.showing === wanted, id, { timeout: 60_000 });

const sight = async (page: Page): Promise<Buffer> => PNG.sync.read(await page.screenshot()).data;

/** Once the transition is over. */
async function settledSight(page: Page): Promise<Buffer> {
  let before = await sight(page);
  await expect
    .poll(async () => {
      const now = await sight(page);
      const isSettled = now.equals(before);
      before = now;
      return isSettled;
    })
    .toBe(true);
  return before;
}

it('is fetched, kept and shown by a screen', async () => {
  const screen = await screenShowing(twin.id);
  const page = await openPlayer(screen);
  await seeSlide(page, 'twin');
  const wanted = await settledSight(page);
  await screenShowing(design.id);
  await seeSlide(page, 'own');
  await expect.poll(async () => (await sight(page)).equals(wanted)).toBe(true);
  const kept = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('pano-screen');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('media').objectStore('media').getAllKeys();
          asked.onsuccess = () => resolve(asked.result);
        };
      }),
  );
  const [font] = await call('fonts.list', {});
  expect(kept).toEqual([font?.document.id]);
});

it('with PostScript outlines is shown by a screen as the host paints it', async () => {
  await call('fonts.import', { fileName: 'inter-display.otf', bytes: postScriptFont() });
  const document = named('otf', 'Inter Display');
  await call('designs.save', { document, baseRevision: 0 });
  const page = await openPlayer(await screenShowing(document.id));
  await seeSlide(page, 'otf');
  await settledSight(page);
  const painted = await call('exports.design', { id: document.id, options: { format: 'png', widthPx: 640, heightPx: 360 } });
  const shown = await page.screenshot();
  expect(meanDifference(shown, painted.bytes)).toBeLessThan(meanOfShift(painted.bytes, 1) / 2);
});

it('is not shown by a screen to which other bytes come under its name', async () => {
  const screen = await screenShowing(design.id);
  const asked: string[] = [];
  const page = await openPlayer(screen, async (opened) => {
    await opened.route(/\/media\//, async (route) => {
      asked.push(new URL(route.request().url()).pathname);
      await route.fulfill({ contentType: 'font/ttf', body: Buffer.from(renamedFont('Anton-400', { family: 'UTM Thu' })) });
    });
  });
  const [font] = await call('fonts.list', {});
  await expect.poll(() => asked).toContain(`/media/${font?.document.id satisfies MediaId | undefined}`);
  await page.waitForFunction(() => document.body.dataset.state === 'clock');
  expect(await page.evaluate(() => document.body.dataset.showing)).toBe('');
});

it('that the browser does not draw is said, and the design opens with another one', async () => {
  const page = await studio.open('twin');
  await page.route(/\/media\//, (route) => route.fulfill({ contentType: 'font/ttf', body: file.buffer.subarray(0, 9000) }));
  await page.goto(`${new URL(page.url()).origin}/studio/#/designs/own`);
  await page.getByText('The browser cannot draw the font “Chữ tiêu đề”').waitFor();
  await selectWords(page);
});

it('may also be dropped on the window, and is then seen in the settings', async () => {
  const page = await studio.open('own');
  await page.goto(`${new URL(page.url()).origin}/studio/#/designs`);
  await page.getByRole('button', { name: 'Import', exact: false }).first().waitFor();
  const bytes = [...renamedFont('PatrickHand-400', { family: 'Viết Tay', embedding: 2 })];
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(list)], 'viet-tay.ttf'));
    return transfer;
  }, bytes);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await page.getByText('The maker of “Viết Tay” does not let it be embedded').waitFor();
});
