import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { renderThumbnail } from '../../../../../electron/host/print/pictures/thumbnail.ts';
import { bannerDesign, design, element, testTheme } from '../../../../golden/designs.ts';
import { photoPicture, readTestMedia } from '../../../../golden/pictures.ts';

it.each([
  ['a slide', design({}, []), [320, 180]],
  ['a banner', bannerDesign(), [320, 43]],
  ['a hair of a banner', design({ width: 20_000, height: 100, unit: 'mm' }, []), [320, 8]],
  ['a tall flag, bounded by its height', design({ width: 100, height: 2000, unit: 'mm' }, []), [64, 1280]],
])('shows %s in its proportions', async (_what, one, size) => {
  const png = PNG.sync.read(
    Buffer.from(await renderThumbnail({ design: one, theme: testTheme, readMedia: readTestMedia, widthPx: 320 })),
  );
  expect([png.width, png.height]).toEqual(size);
  expect([...png.data.subarray(0, 4)]).toEqual([0xc8, 0x10, 0x2e, 255]);
});

it('leaves the place of a picture empty that cannot be read', async () => {
  const one = design({}, [element('picture', { width: 960, height: 540, mediaId: photoPicture.media.id })]);
  const input = { design: one, theme: testTheme, widthPx: 64 };
  const shown = await renderThumbnail({ ...input, readMedia: readTestMedia });
  const empty = await renderThumbnail({
    ...input,
    readMedia: async () => {
      throw new Error('gone');
    },
  });
  expect([...PNG.sync.read(Buffer.from(shown)).data.subarray(0, 3)]).not.toEqual([0xc8, 0x10, 0x2e]);
  expect([...PNG.sync.read(Buffer.from(empty)).data.subarray(0, 3)]).toEqual([0xc8, 0x10, 0x2e]);
});
