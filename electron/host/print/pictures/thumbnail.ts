// The small picture of a design in galleries.
import { type FontCatalogue, shippedCatalogue } from '../../../../slides/fonts/font-catalogue.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import { buildScene } from '../../../../slides/scene/build-scene.ts';
import type { Compounds } from '../../../../slides/text/compounds.ts';
import { fontkitMeasureOf } from '../fonts/fontkit-measure.ts';
import { paintRaster } from './raster.ts';
import { type ReadMedia, readPictures } from './read-pictures.ts';

/** A very long page (a 20 m banner of 10 cm) still gets a picture of at least this height. */
const minHeightPx = 8;

/** A PNG of the page's proportions. A picture that cannot be read leaves its place empty. */
export async function renderThumbnail(input: {
  design: Design;
  theme: Theme;
  readMedia: ReadMedia;
  fonts?: FontCatalogue;
  widthPx: number;
  compounds?: Compounds;
}): Promise<Uint8Array> {
  const scene = buildScene(input.design, input.theme, fontkitMeasureOf(input.fonts ?? shippedCatalogue), input.compounds);
  const pictures = await readPictures(scene, input.readMedia, { isLenient: true });
  // A page much taller than wide is bounded by its height.
  const widthPx = Math.max(1, Math.round(Math.min(input.widthPx, (input.widthPx * 4 * scene.width) / scene.height)));
  const heightPx = Math.max(minHeightPx, Math.round((widthPx * scene.height) / scene.width));
  return paintRaster(scene, pictures, { widthPx, heightPx }).encode('png');
}
