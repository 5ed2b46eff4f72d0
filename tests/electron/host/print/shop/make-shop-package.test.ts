// The zip for the print shop, opened by Python and its pages read by poppler and qpdf.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeShopPackage, type ShopPackageInput } from '../../../../../electron/host/print/shop/make-shop-package.ts';
import { filesOf, packageNames } from '../../../../../slides/print/shop/package-names.ts';
import { versionText } from '../../../../../slides/print/shop/version-code.ts';
import { bannerDesign, testTheme } from '../../../../golden/designs.ts';
import { readTestMedia } from '../../../../golden/pictures.ts';
import { pageBox, unpackPdf } from '../../../../support/pdf-tools.ts';

const run = promisify(execFile);
const input: ShopPackageInput = {
  design: bannerDesign(),
  theme: testTheme,
  readMedia: readTestMedia,
  ticket: { material: 'Bạt', quantity: 2, pickupDate: null, contact: 'Nguyễn', note: '', color: 'cmyk', bleedMm: 30 },
  language: 'vi',
  // Six in the morning of the 25th where the office is.
  nowMs: Date.UTC(2026, 10, 24, 23),
  timeZone: 'Asia/Ho_Chi_Minh',
  preflight: null,
};
const names = packageNames(input.design, 'cmyk', '2026-11-25');

