// Canvases of the host (@napi-rs/canvas) with the shipped fonts, as the scene's painter wants them.
import { type Canvas, createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { allFontIds } from '../../../slides/fonts/catalog.ts';
import type { DrawingContext, PaintResources } from '../../../slides/scene/drawing-context.ts';
import { fontPath } from './font-files.ts';
import type { Pictures } from './read-pictures.ts';

let hasFonts = false;

function registerFonts(): void {
  if (hasFonts) return;
  for (const id of allFontIds) {
    if (GlobalFonts.registerFromPath(fontPath(id), id) === null) throw new Error(`the font ${id} cannot be registered`);
  }
  hasFonts = true;
}

export function createHostCanvas(widthPx: number, heightPx: number): { canvas: Canvas; context: DrawingContext } {
  registerFonts();
  const canvas = createCanvas(widthPx, heightPx);
  return { canvas, context: canvas.getContext('2d') };
}

export function hostResources(pictures: Pictures): PaintResources {
  return {
    image: (id) => pictures.get(id)?.image ?? null,
    createLayer(widthPx, heightPx) {
      const { canvas, context } = createHostCanvas(widthPx, heightPx);
      return { context, image: canvas };
    },
  };
}
