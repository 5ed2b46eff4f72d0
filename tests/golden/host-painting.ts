// The golden scenes painted by the host: with its canvas, and as a PDF that poppler turns into pixels.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFontkitMeasure } from '../../electron/host/print/fonts/fontkit-measure.ts';
import { paintPdf } from '../../electron/host/print/pdf/pdf-painter.ts';
import { paintRaster } from '../../electron/host/print/pictures/raster.ts';
import { readPictures } from '../../electron/host/print/pictures/read-pictures.ts';
import { paintSvg } from '../../electron/host/print/svg/svg-painter.ts';
import type { Design } from '../../slides/model/design.ts';
import { buildScene } from '../../slides/scene/build-scene.ts';
import { rasterise } from '../support/pdf-tools.ts';
import { testTheme } from './designs.ts';
import { readTestMedia } from './pictures.ts';

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
  const folder = await mkdtemp(path.join(tmpdir(), 'pano-golden-'));
  try {
    const file = path.join(folder, 'page.pdf');
    await writeFile(file, pdf);
    return await rasterise(file, goldenSize(design));
  } finally {
    await rm(folder, { recursive: true });
  }
}
