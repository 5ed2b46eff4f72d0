// What is not exported, and why: too large, letters that no font has, pictures that are gone.
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../slides/api/errors.ts';
import { bannerDesign, design, element } from '../../../golden/designs.ts';
import { photoPicture } from '../../../golden/pictures.ts';
import { exportOf, fixedText } from './export-for-test.ts';

describe('what cannot be exported', () => {
  it('is a picture beyond the limit, before any memory is taken', async () => {
    await expect(exportOf(bannerDesign(), { format: 'png', dpi: 1200 })).rejects.toMatchObject({
      code: 'export-too-large',
      // 120 million pixels at the proportions of the picture that was asked for.
      params: { largestWidth: 30_000, largestHeight: 4000, atDpi: ' (127 dpi)' },
    });
    // WebP has 14 bits for a side.
    await expect(exportOf(design({ width: 960, height: 96 }, []), { format: 'webp', widthPx: 16_384 })).rejects.toMatchObject({
      code: 'export-too-large',
      params: { largestWidth: 16_383, atDpi: '' },
    });
  });

  it('is a letter that the font lacks, and it is named', async () => {
    const one = design({}, [fixedText({ text: 'Giá 5 ₫ 漢', fontFamily: 'Barlow Condensed' })]);
    for (const format of ['pdf', 'png'] as const) {
      await expect(exportOf(one, { format })).rejects.toMatchObject({
        code: 'glyph-missing',
        params: { font: expect.stringContaining('Barlow Condensed'), characters: '₫ 漢' },
      });
    }
  });

  it.each(['not-found', 'media-damaged'] as const)(
    'is a picture that the library has lost (%s), by its name in the design',
    async (code) => {
      const lost = async () => {
        throw new AppError(
          code,
          code === 'not-found' ? { kind: 'media', id: photoPicture.media.id } : { name: photoPicture.media.id },
        );
      };
      const shown = element('picture', { mediaId: photoPicture.media.id, name: 'Ảnh nền' });
      for (const elements of [[shown], [element('group', { children: [shown] })]]) {
        for (const format of ['pdf', 'png'] as const) {
          await expect(exportOf(design({}, elements), { format }, lost)).rejects.toMatchObject({
            code: 'media-damaged',
            params: { name: 'Ảnh nền' },
          });
        }
      }
    },
  );

  it('is a picture whose file is damaged', async () => {
    const one = design({}, [element('picture', { mediaId: photoPicture.media.id })]);
    const broken = async () => ({ ...photoPicture, bytes: photoPicture.bytes.subarray(0, 40) });
    await expect(exportOf(one, { format: 'pdf' }, broken)).rejects.toMatchObject({
      code: 'media-damaged',
      params: { name: 'photo.jpg' },
    });
  });
});
