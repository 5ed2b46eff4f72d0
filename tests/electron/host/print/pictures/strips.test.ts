// Strips of a picture, joined again: no seam, and nothing that the whole has not.
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportDesign } from '../../../../../electron/host/print/export-design.ts';
import { createFontkitMeasure } from '../../../../../electron/host/print/fonts/fontkit-measure.ts';
import { createHostCanvas, hostResources } from '../../../../../electron/host/print/pictures/host-canvas.ts';
import { paintRaster } from '../../../../../electron/host/print/pictures/raster.ts';
import { readPictures } from '../../../../../electron/host/print/pictures/read-pictures.ts';
import type { ExportOptions } from '../../../../../slides/api/shapes.ts';
import type { Design } from '../../../../../slides/model/design.ts';
import { type PictureSize, pictureSize } from '../../../../../slides/print/picture-size.ts';
import { planStrips } from '../../../../../slides/print/strips.ts';
import { buildScene } from '../../../../../slides/scene/build-scene.ts';
import { paintScene } from '../../../../../slides/scene/paint-canvas.ts';
import { bannerDesign, design, element, testTheme } from '../../../../golden/designs.ts';
import { readTestMedia } from '../../../../golden/pictures.ts';
import { goldenScenes } from '../../../../golden/scenes.ts';

/** Rounding of colours: nobody sees it. */
const fine = 2;
/** Skia puts small letters and edges on quarters of a pixel, and a tie may fall to the other side: single letters, anywhere. */
const largestShareOfOthers = 0.001;

type Pixels = Uint8Array | Uint8ClampedArray;
type Readable = { getContext(kind: '2d'): { getImageData(...box: [number, number, number, number]): { data: Pixels } } };

const pixelsOf = (canvas: Readable, { widthPx, heightPx }: PictureSize): Pixels =>
  canvas.getContext('2d').getImageData(0, 0, widthPx, heightPx).data;

/** The share of values that differ by more than rounding. */
function shareOfOthers(one: Pixels, other: Pixels): number {
  expect(one.length).toBe(other.length);
  let count = 0;
  for (let index = 0; index < one.length; index++) if (Math.abs((one[index] ?? 0) - (other[index] ?? 0)) > fine) count++;
  return count / one.length;
}

async function sceneOf(one: Design) {
  const scene = buildScene(one, testTheme, createFontkitMeasure());
  return { scene, pictures: await readPictures(scene, readTestMedia) };
}

describe.each(Object.entries(goldenScenes))('the scene of %s', (_name, one) => {
  it('is the same whole and joined of its strips', async () => {
    const { scene, pictures } = await sceneOf(one);
    const size = pictureSize(scene, scene.width >= scene.height ? { widthPx: 1501 } : { heightPx: 1501 });
    const limits = { pixels: (size.widthPx * size.heightPx) / 3, sidePx: 4000, allPixels: 1e9 };
    const strips = planStrips(size, limits) ?? [];
    expect(strips.length).toBeGreaterThan(2);
    const joined = createCanvas(size.widthPx, size.heightPx);
    for (const part of strips) {
      joined.getContext('2d').drawImage(paintRaster(scene, pictures, size, { part }), part.x, part.y);
    }
    const whole = pixelsOf(paintRaster(scene, pictures, size), size);
    expect(shareOfOthers(whole, pixelsOf(joined, size))).toBeLessThan(largestShareOfOthers);
  });
});

it.each(['opacity', 'hard-shadows', 'soft-shadows', 'gradients', 'pictures', 'text-paint'])(
  'paints a large picture (%s) in tiles that nobody can tell from one',
  async (name) => {
    const { scene, pictures } = await sceneOf(goldenScenes[name] ?? design({}, []));
    const size = pictureSize(scene, { widthPx: 4800 });
    const { canvas, context } = createHostCanvas(size.widthPx, size.heightPx);
    paintScene(context, scene, hostResources(pictures), { scale: size.widthPx / scene.width });
    expect(shareOfOthers(pixelsOf(canvas, size), pixelsOf(paintRaster(scene, pictures, size), size))).toBeLessThan(
      largestShareOfOthers,
    );
  },
);

describe('a picture that was asked for in strips', () => {
  const make = (one: Design, options: ExportOptions, onProgress = (_share: number): void => undefined) =>
    exportDesign({ design: one, theme: testTheme, readMedia: readTestMedia, options, language: 'vi', onProgress });

  it('comes in a zip, each strip of the true size, and says how they are joined and which one it is', async () => {
    const shares: number[] = [];
    const options = { format: 'jpg', dpi: 91, isInStrips: true } as const;
    const file = await make(bannerDesign(), options, (share) => shares.push(share));
    expect([file.type, file.fileName]).toEqual([
      'application/zip',
      'BangRon_6000x800mm_2Dai_Toan-dan-tham-gia-bao-ve-moi-truong-xanh.zip',
    ]);
    const files = unzipSync(file.bytes);
    const base = file.fileName.replace('.zip', '');
    expect(Object.keys(files)).toEqual([`${base}-1.jpg`, `${base}-2.jpg`, 'cach-ghep.txt']);
    const note = strFromU8(files['cach-ghep.txt'] ?? new Uint8Array());
    let width = 0;
    for (const [index, name] of [`${base}-1.jpg`, `${base}-2.jpg`].entries()) {
      const bytes = Buffer.from(files[name] ?? []);
      expect(bytes.readUInt16BE(14)).toBe(91);
      expect(bytes.toString()).toContain(`đẹp. (${index + 1}/2)</rdf:li>`);
      const picture = await loadImage(bytes);
      expect(note).toContain(`${name}: ${picture.width} × ${picture.height}`);
      width += picture.width;
    }
    expect(width).toBe(21_496);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.length).toBeGreaterThan(2);
    expect((await make(bannerDesign(), options)).bytes).toEqual(file.bytes);
  });

  it('is one strip where one is enough', async () => {
    const one = design({ width: 64, height: 32 }, [element('rectangle', {})]);
    const files = unzipSync((await make(one, { format: 'png', isInStrips: true })).bytes);
    expect(Object.keys(files)).toHaveLength(2);
  });

  it('is refused beyond what all strips hold, with the largest that can be had', async () => {
    await expect(make(bannerDesign(), { format: 'png', dpi: 1200, isInStrips: true })).rejects.toMatchObject({
      code: 'strips-too-large',
      params: { largestWidth: 86_602, atDpi: ' (366 dpi)' },
    });
  });
});
