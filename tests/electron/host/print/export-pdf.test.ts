// Every PDF as a print shop gets it, read back with tools that are not ours: poppler, qpdf, mutool.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../../slides/api/shapes.ts';
import type { Design } from '../../../../slides/model/design.ts';
import { bannerDesign, design, element } from '../../../golden/designs.ts';
import { alphaPicture, photoPicture } from '../../../golden/pictures.ts';
import { exportFolder, exportOf, fixedText, points } from './export-for-test.ts';

const run = promisify(execFile);
const folder = exportFolder();

async function exportFile(one: Design, options: ExportOptions) {
  const file = await exportOf(one, options);
  return { ...file, at: await folder.write(file) };
}

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
    ['a slide', design({}, [fixedText({ text: 'Chào mừng' })])],
    ['an A4 notice', design({ width: 210, height: 297, unit: 'mm', bleed: 3 }, [fixedText({ text: 'Nội quy' })])],
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
      const drawn = await run('mutool', ['draw', '-o', folder.path('page.png'), '-w', '300', at]);
      // Some builds of mutool say once that they come without ICC; that is no finding about the file.
      expect(drawn.stderr.replace(/^warning: ICC support.*$/m, '')).not.toMatch(/error|warning/i);
    }
  });

  it('keeps the bytes of a JPEG, and the alpha of a PNG', async () => {
    const { at } = await exportFile(everything, { format: 'pdf' });
    const { stdout } = await run('pdfimages', ['-list', at]);
    expect(stdout).toMatch(/image\s+480\s+320\s+rgb\s+3\s+8\s+jpeg/);
    expect(stdout).toMatch(/smask\s+200\s+200\s+gray/);
    await run('pdfimages', ['-all', at, folder.path('out')]);
    const names = stdout.split('\n').map((line) => line.trim().split(/\s+/));
    const number = names.find((columns) => columns[8] === 'jpeg')?.[1] ?? '';
    const { stdout: same } = await run('sh', ['-c', `wc -c < out-${number.padStart(3, '0')}.jpg`], { cwd: folder.path('.') });
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
