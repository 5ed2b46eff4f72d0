// The office's own fonts: kept, found again after a restart, printed, carried to screens and to other offices.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../../slides/api/shapes.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { DesignId } from '../../../../slides/model/id.ts';
import type { OfficeFont } from '../../../../slides/model/office-font.ts';
import { meanDifference, meanOfShift } from '../../../golden/compare.ts';
import { element, design as goldenDesign } from '../../../golden/designs.ts';
import { goldenSize, rasterisePdf } from '../../../golden/host-painting.ts';
import { postScriptFont } from '../../../support/cff-table.ts';
import { hostileFonts } from '../../../support/hostile-fonts.ts';
import { unpackPdf } from '../../../support/pdf-tools.ts';
import { renamedFont } from '../../../support/renamed-font.ts';
import { failureOf, firstScreenId, type HostForTest, hostForTest } from '../host-for-test.ts';

let test: HostForTest;
beforeEach(async () => {
  test = await hostForTest();
});
afterEach(() => test.close());

const bytes = renamedFont('AlfaSlabOne-400', { family: 'UTM Thu', weight: 700 });
const file = { fileName: 'utm-thu.ttf', bytes };
const words = 'Ấm áp ỵ 123';

function add(one = file, host = test): Promise<{ font: OfficeFont; isNew: boolean }> {
  return host.staff('fonts.import', one);
}

async function designIn(fontFamily: string, id: string, host = test): Promise<Design> {
  const { defaultThemeId } = (await host.staff('settings.get', {})).document;
  const box = { x: 60, y: 60, width: 1800, height: 900, fit: 'fill' as const, fontSize: 2000, fontWeight: 700 };
  const made = { ...goldenDesign({}, [element('text', { ...box, text: words, fontFamily })]), id: id as DesignId, name: id };
  const document = { ...made, themeId: defaultThemeId };
  await host.staff('designs.save', { document, baseRevision: 0 });
  return document;
}

async function pixelsOf(id: string, host = test): Promise<Buffer> {
  const options: ExportOptions = { format: 'png', widthPx: 320 };
  const exported = await host.staff('exports.design', { id: id as DesignId, options });
  return PNG.sync.read(Buffer.from(exported.bytes)).data;
}

async function thumbnailOf(id: string): Promise<Buffer> {
  const caller = { role: 'staff' as const, screenId: null, address: 'test' };
  const response = await test.host.serveFile(new Request(`http://pano/thumb/${id}-1.png?w=320`), caller);
  return PNG.sync.read(Buffer.from(await response.arrayBuffer())).data;
}

