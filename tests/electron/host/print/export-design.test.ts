// Exports as a print shop gets them, read back with tools that are not ours: poppler, qpdf, mutool.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDesign } from '../../../../electron/host/print/export-design.ts';
import { AppError } from '../../../../slides/api/errors.ts';
import type { ExportOptions } from '../../../../slides/api/shapes.ts';
import type { Design } from '../../../../slides/model/design.ts';
import { bannerDesign, design, element, testTheme } from '../../../golden/designs.ts';
import { alphaPicture, photoPicture, readTestMedia } from '../../../golden/pictures.ts';
import { pageBox, unpackPdf } from '../../../support/pdf-tools.ts';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pano-export-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function exportFile(one: Design, options: ExportOptions, readMedia = readTestMedia) {
  const file = await exportDesign({ design: one, theme: testTheme, readMedia, options, language: 'vi' });
  const at = path.join(
    folder,
    `export-${Math.abs(Buffer.from(file.bytes).readInt32BE(file.bytes.length - 40))}.${options.format}`,
  );
  await writeFile(at, file.bytes);
  return { ...file, at };
}

const points = (mm: number): number => (mm * 72) / 25.4;
const fixed = (own: Record<string, unknown>) => element('text', { fit: 'fixed', fontSize: 12, width: 500, height: 60, ...own });

