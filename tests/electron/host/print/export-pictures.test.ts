// Designs as pictures for screens, boards and the web: size, density, words for those who cannot see them.
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../../slides/api/shapes.ts';
import type { Design } from '../../../../slides/model/design.ts';
import { bannerDesign, design } from '../../../golden/designs.ts';
import { exportOf, fixedText } from './export-for-test.ts';

describe('pictures', () => {
  it.each([
    ['a slide in its own size', design({}, []), {}, [960, 540]],
    ['a slide by its width', design({}, []), { widthPx: 1920 }, [1920, 1080]],
    ['a slide by its height', design({}, []), { heightPx: 270 }, [480, 270]],
    ['a banner by density', bannerDesign(), { dpi: 10 }, [2362, 315]],
    ['a banner without a wish', bannerDesign(), {}, [3000, 400]],
    ['other proportions, with room around', bannerDesign(), { widthPx: 500, heightPx: 500 }, [500, 500]],
  ] as const)('of %s', async (_what, one, options, [width, height]) => {
    const png = PNG.sync.read(Buffer.from((await exportOf(one, { format: 'png', ...options })).bytes));
    expect([png.width, png.height]).toEqual([width, height]);
    expect([...png.data.subarray(0, 4)]).toEqual([0xc8, 0x10, 0x2e, 255]);
  });

  it('come as GIF too: one still picture of the exact size, for display boards', async () => {
    const { bytes, type, fileName } = await exportOf(bannerDesign(), { format: 'gif', widthPx: 640, heightPx: 64 });
    const gif = Buffer.from(bytes);
    expect([gif.subarray(0, 6).toString(), gif.readUInt16LE(6), gif.readUInt16LE(8), type]).toEqual([
      'GIF89a',
      640,
      64,
      'image/gif',
    ]);
    expect(fileName).toMatch(/\.gif$/);
    const canvas = createCanvas(640, 64);
    canvas.getContext('2d').drawImage(await loadImage(bytes), 0, 0);
    expect([...canvas.getContext('2d').getImageData(2, 2, 1, 1).data]).toEqual([0xc8, 0x10, 0x2e, 255]);
  });

  it('come as JPEG too', async () => {
    const { bytes, type, fileName } = await exportOf(design({}, []), { format: 'jpg' });
    expect([bytes[0], bytes[1], type]).toEqual([0xff, 0xd8, 'image/jpeg']);
    expect(fileName).toMatch(/\.jpg$/);
  });
});

describe('a picture says what it shows', () => {
  const one = design({}, [fixedText({ text: 'Giữ gìn <đường phố>\nsạch đẹp', x: 0, y: 0 })]);

  it.each(['png', 'jpg', 'webp', 'svg'] as const)('as %s: the texts of the design, other words, or nothing', async (format) => {
    const says = async (alt?: string) => {
      const { bytes } = await exportOf(one, { format, ...(alt === undefined ? {} : { alt }) });
      return Buffer.from(bytes).toString();
    };
    expect(await says()).toContain('>Giữ gìn &lt;đường phố&gt; sạch đẹp.</');
    expect(await says('  Đường\nphố ')).toContain('>Đường phố</');
    expect(await says('')).not.toMatch(/xmpmeta|<desc/);
  });
});

describe('a picture has its true size', () => {
  const density = async (one: Design, options: Partial<ExportOptions>) => {
    const { bytes } = await exportOf(one, { format: 'png', ...options });
    const at = Buffer.from(bytes).indexOf('pHYs');
    return at < 0 ? null : Buffer.from(bytes).readUInt32BE(at + 4);
  };

  it('where the design has one, at whatever resolution', async () => {
    // 6 m in 11,811 or 2,400 pixels.
    expect(await density(bannerDesign(), { dpi: 50 })).toBe(1969);
    expect(await density(bannerDesign(), { widthPx: 2400 })).toBe(400);
  });

  it('not where it is made for a screen or a network', async () => {
    expect(await density(design({}, []), {})).toBeNull();
    expect(await density(bannerDesign(), { widthPx: 1200, heightPx: 630 })).toBeNull();
  });
});

it.each(['jpg', 'gif'] as const)('shows white in a %s where the background lets through', async (format) => {
  const clear = { offset: 0, color: '#ff0000', opacity: 0 };
  const one = design({}, [], { background: { kind: 'linear', angle: 0, stops: [clear, { ...clear, offset: 1 }] } });
  const { bytes } = await exportOf(one, { format, widthPx: 32 });
  const canvas = createCanvas(32, 18);
  canvas.getContext('2d').drawImage(await loadImage(bytes), 0, 0);
  expect([...canvas.getContext('2d').getImageData(5, 5, 1, 1).data]).toEqual([255, 255, 255, 255]);
});
