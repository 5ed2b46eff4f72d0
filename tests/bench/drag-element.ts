// Dragging one element among 1,000 and 5,000: the real editor in the real studio, against plain Konva with all shapes on one
// layer, in the same browser by the same mouse. Both show the same shapes at the same size.
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Design } from '../../slides/model/design.ts';
import type { Element } from '../../slides/model/element.ts';
import { startEditorStudio, windowPlace } from '../e2e/editor-studio.ts';
import { designOf, rectangle, text } from '../slides/design/sample.ts';

type Row = { label: string; ours: number; peer: number; ratio: number; unit: string };

const moves = 40;
const window = { width: 1366, height: 768 };

export async function run(): Promise<{ name: string; rows: Row[] }> {
  const designs = [1000, 5000].map(gridDesign);
  const studio = await startEditorStudio(designs);
  const rows: Row[] = [];
  try {
    for (const design of designs) {
      const count = design.elements.length;
      const editor = await studio.open(design.id, window);
      const ours = await measureDrag(editor, await grip(editor, design));
      const box = await editor.getByRole('application').boundingBox();
      if (box === null) throw new Error('the canvas is not there');
      await editor.context().close();

      const plain = await studio.browser.newPage({ viewport: window });
      const peerGrip = await showPlainKonva(plain, design, box.width, box.height);
      const peer = await measureDrag(plain, peerGrip);
      await plain.close();
      rows.push({
        label: `Drag one of ${count.toLocaleString('en')} elements (median of ${moves} moves; peer: plain Konva, one layer)`,
        ours,
        peer,
        ratio: peer / ours,
        unit: 'ms',
      });
    }
  } finally {
    await studio.close();
  }
  return { name: 'Main thread per pointer move, script and painting: ratio = how many times less than the peer', rows };
}

/** Each element in a cell of its own: two thirds rectangles, a sixth ellipses, a sixth texts. */
function gridDesign(count: number): Design {
  const columns = Math.ceil(Math.sqrt((count * 16) / 9));
  const cell = 1920 / columns;
  const elements = Array.from({ length: count }, (_, index): Element => {
    const place = {
      x: (index % columns) * cell + cell * 0.1,
      y: Math.floor(index / columns) * cell + cell * 0.1,
      width: cell * 0.8,
      height: cell * 0.8,
    };
    const color = `#${((index * 2_654_435) % 0xff_ff_ff).toString(16).padStart(6, '0')}`;
    const name = `e${index}`;
    const fill = { kind: 'solid', color };
    if (index % 6 === 4) return text(name, { ...place, text: 'Việt', fontSize: cell * 0.3, fill, fit: 'fixed' });
    const box = rectangle(name, { ...place, fill, stroke: { color: '#000000', width: 1 } });
    const { cornerRadius: _corner, ...rest } = box;
    return index % 6 === 5 ? { ...rest, kind: 'ellipse' } : box;
  });
  return { ...designOf(elements), id: `grid-${count}` as Design['id'], background: { kind: 'solid', color: '#ffffff' } };
}

/** A rectangle from the middle of the painting order. */
function dragged(design: Design): Element {
  const element = design.elements[Math.floor(design.elements.length / 12) * 6];
  if (element === undefined) throw new Error('the design is empty');
  return element;
}

async function grip(page: Page, design: Design): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = dragged(design);
  return windowPlace(page, design, x + width / 2, y + height / 2);
}

async function showPlainKonva(page: Page, design: Design, width: number, height: number): Promise<{ x: number; y: number }> {
  await page.setContent('<body style="margin:0"><div id="stage"></div></body>');
  await page.addScriptTag({ path: path.resolve(import.meta.dirname, '../../node_modules/konva/konva.min.js') });
  const scale = Math.min((width - 96) / 1920, (height - 96) / 1080);
  const shift = { x: (width - 1920 * scale) / 2, y: (height - 1080 * scale) / 2 };
  // As text: the page has no types, and Konva is a global there.
  await page.evaluate(`{
    const elements = ${JSON.stringify(design.elements)};
    const stage = new Konva.Stage({ container: 'stage', width: ${width}, height: ${height} });
    const layer = new Konva.Layer({ x: ${shift.x}, y: ${shift.y}, scaleX: ${scale}, scaleY: ${scale} });
    layer.add(new Konva.Rect({ width: 1920, height: 1080, fill: '#ffffff', listening: false }));
    for (const { kind, x, y, width, height, fill, stroke, text, fontSize } of elements) {
      const look = { fill: fill.color, draggable: true, ...(stroke ? { stroke: stroke.color, strokeWidth: stroke.width } : {}) };
      if (kind === 'rectangle') layer.add(new Konva.Rect({ x, y, width, height, ...look }));
      else if (kind === 'ellipse') layer.add(new Konva.Ellipse({ x: x + width / 2, y: y + height / 2, radiusX: width / 2, radiusY: height / 2, ...look }));
      else layer.add(new Konva.Text({ x, y, width, height, text, fontSize, align: 'center', verticalAlign: 'middle', ...look }));
    }
    stage.add(layer);
  }`);
  const { x, y, width: across, height: down } = dragged(design);
  return { x: shift.x + (x + across / 2) * scale, y: shift.y + (y + down / 2) * scale };
}

/** Median time that the page's main thread is busy per move of the mouse, drawing included, in ms. */
async function measureDrag(page: Page, from: { x: number; y: number }): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const twoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))';
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 7);
  await page.evaluate(twoFrames);
  const times: number[] = [];
  for (let step = 0; step < moves; step += 1) {
    const before = await busy();
    await page.mouse.move(from.x + 20 + step * 3, from.y + 10 + step * 2);
    await page.evaluate(twoFrames);
    times.push((await busy()) - before);
  }
  await page.mouse.up();
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
