// The main job on the command line, from the real plan to a banner's PDF, in one library.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/host/store/open-library.ts';
import { exportFormats } from '../../../../slides/api/shapes.ts';
import { runPano, runPanoJson } from '../../../support/run-pano.ts';

type Named = { id: string; name: string; kind?: string };

const plan = path.resolve(import.meta.dirname, '../../../fixtures/import/ke-hoach-44.txt');
let folder: string;
let library: string;
const inLibrary = (...args: string[]) => [...args, '--library', library];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pano-cli-'));
  library = path.join(folder, 'library');
  await runPanoJson(inLibrary('init', '--sample'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('pano', () => {
  it('checks a new library as sound', async () => {
    const report = await runPanoJson<{ ok: boolean; counts: Record<string, number>; problems: unknown[] }>(inLibrary('check'));
    expect(report).toMatchObject({ ok: true, problems: [] });
    expect(report.counts.designs).toBeGreaterThan(5);
  });

  it('refuses to make a library where there is one, and leaves it alone', async () => {
    const before = await readdir(path.join(library, 'designs'));
    const run = await runPano(inLibrary('init'));
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/^There is already a library in .*\n$/);
    expect(await readdir(path.join(library, 'designs'))).toEqual(before);
  });

  it('imports the plan: a campaign, its slogans, and a slide, a poster and a banner of each', async () => {
    const made = await runPanoJson<{ campaign: Named; slogans: string[]; designs: Named[]; warnings: string[] }>(
      inLibrary('import', plan),
    );
    expect(made.campaign.name).toContain('Đẩy mạnh công tác tuyên truyền');
    expect(made.slogans).toContain('Đoàn kết - Kỷ cương - Nêu gương - Hành động');
    expect(made.designs).toHaveLength(made.slogans.length * 3);
    const listed = await runPanoJson<Named[]>(inLibrary('list', 'designs'));
    expect(made.designs.every(({ id }) => listed.some((row) => row.id === id))).toBe(true);
    expect(await runPanoJson<Named[]>(inLibrary('list', 'campaigns'))).toContainEqual(made.campaign);
  });

  it('says what an import would make without saving it', async () => {
    const before = await runPanoJson<Named[]>(inLibrary('list', 'designs'));
    const made = await runPanoJson<{ slogans: string[]; designs: Named[] }>(inLibrary('import', plan, '--dry-run'));
    expect(made.slogans.length).toBeGreaterThan(0);
    expect(await runPanoJson<Named[]>(inLibrary('list', 'designs'))).toEqual(before);
  });

  it('exports a banner as a PDF of true size and a slide as PNG', async () => {
    const designs = await runPanoJson<Named[]>(inLibrary('list', 'designs'));
    const id = (kind: string) => designs.find((design) => design.kind === kind)?.id ?? '';
    const pdf = path.join(folder, 'banner.pdf');
    const png = path.join(folder, 'slide.png');
    await runPanoJson(inLibrary('export', id('banner'), '--out', pdf));
    await runPanoJson(inLibrary('export', id('slide'), '--out', png));
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(execFileSync('qpdf', ['--check', pdf]).toString()).toContain('No syntax or stream encoding errors found');
    const header = await readFile(png);
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1920, 1080]);
  });

  it('exports a banner as an SVG of true size', async () => {
    const designs = await runPanoJson<Named[]>(inLibrary('list', 'designs'));
    const svg = path.join(folder, 'banner.svg');
    await runPanoJson(inLibrary('export', designs.find(({ kind }) => kind === 'banner')?.id ?? '', '--out', svg));
    expect(await readFile(svg, 'utf8')).toMatch(/<svg [^>]*width="(\d+)mm" height="(\d+)mm" viewBox="0 0 \1 \2"/);
  });

  it('names every format there is when one is asked for that is none', async () => {
    const [design] = await runPanoJson<Named[]>(inLibrary('list', 'designs'));
    const { stderr } = await runPano(inLibrary('export', design?.id ?? '', '--out', path.join(folder, 'x.bmp')));
    for (const format of [...exportFormats, 'pano']) expect(stderr).toContain(`.${format}`);
  });

  it('exports a banner as a tenth of itself', async () => {
    const designs = await runPanoJson<Named[]>(inLibrary('list', 'designs'));
    const banner = designs.find(({ kind }) => kind === 'banner')?.id ?? '';
    // Without bleed the sheet is the page, until the note of the scale stands beside it.
    const leftOfPage = async (scale: string) => {
      const file = path.join(folder, 'scaled.pdf');
      await runPanoJson(inLibrary('export', banner, '--out', file, '--scale', scale, '--bleed', '0'));
      return Number(
        execFileSync('pdfinfo', ['-box', file])
          .toString()
          .match(/TrimBox:\s+(\S+)/)?.[1],
      );
    };
    expect(await leftOfPage('1:1')).toBe(0);
    expect(await leftOfPage('1:10')).toBeGreaterThan(10);
    expect((await runPano(inLibrary('export', banner, '--out', path.join(folder, 'x.pdf'), '--scale', '1:7'))).code).toBe(2);
  });

  it('carries a design to another library as one file', async () => {
    const [design] = await runPanoJson<Named[]>(inLibrary('list', 'designs'));
    const file = path.join(folder, 'design.pano');
    await runPanoJson(inLibrary('export', design?.id ?? '', '--out', file));
    const made = await runPanoJson<{ designs: Named[] }>(inLibrary('import', file));
    expect(made.designs).toMatchObject([{ name: design?.name, kind: design?.kind }]);
    expect(made.designs[0]?.id).not.toBe(design?.id);
  });

  it('tells what plays on a screen, until when, and why', async () => {
    const [screen] = await runPanoJson<Named[]>(inLibrary('list', 'screens'));
    type Program = {
      items: { id: string; name: string; from: string; until: string }[];
      validUntil: string | null;
      why: string[];
    };
    const program = await runPanoJson<Program>(inLibrary('program', '--screen', screen?.id ?? '', '--at', '2027-03-03T03:00'));
    expect(program.items.length).toBeGreaterThan(0);
    expect(program.why.length).toBeGreaterThan(0);
    for (const item of program.items) expect(Date.parse(item.from)).toBeLessThan(Date.parse(item.until));
  });

  it('breaks a slogan into lines', async () => {
    const wrapped = await runPanoJson<{ lines: string[]; alternatives: string[][] }>(
      ['text', 'wrap', '--lines', '2'],
      'Sống và làm việc theo Hiến pháp và pháp luật\n',
    );
    expect(wrapped.lines.join(' ')).toBe('Sống và làm việc theo Hiến pháp và pháp luật');
    expect(wrapped.lines).toHaveLength(2);
  });

  it('keeps the own words of an office whole when its library is named', async () => {
    const text = 'trung tâm mỏ cày bắc hà\n';
    await keepWords(['mỏ cày bắc hà']);
    expect((await runPanoJson<{ lines: string[] }>(['text', 'wrap', '--lines', '3'], text)).lines).not.toContain('mỏ cày bắc hà');
    const kept = await runPanoJson<{ lines: string[] }>(inLibrary('text', 'wrap', '--lines', '3'), text);
    expect(kept.lines.some((line) => line.includes('mỏ cày bắc hà'))).toBe(true);
  });
});

