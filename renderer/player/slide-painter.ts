// Turns a design of the bundle into a scene with its pictures decoded, and paints it whole on a canvas of any size.
import { createFontCatalogue, type FontCatalogue } from '../../slides/fonts/font-catalogue.ts';
import { officeFontFile } from '../../slides/fonts/font-id.ts';
import { usedFonts } from '../../slides/fonts/used-fonts.ts';
import type { ScreenBundle } from '../../slides/model/bundle.ts';
import type { DesignId, MediaId } from '../../slides/model/id.ts';
import { buildScene } from '../../slides/scene/build-scene.ts';
import { paintScene } from '../../slides/scene/paint-canvas.ts';
import type { Scene, ScenePaint } from '../../slides/scene/scene.ts';
import { compoundsWith } from '../../slides/text/compounds.ts';
import type { Measure } from '../../slides/text/measure.ts';
import { createCanvasMeasure } from '../shared/canvas-measure.ts';
import { loadFonts } from '../shared/fonts.ts';
import { createPictures, type Pictures } from '../shared/pictures.ts';
import type { MediaCache } from './media-cache.ts';

export type PreparedSlide = { designId: DesignId; scene: Scene; pictures: Pictures };

type Lettering = { catalogue: FontCatalogue; measure: Measure };

const letterings = new WeakMap<ScreenBundle, Lettering>();

/** What the texts of a bundle are set and measured with. */
function letteringOf(bundle: ScreenBundle): Lettering {
  const known = letterings.get(bundle);
  if (known !== undefined) return known;
  const catalogue = createFontCatalogue(bundle.fonts);
  const made = { catalogue, measure: createCanvasMeasure(catalogue.resolve) };
  letterings.set(bundle, made);
  return made;
}

/** Brings the fonts of Pano that the bundle's designs are set in: later the host may be out of reach. */
export async function loadShippedFonts(bundle: ScreenBundle): Promise<void> {
  const elements = bundle.designs.flatMap((design) => design.elements);
  await loadFonts(usedFonts(elements, letteringOf(bundle).catalogue).filter((font) => officeFontFile(font) === null));
}

/** Rejects when anything of the slide is missing or cannot be decoded: it is shown whole or not at all. */
export async function prepareSlide(bundle: ScreenBundle, designId: DesignId, media: MediaCache): Promise<PreparedSlide> {
  const design = bundle.designs.find(({ id }) => id === designId);
  if (!design) throw new Error('the design is not in the bundle');
  const theme = bundle.themes.find(({ id }) => id === design.themeId);
  if (!theme) throw new Error('the theme of the design is not in the bundle');
  const { catalogue, measure } = letteringOf(bundle);
  await loadFonts(usedFonts(design.elements, catalogue), (id) => media.get(id));
  const scene = buildScene(design, theme, measure, compoundsWith(bundle.compounds));
  const pictures = createPictures((id) => media.get(id));
  await pictures.load(mediaIn(scene));
  return { designId, scene, pictures };
}

/** Gives the decoded pictures back at once; the garbage collector does not see how large they are. */
export function releaseSlide({ scene, pictures }: PreparedSlide): void {
  for (const id of mediaIn(scene)) {
    const image = pictures.image(id);
    if (image instanceof ImageBitmap) image.close();
  }
}

const mediaIn = (scene: Scene): MediaId[] => scene.items.flatMap((item) => (item.kind === 'image' ? [item.mediaId] : []));

/** The page whole and centred; where its shape differs from the canvas's, the rest has its ground colour. */
export function paintSlide(canvas: HTMLCanvasElement, { scene, pictures }: PreparedSlide): void {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('this browser gives no 2D canvas');
  const scale = Math.min(canvas.width / scene.width, canvas.height / scene.height);
  const left = (canvas.width - scene.width * scale) / 2;
  const top = (canvas.height - scene.height * scale) / 2;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = groundColor(scene.background);
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.save();
  context.translate(left, top);
  context.beginPath();
  context.rect(0, 0, scene.width * scale, scene.height * scale);
  context.clip();
  paintScene(context, scene, pictures, { scale });
  context.restore();
}

function groundColor(paint: ScenePaint): string {
  return paint.kind === 'solid' ? paint.color : (paint.stops.at(-1)?.color ?? '#000000');
}
