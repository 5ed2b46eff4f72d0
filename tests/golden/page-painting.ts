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
import { averagePixels, finer } from '../support/average-pixels.ts';

export type PaintingWish = {
  widthPx: number;
  heightPx: number;
  isOffscreen: boolean;
  /** With what will be cut off. */
  hasBleed?: boolean;
  /** Painted finer and averaged, as PDFs are. */
  isFine?: boolean;
};

export type PagePainting = {
  /** A PNG in base64. */
  paint(design: Design, theme: Theme, wish: PaintingWish): Promise<string>;
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
  async paint(design, theme, { widthPx, heightPx, isOffscreen, hasBleed = false, isFine = false }) {
    await loadFontsOf(design);
    const scene = buildScene(design, theme, canvasMeasure);
    await pictures.load(scene.items.flatMap((item) => (item.kind === 'image' ? [item.mediaId] : [])));
    const times = isFine ? finer : 1;
    const onPage = document.createElement('canvas');
    [onPage.width, onPage.height] = [widthPx * times, heightPx * times];
    const canvas = isOffscreen ? new OffscreenCanvas(onPage.width, onPage.height) : onPage;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
    if (context === null) throw new Error('no 2D canvas');
    const around = hasBleed ? scene.bleed : 0;
    const scale = canvas.width / (scene.width + 2 * around);
    const flatten = canvas.height / (scene.height + 2 * around) / scale;
    context.transform(1, 0, 0, flatten, around * scale, around * scale * flatten);
    paintScene(context, scene, pictures, { scale });
    const painted = isFine ? context.getImageData(0, 0, canvas.width, canvas.height).data : null;
    if (painted !== null) {
      [onPage.width, onPage.height] = [widthPx, heightPx];
      const average = new ImageData(averagePixels(painted, 4, widthPx, heightPx), widthPx, heightPx);
      onPage.getContext('2d')?.putImageData(average, 0, 0);
    } else if (isOffscreen) {
      onPage.getContext('2d')?.drawImage(canvas, 0, 0);
    }
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