describe('pano text decode', () => {
  const slogan = 'Hiến máu cứu người, một nghĩa cử cao đẹp';

  it.each([
    ['UTF-8', Buffer.from(slogan)],
    ['decomposed Unicode', Buffer.from(slogan.normalize('NFD'))],
    ['UTF-16', Buffer.from(`\ufeff${slogan}`, 'utf16le')],
    ['VNI', Buffer.from('Hieán maùu cöùu ngöôøi, moät nghóa cöû cao ñeïp', 'latin1')],
  ])('reads %s', async (_name, bytes) => {
    expect((await runPanoJson<{ text: string }>(['text', 'decode'], bytes)).text.trim()).toBe(slogan);
  });

  it('says that a picture is no text', async () => {
    expect(await runPano(['text', 'decode'], Buffer.from([137, 80, 78, 71, 0, 0, 0, 1]))).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('pano, used wrongly,', () => {
  it.each([
    [['dance'], 2],
    [['list'], 2],
    [['export', 'x'], 2],
    [['list', 'cats', '--library', '/nowhere'], 2],
    [['list', 'designs', '--library', '/nowhere'], 1],
    [['text', 'wrap', '--lines', 'many'], 2],
    [['export', 'x', '--out', 'x.pdf', '--bleed', 'abc'], 2],
    [['export', 'x', '--out', 'x.pdf', '--bleed', '-5'], 2],
    [['export', 'x', '--out', 'x.png', '--width', '0'], 2],
    [['serve', '--port', 'abc'], 2],
    [['serve', '--port', '65536'], 2],
    [['import', plan, '--kinds', 'cake'], 2],
  ])('%j ends with %i and writes nothing to standard output', async (args, code) => {
    const run = await runPano(args);
    expect(run).toMatchObject({ code, stdout: '' });
    expect(run.stderr).not.toBe('');
  });

  it.each([
    ['a design that is not there', ['export', 'no-such-design', '--out', 'x.pdf']],
    ['a format that is none', ['export', 'no-such-design', '--out', 'x.bmp']],
    ['a screen that is not there', ['program', '--screen', 'nope', '--at', '2026-11-23T08:00']],
    ['a time that is none', ['program', '--screen', 'nope', '--at', 'tomorrow']],
    ['a file that is not there', ['import', '/nowhere/plan.txt']],
  ])('%s gets one sentence in the language of the system, and exit code 1', async (_name, args) => {
    const english = await runPano(inLibrary(...args));
    const vietnamese = await runPano(inLibrary(...args), '', { LANG: 'vi_VN.UTF-8' });
    for (const run of [english, vietnamese]) {
      expect(run).toMatchObject({ code: 1, stdout: '' });
      expect(run.stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(english.stderr).not.toBe(vietnamese.stderr);
  });

  it('reads a 200 MB text no further than its size', async () => {
    const file = path.join(folder, 'huge.txt');
    await writeFile(file, '');
    await truncate(file, 200 * 2 ** 20 + 1);
    const run = await runPano(inLibrary('import', file));
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/huge\.txt.*MB/);
    expect((await stat(file)).size).toBeGreaterThan(200 * 2 ** 20);
  });
});

async function keepWords(compounds: string[]): Promise<void> {
  const store = await openLibrary({ folder: library, now: () => Date.now(), randomBytes });
  const stored = store.get('settings', 'office');
  if (stored === null) throw new Error('the library has no settings');
  await store.save('settings', { ...stored.document, compounds }, stored.revision);
  await store.close();
}