let folder: string;
let message: string;
const at = (name: string): string => path.join(folder, 'out', name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pano-shop-'));
  const made = await makeShopPackage(input);
  message = made.message;
  expect(made.fileName).toBe(names.zip);
  await writeFile(path.join(folder, 'job.zip'), made.bytes);
  await run('python3', ['-m', 'zipfile', '-t', path.join(folder, 'job.zip')]);
  await run('python3', ['-m', 'zipfile', '-e', path.join(folder, 'job.zip'), path.join(folder, 'out')]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('holds the six files of the list, and the message as it is shown', async () => {
  expect((await readdir(path.join(folder, 'out'))).sort()).toEqual(filesOf(names).sort());
  expect(await readFile(at(names.message), 'utf8')).toBe(message);
});

it('the PDFs to print from have the size, the bleed and the inks that were asked for', async () => {
  const trueSize = await unpackPdf(at(names.trueSize));
  expect(trueSize).toMatch(/UserUnit 10\b/);
  const [left = 0, , right = 0] = pageBox(trueSize, 'TrimBox');
  const [bleedLeft = 0] = pageBox(trueSize, 'BleedBox');
  const mmPerUnit = (25.4 / 72) * 10;
  expect((right - left) * mmPerUnit).toBeCloseTo(6000, 1);
  expect((left - bleedLeft) * mmPerUnit).toBeCloseTo(30, 1);
  const tenth = await unpackPdf(at(names.tenth ?? ''));
  const box = pageBox(tenth, 'TrimBox');
  expect((((box[2] ?? 0) - (box[0] ?? 0)) * 25.4) / 72).toBeCloseTo(600, 1);
  for (const pdf of [trueSize, tenth]) expect(pdf).toContain('FOGRA39');
});

describe('proof and ticket', () => {
  it.each(['proof', 'ticket'] as const)('the %s is one A4 page of vectors without fonts', async (which) => {
    const pdf = await unpackPdf(at(names[which]));
    expect(pdf).not.toMatch(/\/Subtype \/Image\b/);
    const { stdout } = await run('pdfinfo', [at(names[which])]);
    expect(stdout).toMatch(/Pages:\s+1\b/);
    expect(stdout).toMatch(/Page size:.*\(A4\)/);
    const fonts = await run('pdffonts', [at(names[which])]);
    expect(fonts.stdout.trim().split('\n')).toHaveLength(2);
  });

  it('the proof shows the hash of the version as a QR code, cell by cell', async () => {
    const cells = encode(createHash('sha256').update(versionText(input.design, testTheme)).digest('hex'), {
      ecc: 'M',
      border: 0,
    });
    const page = await rendered(names.proof);
    const perMm = 200 / 25.4;
    for (let y = 0; y < cells.size; y++) {
      for (let x = 0; x < cells.size; x++) {
        const place = (cell: number) => ((cell + 0.5) * 26) / cells.size;
        const pixel = (Math.floor((16 + place(y)) * perMm) * page.width + Math.floor((168 + place(x)) * perMm)) * 4;
        expect(page.data[pixel] === 0).toBe(cells.data[y]?.[x]);
      }
    }
  });

  it('says something of checks only where one ran', async () => {
    const before = await readFile(at(names.proof));
    const made = await makeShopPackage({ ...input, preflight: { lines: [], accepted: 0 } });
    await writeFile(path.join(folder, 'checked.zip'), made.bytes);
    await run('python3', ['-m', 'zipfile', '-e', path.join(folder, 'checked.zip'), path.join(folder, 'checked')]);
    expect(before.equals(await readFile(path.join(folder, 'checked', names.proof)))).toBe(false);
    expect(await readFile(path.join(folder, 'checked', names.ticket))).toEqual(await readFile(at(names.ticket)));
  });

  it('prints who has approved it, as long as it is that very version', async () => {
    const proofWith = async (versionCode: string, approvedBy = 'Nguyễn Thị Hòa') => {
      const approval = { approvedBy, approvedAtMs: Date.UTC(2026, 10, 23), versionCode };
      const made = await makeShopPackage({ ...input, design: { ...input.design, approval } });
      return Buffer.from(unzipSync(made.bytes)[names.proof] ?? new Uint8Array());
    };
    const without = await readFile(at(names.proof));
    const hash = createHash('sha256').update(versionText(input.design, testTheme)).digest('hex');
    expect((await proofWith('a'.repeat(64))).equals(without)).toBe(true);
    const named = await proofWith(hash);
    expect(named.equals(without)).toBe(false);
    expect((await proofWith(hash, 'Trần Văn Minh')).equals(named)).toBe(false);
  });

  it('says how many remarks somebody has accepted', async () => {
    const proofOf = async (accepted: number) => {
      const made = await makeShopPackage({ ...input, preflight: { lines: [], accepted } });
      return Buffer.from(unzipSync(made.bytes)[names.proof] ?? new Uint8Array());
    };
    const [none, two, three] = [await proofOf(0), await proofOf(2), await proofOf(3)];
    expect(none.equals(two)).toBe(false);
    expect(two.equals(three)).toBe(false);
  });
});

describe('letters that the pages cannot draw', () => {
  const withWords = async (own: Partial<ShopPackageInput['ticket']>, name = input.design.name) => {
    const design = { ...input.design, name };
    const made = await makeShopPackage({ ...input, design, ticket: { ...input.ticket, ...own } });
    const files = unzipSync(made.bytes);
    const { ticket, proof } = packageNames(design, 'cmyk', '2026-11-25');
    return { message: made.message, ticket: Buffer.from(files[ticket] ?? []), proof: Buffer.from(files[proof] ?? []) };
  };

  it('are marked and told of on the ticket, and the message keeps them', async () => {
    const [none, chinese, emoji, typed] = await Promise.all(
      ['Gấp', 'Gấp 歓迎', 'Gấp 👍🏽', 'Gấp [?]'].map((note) => withWords({ note })),
    );
    expect(chinese?.message).toContain('Gấp 歓迎');
    expect(emoji?.message).toContain('Gấp 👍🏽');
    expect(chinese?.ticket.equals(emoji?.ticket ?? Buffer.of())).toBe(true);
    expect(chinese?.ticket.equals(none?.ticket ?? Buffer.of())).toBe(false);
    // The note at the foot is what is more than the sign.
    expect(chinese?.ticket.equals(typed?.ticket ?? Buffer.of())).toBe(false);
    expect(chinese?.proof.equals(none?.proof ?? Buffer.of())).toBe(true);
  });

  it('are marked and told of on the proof, where the name or a remark has them', async () => {
    const [named, typed] = [await withWords({}, '歓迎'), await withWords({}, '[?]')];
    // The note at the foot of both: some hundred curves.
    expect(named.proof.length).toBeGreaterThan(typed.proof.length + 200);
    expect(named.ticket.length).toBeGreaterThan(typed.ticket.length + 200);
    const proofOf = async (sentence: string) => {
      const made = await makeShopPackage({ ...input, preflight: { lines: [{ severity: 'warning', sentence }], accepted: 0 } });
      return Buffer.from(unzipSync(made.bytes)[names.proof] ?? []);
    };
    expect((await proofOf('“歓迎” …')).equals(await proofOf('“👋” …'))).toBe(true);
    expect((await proofOf('“歓迎” …')).equals(await proofOf('“” …'))).toBe(false);
  });
});

async function rendered(name: string): Promise<PNG> {
  const target = path.join(folder, 'page');
  await run('pdftoppm', ['-r', '200', '-singlefile', '-png', at(name), target]);
  return PNG.sync.read(await readFile(`${target}.png`));
}

it('gives the same bytes for the same input', async () => {
  const again = await makeShopPackage(input);
  expect(Buffer.from(again.bytes).equals(await readFile(path.join(folder, 'job.zip')))).toBe(true);
});

it('refuses a design that has no printed size', async () => {
  const design = { ...input.design, page: { ...input.design.page, unit: 'px' as const } };
  await expect(makeShopPackage({ ...input, design })).rejects.toMatchObject({ code: 'not-in-mm' });
});
