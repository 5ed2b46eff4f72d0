// Rich text in a PDF: small and without fonts as outlines, and read right when it is live.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { bannerDesign, element } from '../../../golden/designs.ts';
import { paintAsPdf } from '../../../golden/host-painting.ts';

const run = promisify(execFile);
const slogan = 'Toàn dân tham gia bảo vệ môi trường\nxanh, sạch, đẹp';
const plain = { fontFamily: null, fontWeight: null, scale: null, fill: null, letterSpacing: null, isUnderlined: null };
const white = { kind: 'solid', color: '#ffffff' };
const box = { text: slogan, x: 250, y: 100, width: 5500, height: 600, isUpperCase: true };
const looks = {
  'several looks': {
    runs: [
      { ...plain, start: 5, end: 10, fill: white },
      { ...plain, start: 18, end: 24, scale: 1.5, fontFamily: 'Noto Serif', letterSpacing: 0.3 },
      { ...plain, start: 36, end: 40, isUnderlined: true },
    ],
  },
  'spaced letters': { letterSpacing: 0.4 },
  'lines of full width': { lineScaling: 'full-width' },
  'an arch': { arc: 100, stroke: { color: '#000000', width: 8 } },
  'a bowl': { arc: -70, isUnderlined: true },
};

async function inspect(pdf: Uint8Array): Promise<{ words: string; source: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pano-rich-'));
  try {
    await writeFile(path.join(folder, 'a.pdf'), pdf);
    const { stdout } = await run('pdftotext', ['a.pdf', '-'], { cwd: folder });
    const unpacked = await run('qpdf', ['--qdf', '--stream-data=uncompress', 'a.pdf', '-'], { cwd: folder, encoding: 'latin1' });
    return { words: stdout.replace(/\s+/g, ' ').trim(), source: unpacked.stdout };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe.each(Object.entries(looks))('a banner with %s', (_name, own) => {
  const banner = bannerDesign({ elements: [element('text', { ...box, ...own })] });

  it('is small as outlines, with neither a font nor a picture', async () => {
    const pdf = await paintAsPdf(banner, 'outlines');
    expect(pdf.length).toBeLessThan(100_000);
    const { source, words } = await inspect(pdf);
    expect(source).not.toMatch(/\/Font\b|\/Image\b|\bBT\b|ActualText/);
    expect(words).toBe('');
  });

  it('reads right as live text', async () => {
    const { words } = await inspect(await paintAsPdf(banner, 'live'));
    const lines = slogan.toUpperCase().split('\n');
    for (const line of lines) expect(words).toContain(line);
    expect(words).toHaveLength(lines.join(' ').length);
  });
});