/** The fonts in a PDF, as poppler lists them. */
async function fontsOf(pdf: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pano-fonts-'));
  try {
    await writeFile(path.join(folder, 'a.pdf'), pdf);
    await unpackPdf(path.join(folder, 'a.pdf'));
    const { stdout } = await promisify(execFile)('pdffonts', [path.join(folder, 'a.pdf')]);
    return stdout.trim().split('\n').slice(2);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a font', () => {
  it('is added once, whatever its file is called, also by two at once', async () => {
    const [one, two] = await Promise.all([add(), add({ ...file, fileName: 'other.ttf' })]);
    expect(one.font).toEqual(two.font);
    expect((await add()).isNew).toBe(false);
    test = await test.reopen();
    const [stored, ...more] = await test.staff('fonts.list', {});
    expect(more).toEqual([]);
    expect(stored?.document).toEqual({ ...one.font, name: 'UTM Thu', family: 'UTM Thu', weight: 700, missing: [] });
  });

  it('is called as people want, all files of its family alike, and designs do not change', async () => {
    await add();
    await designIn('UTM Thu', 'own');
    const before = await pixelsOf('own');
    await test.staff('fonts.rename', { family: 'UTM Thu', name: 'Chữ tiêu đề' });
    const black = await add({ fileName: 'b.ttf', bytes: renamedFont('Anton-400', { family: 'UTM Thu', weight: 900 }) });
    expect(black.font.name).toBe('Chữ tiêu đề');
    expect((await test.staff('fonts.list', {})).map(({ document }) => document.name)).toEqual(['Chữ tiêu đề', 'Chữ tiêu đề']);
    expect((await pixelsOf('own')).equals(before)).toBe(true);
    expect(await failureOf(test.staff('fonts.rename', { family: 'Arial', name: 'x' }))).toBe('not-found');
  });

  it('in use says where and stays; out of use it goes, and comes back with its file', async () => {
    const { font } = await add();
    const made = await designIn('UTM Thu', 'own');
    const before = await pixelsOf('own');
    const refused = await test.staff('fonts.remove', { id: font.id }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'in-use', params: { name: 'UTM Thu', users: '“own”' } });
    await test.staff('designs.remove', { id: made.id });
    await test.staff('fonts.remove', { id: font.id });
    expect(await test.staff('fonts.list', {})).toEqual([]);
    await test.staff('designs.restore', { id: made.id });
    expect((await pixelsOf('own')).equals(before)).toBe(false);
    await test.staff('fonts.restore', { id: font.id });
    expect((await pixelsOf('own')).equals(before)).toBe(true);
  });

  it('is needed by a theme that names its family', async () => {
    const { font } = await add();
    const [theme] = await test.staff('themes.list', {});
    if (theme === undefined) throw new Error('no theme');
    const document = { ...theme.document, headingFont: 'UTM Thu' };
    await test.staff('themes.save', { document, baseRevision: theme.revision });
    expect(await failureOf(test.staff('fonts.remove', { id: font.id }))).toBe('in-use');
  });

  it('is missed by the check of the library, and by whoever prints with it, when its file is gone or damaged', async () => {
    const { font } = await add({ fileName: 'c.ttf', bytes: renamedFont('AlfaSlabOne-400', { family: 'UTM Mất', weight: 700 }) });
    await designIn('UTM Mất', 'own');
    expect((await test.staff('library.check', {})).problems).toEqual([]);
    const stored = path.join(test.store.folder, 'media', font.id.slice(0, 2), font.id);
    await writeFile(stored, 'x'.repeat(font.byteLength));
    const [damaged] = (await test.staff('library.check', {})).problems;
    expect(damaged?.problem).toContain('“UTM Mất” bị hỏng');
    // A host that has not read the file yet.
    expect(await failureOf(pixelsOf('own'))).toBe('media-damaged');
    expect(await thumbnailOf('own')).toBeInstanceOf(Buffer);
    await rm(stored);
    const [gone] = (await test.staff('library.check', {})).problems;
    expect(gone?.problem).toContain('Thiếu tệp phông chữ “UTM Mất”');
    await add({ fileName: 'c.ttf', bytes: renamedFont('AlfaSlabOne-400', { family: 'UTM Mất', weight: 700 }) });
    expect((await test.staff('library.check', {})).problems).toEqual([]);
    await pixelsOf('own');
  });
});

