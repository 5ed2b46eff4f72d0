// Canvases of the host (@napi-rs/canvas) with the fonts that are at hand, as the scene's painter wants them.
import { type Canvas, createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { allFontIds, type FontId } from '../../../../slides/fonts/catalog.ts';
import type { DrawingContext, PaintResources } from '../../../../slides/scene/drawing-context.ts';
import { fontPath, handedInFonts } from '../fonts/font-files.ts';
import type { Pictures } from './read-pictures.ts';

const registered = new Set<FontId>();

function registerFonts(): void {
  if (registered.size === 0) for (const id of allFontIds) register(id, GlobalFonts.registerFromPath(fontPath(id), id));
  for (const [id, bytes] of handedInFonts()) if (!registered.has(id)) register(id, GlobalFonts.register(bytes, id));
}

function register(id: FontId, key: unknown): void {
  if (key === null) throw new Error(`the font ${id} cannot be registered`);
  registered.add(id);
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
