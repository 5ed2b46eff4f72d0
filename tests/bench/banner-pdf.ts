// The banner of 6000 × 800 mm as PDF: ours against Chromium's print-to-PDF of the same banner, in the same run. Chromium gets
// every advantage: it is started, has the page laid out and the font loaded before the clock runs.
import { readFile } from 'node:fs/promises';
import { exportDesign } from '../../electron/host/print/export-design.ts';
import { fontPath } from '../../electron/host/print/fonts/font-files.ts';
import { createFontkitMeasure } from '../../electron/host/print/fonts/fontkit-measure.ts';
import type { ExportOptions } from '../../slides/api/shapes.ts';
import { buildScene } from '../../slides/scene/build-scene.ts';
import type { TextItem } from '../../slides/scene/scene.ts';
import { textPieces } from '../../slides/scene/text-pieces.ts';
import { bannerDesign, testTheme } from '../golden/designs.ts';
import { readTestMedia } from '../golden/pictures.ts';
import { launchChromium } from '../support/chromium.ts';

const runs = 15;
const banner = bannerDesign({ page: { width: 6000, height: 800, unit: 'mm', bleed: 0, safeMargin: 80 } });

type Row = { label: string; ours: number; peer: number; ratio: number; unit: string };

export async function run(): Promise<{ name: string; rows: Row[] }> {
  const outlines = await repeat(() => exportBanner({ format: 'pdf', text: 'outlines' }));
  const live = await repeat(() => exportBanner({ format: 'pdf', text: 'live' }));
  const chromium = await printWithChromium();
  const row = (label: string, ours: number, peer: number, unit: string): Row => ({ label, ours, peer, ratio: ours / peer, unit });
  return {
    name: 'Banner PDF (6000 × 800 mm) against Chromium print-to-PDF: ratio = ours divided by the peer (below 1 is better)',
    rows: [
      row('time, outlines (median)', outlines.medianMs, chromium.medianMs, 'ms'),
      row('time, live text (median)', live.medianMs, chromium.medianMs, 'ms'),
      row('size, outlines', outlines.bytes, chromium.bytes, 'bytes'),
      row('size, live text', live.bytes, chromium.bytes, 'bytes'),
    ],
  };
}

async function exportBanner(options: ExportOptions): Promise<Uint8Array> {
  return (await exportDesign({ design: banner, theme: testTheme, readMedia: readTestMedia, options, language: 'vi' })).bytes;
}

async function repeat(make: () => Promise<Uint8Array>): Promise<{ medianMs: number; bytes: number }> {
  const times: number[] = [];
  let bytes = (await make()).length;
  for (let turn = 0; turn < runs; turn++) {
    const startedAt = performance.now();
    bytes = (await make()).length;
    times.push(performance.now() - startedAt);
  }
  times.sort((one, other) => one - other);
  return { medianMs: times[Math.floor(runs / 2)] ?? 0, bytes };
}

/** The same letters at the same place: the lines of our own scene, as SVG text. */
async function printWithChromium(): Promise<{ medianMs: number; bytes: number }> {
  const scene = buildScene(banner, testTheme, createFontkitMeasure());
  const texts = scene.items.filter((item): item is TextItem => item.kind === 'text');
  const fonts = await Promise.all(
    [...new Set(texts.flatMap(textPieces).map(({ font }) => font))].map(async (font) => {
      const base64 = (await readFile(fontPath(font))).toString('base64');
      return `@font-face { font-family: "${font}"; src: url(data:font/ttf;base64,${base64}); }`;
    }),
  );
  const lines = texts.flatMap((item) =>
    textPieces(item).map(({ text, x, y, font, fontSize, fill }) => {
      const color = fill.kind === 'solid' ? fill.color : '#000000';
      const place = `transform="matrix(${item.transform.join(' ')})" x="${x}" y="${y}"`;
      return `<text ${place} font-family="${font}" font-size="${fontSize}" fill="${color}">${text}</text>`;
    }),
  );
  const ground = scene.background.kind === 'solid' ? scene.background.color : '#ffffff';
  const html = `<!doctype html><style>${fonts.join('')} @page { margin: 0 } body { margin: 0 } svg { display: block }</style>
    <svg width="6000mm" height="800mm" viewBox="0 0 6000 800"><rect width="6000" height="800" fill="${ground}"/>${lines.join('')}</svg>`;
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await repeat(() => page.pdf({ width: '6000mm', height: '800mm', printBackground: true }));
  } finally {
    await browser.close();
  }
}
