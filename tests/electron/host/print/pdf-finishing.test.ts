// The layer of finishing, read back with tools that are not ours: it is there, it is seen, and it is not printed.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportDesign } from '../../../../electron/host/print/export-design.ts';
import type { Design } from '../../../../slides/model/design.ts';
import { finishingOf } from '../../../../slides/print/finishing-defaults.ts';
import { bannerDesign, testTheme } from '../../../golden/designs.ts';
import { readTestMedia } from '../../../golden/pictures.ts';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pano-finishing-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function pdfOf(finishing: Design['finishing'], name: string): Promise<string> {
  const design = { ...bannerDesign(), finishing };
  const options = { format: 'pdf' } as const;
  const file = await exportDesign({ design, theme: testTheme, readMedia: readTestMedia, options });
  const at = path.join(folder, `${name}.pdf`);
  await writeFile(at, file.bytes);
  return at;
}

it('is a layer named FINISHING that is shown on screens and switched off for printing', async () => {
  const at = await pdfOf(finishingOf('bangron'), 'with');
  await run('qpdf', ['--check', at]);
  const { stdout } = await run('qpdf', ['--qdf', '--object-streams=disable', at, '-'], { maxBuffer: 50e6, encoding: 'latin1' });
  expect(stdout).toMatch(/\/Name \(FINISHING\)/);
  expect(stdout).toMatch(/\/PrintState \/OFF/);
  expect(stdout).toMatch(/\/ViewState \/ON/);
  expect(stdout.match(/\/Event \/Print/g)).toHaveLength(1);
  expect(stdout).toMatch(/\/OC \/\w+ BDC/);
});

it('is never printed, and is seen once it is switched on', async () => {
  const png = async (at: string, name: string): Promise<Buffer> => {
    await run('pdftoppm', ['-r', '3', '-png', '-singlefile', at, path.join(folder, name)]);
    return readFile(path.join(folder, `${name}.png`));
  };
  const printed = async (at: string, name: string): Promise<Buffer> => {
    await run('gs', [
      '-q',
      '-dNOPAUSE',
      '-dBATCH',
      '-dPrinted',
      '-r3',
      '-sDEVICE=ppmraw',
      `-sOutputFile=${path.join(folder, name)}`,
      at,
    ]);
    return readFile(path.join(folder, name));
  };
  const [plain, marked] = [await pdfOf(null, 'plain'), await pdfOf(finishingOf('bangron'), 'marked')];
  // As a viewer does it: the same bytes but for one list.
  const bytes = await readFile(marked, 'latin1');
  const on = path.join(folder, 'on.pdf');
  await writeFile(on, bytes.replace('/OFF [', '/ON  ['), 'latin1');
  const face = await png(plain, 'plain');
  expect((await png(marked, 'marked')).equals(face)).toBe(true);
  expect((await png(on, 'on')).equals(face)).toBe(false);
  expect((await printed(marked, 'marked.ppm')).equals(await printed(plain, 'plain.ppm'))).toBe(true);
});

it('is not there without finishing', async () => {
  const bytes = await readFile(await pdfOf(null, 'without'), 'latin1');
  expect(bytes).not.toContain('OCProperties');
});
