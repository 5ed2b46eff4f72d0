// Runs in the browser under test: paints a golden scene with the renderer's own fonts, measure and pictures.
import { fetchFile } from '../../renderer/shared/api.ts';
import { createCanvasMeasure } from '../../renderer/shared/canvas-measure.ts';
import { loadFonts } from '../../renderer/shared/fonts.ts';
import { createPictures } from '../../renderer/shared/pictures.ts';
import { resolveFont } from '../../slides/fonts/catalog.ts';
import { shippedCatalogue } from '../../slides/fonts/font-catalogue.ts';
import { usedFonts } from '../../slides/fonts/used-fonts.ts';
import type { Design } from '../../slides/model/design.ts';
import type { MediaId } from '../../slides/model/id.ts';
import type { Theme } from '../../slides/model/theme.ts';
import { buildScene } from '../../slides/scene/build-scene.ts';
import { paintScene } from '../../slides/scene/paint-canvas.ts';
import type { Scene } from '../../slides/scene/scene.ts';
import type { TextExtent } from '../../slides/text/measure.ts';

export type PagePainting = {
  paint(design: Design, theme: Theme, size: { widthPx: number; heightPx: number }, isOffscreen: boolean): Promise<string>;
  scene(design: Design, theme: Theme): Promise<Scene>;
  extents(texts: string[], font: string, isSpaced: boolean): Promise<TextExtent[]>;
  /** Loads the pictures afresh; what became ready, what listeners heard, and whether loading failed. */
  load(ids: MediaId[]): Promise<{ ready: MediaId[]; heard: MediaId[]; hasFailed: boolean }>;
};

declare global {
  interface Window {
    pagePainting: PagePainting;
  }
}

const canvasMeasure = createCanvasMeasure(resolveFont);
const loadFontsOf = ({ elements }: Design) => loadFonts(usedFonts(elements, shippedCatalogue));
const pictures = createPictures((id) => fetchFile(`/media/${id}`));

window.pagePainting = {
  async paint(design, theme, { widthPx, heightPx }, isOffscreen) {
    await loadFontsOf(design);
    const scene = buildScene(design, theme, canvasMeasure);
    await pictures.load(scene.items.flatMap((item) => (item.kind === 'image' ? [item.mediaId] : [])));
    const onPage = document.createElement('canvas');
    [onPage.width, onPage.height] = [widthPx, heightPx];
    const canvas = isOffscreen ? new OffscreenCanvas(widthPx, heightPx) : onPage;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
    if (context === null) throw new Error('no 2D canvas');
    const scale = widthPx / scene.width;
    context.transform(1, 0, 0, heightPx / scene.height / scale, 0, 0);
    paintScene(context, scene, pictures, { scale });
    if (isOffscreen) onPage.getContext('2d')?.drawImage(canvas, 0, 0);
    return onPage.toDataURL('image/png').replace(/^.*,/, '');
  },
  async scene(design, theme) {
    await loadFontsOf(design);
    return buildScene(design, theme, canvasMeasure);
  },
  async extents(texts, font, isSpaced) {
    await loadFonts([font]);
    return texts.map((text) => canvasMeasure.extent(text, font, isSpaced));
  },
  async load(ids) {
    const fresh = createPictures((id) => fetchFile(`/media/${id}`));
    const heard: MediaId[] = [];
    fresh.onLoaded((id) => heard.push(id));
    const hasFailed = await fresh.load(ids).then(
      () => false,
      () => true,
    );
    return { ready: ids.filter((id) => fresh.image(id) !== null), heard, hasFailed };
  },
};
