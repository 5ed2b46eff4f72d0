// The golden scenes painted by the host: with its canvas, and as a PDF that poppler turns into pixels.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createFontkitMeasure } from '../../electron/host/print/fontkit-measure.ts';
import { paintPdf } from '../../electron/host/print/pdf-painter.ts';
import { paintRaster } from '../../electron/host/print/raster.ts';
import { readPictures } from '../../electron/host/print/read-pictures.ts';
import { paintSvg } from '../../electron/host/print/svg-painter.ts';
import type { Design } from '../../slides/model/design.ts';
import { pageGeometry } from '../../slides/print/page-geometry.ts';
import { buildScene } from '../../slides/scene/build-scene.ts';
import { testTheme } from './designs.ts';
import { readTestMedia } from './pictures.ts';

const run = promisify(execFile);
const measure = createFontkitMeasure();
export const goldenWidthPx = 960;

export function goldenSize({ page }: Design): { widthPx: number; heightPx: number } {
  return { widthPx: goldenWidthPx, heightPx: Math.round((goldenWidthPx * page.height) / page.width) };
}

export async function paintWithHostCanvas(design: Design): Promise<Uint8Array> {
  const scene = buildScene(design, testTheme, measure);
  return paintRaster(scene, await readPictures(scene, readTestMedia), goldenSize(design)).encode('png');
}

export async function paintAsPdf(design: Design, text: 'outlines' | 'live'): Promise<Uint8Array> {
  const scene = { ...buildScene(design, testTheme, measure), bleed: 0 };
  const pictures = await readPictures(scene, readTestMedia);
  return paintPdf(scene, pictures, { text, hasMarks: false, title: design.name, createdAtMs: design.createdAtMs });
}

export async function paintAsSvg(design: Design): Promise<string> {
  const scene = buildScene(design, testTheme, measure);
  return paintSvg(scene, await readPictures(scene, readTestMedia), { title: design.name });
}

export async function rasterisePdf(design: Design, pdf: Uint8Array): Promise<Uint8Array> {
  const { page } = design;
  const { media } = pageGeometry({ ...page, bleed: 0, hasMarks: false });
  const folder = await mkdtemp(path.join(tmpdir(), 'pano-golden-'));
  try {
    await writeFile(path.join(folder, 'page.pdf'), pdf);
    const { widthPx, heightPx } = goldenSize(design);
    // poppler does not know UserUnit: the resolution is that of the raw page.
    const resolution = (72 * widthPx) / media[2];
    const size = ['-scale-to-x', String(widthPx), '-scale-to-y', String(heightPx)];
    await run('pdftoppm', ['-png', '-singlefile', '-r', String(resolution), ...size, 'page.pdf', 'page'], { cwd: folder });
    return await readFile(path.join(folder, 'page.png'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