describe('the banner of 6000 × 800 mm', () => {
  it('has a page box true to 0.01 pt, with trim and bleed', async () => {
    const { at, fileName, bytes } = await exportFile(bannerDesign(), { format: 'pdf' });
    const pdf = await unpackPdf(at);
    const unit = Number(pdf.match(/\/UserUnit (\S+)/)?.[1]);
    expect(unit).toBe(10);
    const size = ([left = 0, bottom = 0, right = 0, top = 0]: number[]) => [(right - left) * unit, (top - bottom) * unit];
    for (const [box, width, height] of [
      ['TrimBox', 6000, 800],
      ['BleedBox', 6100, 900],
      ['MediaBox', 6100, 900],
    ] as const) {
      const [boxWidth = 0, boxHeight = 0] = size(pageBox(pdf, box));
      expect(Math.abs(boxWidth - points(width))).toBeLessThan(0.01);
      expect(Math.abs(boxHeight - points(height))).toBeLessThan(0.01);
    }
    expect(fileName).toBe('BangRon_6000x800mm_Toan-dan-tham-gia-bao-ve-moi-truong-xanh.pdf');
    expect(bytes.length).toBeLessThan(100_000);
  });

  it('is pure vector: no picture and no font', async () => {
    const pdf = await unpackPdf((await exportFile(bannerDesign(), { format: 'pdf' })).at);
    expect(pdf).not.toMatch(/\/Image\b/);
    expect(pdf).not.toMatch(/\/Font\b/);
    expect(pdf).not.toMatch(/\bBT\b/);
    const { stdout } = await run('pdfimages', ['-list', (await exportFile(bannerDesign(), { format: 'pdf' })).at]);
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  it('has the slogan as text in live mode, with its font embedded', async () => {
    const { at, bytes } = await exportFile(bannerDesign(), { format: 'pdf', text: 'live' });
    const { stdout } = await run('pdftotext', [at, '-']);
    expect(stdout.trim().replace(/\s+/g, ' ')).toBe('Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp'.toUpperCase());
    expect(stdout.normalize('NFC')).toBe(stdout);
    const fonts = await run('pdffonts', [at]);
    expect(fonts.stdout).toMatch(/\+BarlowCondensed-Bold\s+CID TrueType\s+Identity-H\s+yes yes yes/);
    expect(bytes.length).toBeLessThan(100_000);
  });

  it('is the same file every time', async () => {
    for (const text of ['outlines', 'live'] as const) {
      const [one, other] = [
        await exportFile(bannerDesign(), { format: 'pdf', text }),
        await exportFile(bannerDesign(), { format: 'pdf', text }),
      ];
      expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
    }
  });

  it('takes another bleed, and crop marks outside of it', async () => {
    const pdf = await unpackPdf((await exportFile(bannerDesign(), { format: 'pdf', bleedMm: 20, hasMarks: true })).at);
    const [trim, bleed, media] = ['TrimBox', 'BleedBox', 'MediaBox'].map((name) => pageBox(pdf, name));
    expect(((trim?.[0] ?? 0) - (bleed?.[0] ?? 0)) * 10).toBeCloseTo(points(20), 2);
    expect(bleed?.[0]).toBeGreaterThan(media?.[0] ?? Infinity);
    expect(pdf).toMatch(/\/Separation\s+\/All\s+\/DeviceCMYK/);
  });
});

describe('every PDF', () => {
  const everything = design({ width: 1200, height: 800, unit: 'mm', bleed: 3 }, [
    element('rectangle', { shadow: { offsetX: 10, offsetY: 10, blur: 20, color: '#000000', opacity: 0.5 } }),
    element('picture', { x: 200, mediaId: photoPicture.media.id }),
    element('picture', { x: 400, mediaId: alphaPicture.media.id }),
    element('group', {
      opacity: 0.5,
      children: [
        element('ellipse', {
          fill: {
            kind: 'radial',
            stops: [
              { offset: 0, color: '@ink', opacity: 1 },
              { offset: 1, color: '@ink', opacity: 0 },
            ],
          },
        }),
      ],
    }),
    element('text', { text: 'Ẫy', x: 600, width: 300, stroke: { color: '#000000', width: 3 } }),
  ]);

  it.each([
    ['a slide', design({}, [fixed({ text: 'Chào mừng' })])],
    ['an A4 notice', design({ width: 210, height: 297, unit: 'mm', bleed: 3 }, [fixed({ text: 'Nội quy' })])],
    ['an A0 poster', design({ width: 841, height: 1189, unit: 'mm', bleed: 5 }, [element('text', { text: 'Ngày hội' })])],
    ['a standing banner', design({ width: 800, height: 2500, unit: 'mm', bleed: 50 }, [element('text', { text: 'Phướn' })])],
    ['a banner of 10 m', design({ width: 10_000, height: 1000, unit: 'mm', bleed: 50 }, [element('text', { text: 'Băng rôn' })])],
    ['a backdrop', design({ width: 6000, height: 3000, unit: 'mm', bleed: 100 }, [element('text', { text: 'Đại hội' })])],
    ['an empty page', design({ width: 85, height: 55, unit: 'mm' }, [])],
    ['a page with everything', everything],
  ])('of %s is clean for qpdf and mutool', async (_what, one) => {
    for (const text of ['outlines', 'live'] as const) {
      const { at } = await exportFile(one, { format: 'pdf', text, hasMarks: true });
      expect((await run('qpdf', ['--check', at])).stdout).toContain('No syntax or stream encoding errors');
      const drawn = await run('mutool', ['draw', '-o', path.join(folder, 'page.png'), '-w', '300', at]);
      // Some builds of mutool say once that they come without ICC; that is no finding about the file.
      expect(drawn.stderr.replace(/^warning: ICC support.*$/m, '')).not.toMatch(/error|warning/i);
    }
  });

  it('keeps the bytes of a JPEG, and the alpha of a PNG', async () => {
    const { at } = await exportFile(everything, { format: 'pdf' });
    const { stdout } = await run('pdfimages', ['-list', at]);
    expect(stdout).toMatch(/image\s+480\s+320\s+rgb\s+3\s+8\s+jpeg/);
    expect(stdout).toMatch(/smask\s+200\s+200\s+gray/);
    await run('pdfimages', ['-all', at, path.join(folder, 'out')]);
    const names = stdout.split('\n').map((line) => line.trim().split(/\s+/));
    const number = names.find((columns) => columns[8] === 'jpeg')?.[1] ?? '';
    const { stdout: same } = await run('sh', ['-c', `wc -c < out-${number.padStart(3, '0')}.jpg`], { cwd: folder });
    expect(Number(same)).toBe(photoPicture.bytes.length);
  });

  it('has a blurred shadow as a small picture, never the page', async () => {
    const shadow = { offsetX: 20, offsetY: 20, blur: 40, color: '#000000', opacity: 0.6 };
    const one = bannerDesign();
    const elements = one.elements.map((own) => ({ ...own, shadow: { ...shadow, color: '#000000' as const } }));
    const { at, bytes } = await exportFile({ ...one, elements }, { format: 'pdf' });
    const { stdout } = await run('pdfimages', ['-list', at]);
    const pictures = stdout.trim().split('\n').slice(2);
    expect(pictures).toHaveLength(2);
    const [width = 0, height = 0] = pictures[0]?.trim().split(/\s+/).slice(3, 5).map(Number) ?? [];
    expect(width * height).toBeLessThan(1_000_000);
    expect(bytes.length).toBeLessThan(300_000);
  });

  it('has the picture of a shadow at the resolution that was asked for', async () => {
    const shadow = { offsetX: 5, offsetY: 5, blur: 10, color: '#000000', opacity: 0.6 };
    const one = design({ width: 300, height: 200, unit: 'mm' }, [
      element('rectangle', { x: 50, y: 50, width: 100, height: 50, shadow }),
    ]);
    // 100 mm across, with 16 mm of blur on either side.
    const perInch = async (dpi?: number): Promise<number> => {
      const { at } = await exportFile(one, { format: 'pdf', ...(dpi === undefined ? {} : { dpi }) });
      const { stdout } = await run('pdfimages', ['-list', at]);
      const veil = stdout.split('\n').find((row) => row.includes('smask'));
      return Number(veil?.trim().split(/\s+/)[3]) / (132 / 25.4);
    };
    const fewest = await perInch();
    expect(fewest).toBeGreaterThan(5);
    expect(fewest).toBeLessThan(60);
    expect(await perInch(120)).toBeCloseTo(120, -1);
    expect(await perInch(10)).toBeCloseTo(10, -1);
  });

  it('spaces and kerns live letters as outlines are', async () => {
    const one = design({ width: 300, height: 60, unit: 'mm' }, [
      element('text', { text: 'AVATAR Tổ, VÀ', letterSpacing: 0.25, width: 300, height: 60 }),
    ]);
    const { at } = await exportFile(one, { format: 'pdf', text: 'live' });
    const { stdout } = await run('pdftotext', ['-bbox', at, '-']);
    const right = [...stdout.matchAll(/xMax="([\d.]+)"/g)].map((match) => Number(match[1]));
    // The ink fills 300 mm; a word's box ends with its last letter's advance.
    expect(Math.max(...right)).toBeGreaterThan(points(297));
    expect(Math.max(...right)).toBeLessThan(points(330));
    const plain = await run('pdftotext', [at, '-']);
    expect(plain.stdout.replace(/\s/g, '')).toBe('AVATARTổ,VÀ');
  });
});

describe('pictures', () => {
  it.each([
    ['a slide in its own size', design({}, []), {}, [960, 540]],
    ['a slide by its width', design({}, []), { widthPx: 1920 }, [1920, 1080]],
    ['a slide by its height', design({}, []), { heightPx: 270 }, [480, 270]],
    ['a banner by density', bannerDesign(), { dpi: 10 }, [2362, 315]],
    ['a banner without a wish', bannerDesign(), {}, [3000, 400]],
    ['other proportions, with room around', bannerDesign(), { widthPx: 500, heightPx: 500 }, [500, 500]],
  ] as const)('of %s', async (_what, one, options, [width, height]) => {
    const png = PNG.sync.read(Buffer.from((await exportFile(one, { format: 'png', ...options })).bytes));
    expect([png.width, png.height]).toEqual([width, height]);
    expect([...png.data.subarray(0, 4)]).toEqual([0xc8, 0x10, 0x2e, 255]);
  });

  it('come as GIF too: one still picture of the exact size, for display boards', async () => {
    const { bytes, type, fileName } = await exportFile(bannerDesign(), { format: 'gif', widthPx: 640, heightPx: 64 });
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
    const { bytes, type, fileName } = await exportFile(design({}, []), { format: 'jpg' });
    expect([bytes[0], bytes[1], type]).toEqual([0xff, 0xd8, 'image/jpeg']);
    expect(fileName).toMatch(/\.jpg$/);
  });
});

describe('a picture says what it shows', () => {
  const one = design({}, [fixed({ text: 'Giữ gìn <đường phố>\nsạch đẹp', x: 0, y: 0 })]);

  it.each(['png', 'jpg', 'webp', 'svg'] as const)('as %s: the texts of the design, other words, or nothing', async (format) => {
    const says = async (alt?: string) => {
      const { bytes } = await exportFile(one, { format, ...(alt === undefined ? {} : { alt }) });
      return Buffer.from(bytes).toString();
    };
    expect(await says()).toContain('>Giữ gìn &lt;đường phố&gt; sạch đẹp.</');
    expect(await says('  Đường\nphố ')).toContain('>Đường phố</');
    expect(await says('')).not.toMatch(/xmpmeta|<desc/);
  });
});

describe('a picture has its true size', () => {
  const density = async (one: Design, options: Partial<ExportOptions>) => {
    const { bytes } = await exportFile(one, { format: 'png', ...options });
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
  const { bytes } = await exportFile(one, { format, widthPx: 32 });
  const canvas = createCanvas(32, 18);
  canvas.getContext('2d').drawImage(await loadImage(bytes), 0, 0);
  expect([...canvas.getContext('2d').getImageData(5, 5, 1, 1).data]).toEqual([255, 255, 255, 255]);
});

describe('what cannot be exported', () => {
  const rejection = (one: Design, options: ExportOptions, readMedia = readTestMedia) =>
    exportDesign({ design: one, theme: testTheme, readMedia, options, language: 'vi' });

  it('is a picture beyond the limit, before any memory is taken', async () => {
    await expect(rejection(bannerDesign(), { format: 'png', dpi: 1200 })).rejects.toMatchObject({
      code: 'export-too-large',
      // 120 million pixels at the proportions of the picture that was asked for.
      params: { largestWidth: 30_000, largestHeight: 4000, atDpi: ' (127 dpi)' },
    });
    // WebP has 14 bits for a side.
    await expect(rejection(design({ width: 960, height: 96 }, []), { format: 'webp', widthPx: 16_384 })).rejects.toMatchObject({
      code: 'export-too-large',
      params: { largestWidth: 16_383, atDpi: '' },
    });
  });

  it('is a letter that the font lacks, and it is named', async () => {
    const one = design({}, [fixed({ text: 'Giá 5 ₫ 漢', fontFamily: 'Barlow Condensed' })]);
    for (const format of ['pdf', 'png'] as const) {
      await expect(rejection(one, { format })).rejects.toMatchObject({
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
          await expect(rejection(design({}, elements), { format }, lost)).rejects.toMatchObject({
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
    await expect(rejection(one, { format: 'pdf' }, broken)).rejects.toMatchObject({
      code: 'media-damaged',
      params: { name: 'photo.jpg' },
    });
  });
});