describe('a font whose rules never end', () => {
  it.each(Object.entries(hostileFonts))('is not added: it %s', async (_what, make) => {
    expect(await failureOf(add({ fileName: 'vong.ttf', bytes: make() }))).toBe('font-endless');
    expect(await test.staff('fonts.list', {})).toEqual([]);
  });

  it('in a library from elsewhere is not followed, when a design is painted, printed or carried on', async () => {
    const { font } = await add();
    const hostile = hostileFonts['puts a letter beside itself for ever']?.() ?? new Uint8Array();
    const id = await test.store.putMedia(hostile);
    const document = { ...font, id, name: 'UTM Vòng', family: 'UTM Vòng', byteLength: hostile.length };
    await test.store.save('fonts', document, 0);
    test = await test.reopen();
    await designIn('UTM Vòng', 'own');
    await designIn('Nobody’s font', 'fallback');
    expect((await thumbnailOf('own')).equals(await thumbnailOf('fallback'))).toBe(true);
    const refused = await pixelsOf('own').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'font-not-set', params: { font: 'UTM Vòng' } });
    const packed = await test.staff('designs.pack', { id: 'own' as DesignId });
    const other = await hostForTest();
    try {
      expect(await failureOf(other.staff('designs.unpack', packed))).toBe('font-endless');
      expect(await other.staff('fonts.list', {})).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

describe('a design set in it', () => {
  it('is painted as the shipped font of the same outlines paints it, in exports and thumbnails', async () => {
    await add();
    await designIn('UTM Thu', 'own');
    await designIn('Alfa Slab One', 'shipped');
    await designIn('Nobody’s font', 'fallback');
    expect((await pixelsOf('own')).equals(await pixelsOf('shipped'))).toBe(true);
    expect((await pixelsOf('own')).equals(await pixelsOf('fallback'))).toBe(false);
    expect((await thumbnailOf('own')).equals(await thumbnailOf('shipped'))).toBe(true);
    const outlines = async (id: string) => {
      const svg = await test.staff('exports.design', { id: id as DesignId, options: { format: 'svg' } });
      return new TextDecoder().decode(svg.bytes).match(/ d="[^"]+"/g);
    };
    expect(await outlines('own')).toEqual(await outlines('shipped'));
  });

  it('has another thumbnail as soon as its font is there', async () => {
    await designIn('UTM Thu', 'own');
    const before = await thumbnailOf('own');
    await add();
    expect((await thumbnailOf('own')).equals(before)).toBe(false);
  });

  it('keeps a font out of a PDF whose maker forbids it, and prints its outlines', async () => {
    await add({ fileName: 'r.ttf', bytes: renamedFont('AlfaSlabOne-400', { family: 'Hẹp', weight: 700, embedding: 2 }) });
    await designIn('Hẹp', 'own');
    const as = (text: 'live' | 'outlines') =>
      failureOf(test.staff('exports.design', { id: 'own' as DesignId, options: { format: 'pdf', text } }));
    expect(await as('live')).toBe('font-restricted');
    expect(await as('outlines')).toBe('no failure');
  });

  it('takes live text of a font that may be embedded', async () => {
    await add();
    await designIn('UTM Thu', 'own');
    const pdf = await test.staff('exports.design', { id: 'own' as DesignId, options: { format: 'pdf', text: 'live' } });
    expect(Buffer.from(pdf.bytes).toString('latin1')).toContain('/FontFile2');
  });
});

describe('a font with PostScript outlines', () => {
  const otf = { fileName: 'inter-display.otf', bytes: postScriptFont() };

  it('is added with all letters, and goes out as what it is', async () => {
    const { font } = await add(otf);
    expect(font).toMatchObject({ family: 'Inter Display', weight: 700, missing: [] });
    const caller = { role: 'staff' as const, screenId: null, address: 'test' };
    const response = await test.host.serveFile(new Request(`http://pano/media/${font.id}`), caller);
    expect(response.headers.get('content-type')).toBe('font/otf');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(otf.bytes);
  });

  it('is printed as the canvas paints it, as outlines and as live text', async () => {
    await add(otf);
    const made = await designIn('Inter Display', 'own');
    const size = goldenSize(made);
    const as = async (options: ExportOptions) => (await test.staff('exports.design', { id: made.id, options })).bytes;
    const painted = await as({ format: 'png', ...size });
    for (const text of ['outlines', 'live'] as const) {
      const pdf = await as({ format: 'pdf', text, bleedMm: 0 });
      const printed = await rasterisePdf(made, pdf);
      // poppler puts live letters on a raster of its own, those of TrueType as well.
      expect(meanDifference(printed, painted), text).toBeLessThan(meanOfShift(painted, text === 'live' ? 2 : 1) * 0.75);
      const fonts = await fontsOf(pdf);
      if (text === 'outlines') expect(fonts).toEqual([]);
      else expect(fonts).toEqual([expect.stringMatching(/^[A-Z]{6}\+InterDisplay-Bold +CID Type 0C +Identity-H +yes yes yes/)]);
    }
  });

  it('is carried with a design to another office', async () => {
    await add(otf);
    const made = await designIn('Inter Display', 'own');
    const before = await pixelsOf('own');
    const packed = await test.staff('designs.pack', { id: made.id });
    const other = await hostForTest();
    try {
      const unpacked = await other.staff('designs.unpack', packed);
      expect((await pixelsOf(unpacked.id, other)).equals(before)).toBe(true);
    } finally {
      await other.close();
    }
  });
});

describe('the font travels', () => {
  it('to the screens that show it, and only to those', async () => {
    const { font } = await add();
    const screenId = await firstScreenId(test.staff);
    const screen = { role: 'screen' as const, screenId, address: 'test' };
    const fontsOf = async () => (await test.staff('screens.bundle', { screenId }))?.fonts;
    const read = () => test.host.serveFile(new Request(`http://pano/media/${font.id}`), screen);
    expect(await fontsOf()).toEqual([]);
    expect((await read()).status).toBe(403);
    const [shown] = (await test.staff('screens.bundle', { screenId }))?.designs ?? [];
    if (shown === undefined) throw new Error('the screen shows nothing');
    const made = await designIn('UTM Thu', 'own');
    const { revision } = await test.staff('designs.get', { id: shown.id });
    await test.staff('designs.save', { document: { ...made, id: shown.id }, baseRevision: revision });
    expect(await fontsOf()).toEqual([font]);
    const response = await read();
    expect(response.headers.get('content-type')).toBe('font/ttf');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  it('with a design to another office, and is there once', async () => {
    await add();
    const made = await designIn('UTM Thu', 'own');
    const before = await pixelsOf('own');
    const packed = await test.staff('designs.pack', { id: made.id });
    const other = await hostForTest();
    try {
      const unpacked = await other.staff('designs.unpack', packed);
      expect((await pixelsOf(unpacked.id, other)).equals(before)).toBe(true);
      await other.staff('designs.unpack', packed);
      expect((await other.staff('fonts.list', {})).map(({ document }) => document.family)).toEqual(['UTM Thu']);
      expect((await other.staff('library.check', {})).problems).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
