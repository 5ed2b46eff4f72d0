// Bad input on the command line: one clear sentence in both languages, exit code 1, and nothing that was there is lost.
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealEnvelope } from '../../../../slides/schema/envelope.ts';
import { runPano, runPanoJson } from '../../../support/run-pano.ts';
import { blackPng } from '../../host/import/make-picture.ts';
import { makeDocx, makeZip } from '../../host/import/make-zip.ts';

let folder: string;
let library: string;
let packed: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pano-bad-'));
  library = path.join(folder, 'library');
  await runPanoJson(['init', '--sample', '--library', library]);
  const [design] = await runPanoJson<{ id: string }[]>(['list', 'designs', '--library', library]);
  const file = path.join(folder, 'design.pano');
  await runPanoJson(['export', design?.id ?? '', '--out', file, '--library', library]);
  packed = await readFile(file, 'utf8');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Every file of the library with a hash of its content; the lock comes and goes with each command. */
async function fingerprint(): Promise<Record<string, string>> {
  const names = await readdir(library, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile() && !entry.name.includes('lock'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hashes = await Promise.all(
    files.sort().map(
      async (file) =>
        [
          path.relative(library, file),
          createHash('sha256')
            .update(await readFile(file))
            .digest('hex'),
        ] as const,
    ),
  );
  return Object.fromEntries(hashes);
}

async function expectOneSentence(args: string[], mentions: RegExp): Promise<void> {
  const before = await fingerprint();
  const english = await runPano(args);
  const vietnamese = await runPano(args, '', { LANG: 'vi_VN.UTF-8' });
  for (const { code, stdout, stderr } of [english, vietnamese]) {
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, stdout: '', lines: 1 });
    expect(stderr).toMatch(mentions);
  }
  expect(vietnamese.stderr).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u);
  expect(english.stderr).not.toBe(vietnamese.stderr);
  expect(await fingerprint()).toEqual(before);
}

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inside}</svg>`;
const half = (text: string) => text.slice(0, text.length / 2);
const newer = (text: string) => text.replace(/"schema":\s*\d+/, '"schema":999');

describe('a bad file', () => {
  it.each<[string, string, () => string | Uint8Array]>([
    ['a plan that is not one', 'letter.txt', () => 'Chị Lan ơi, chiều nay mình họp lúc mấy giờ? Em gửi chị mấy tấm ảnh hôm qua.'],
    ['an empty file', 'empty.txt', () => ''],
    [
      'a .docx that is a renamed zip bomb',
      'bomb.docx',
      () => makeDocx('Kế hoạch', [{ name: 'word/media/bomb.xml', bytes: Buffer.alloc(300 * 2 ** 20) }]),
    ],
    ['a .docx that is another zip', 'other.docx', () => makeZip([{ name: 'a.txt', bytes: 'a' }])],
    ['a .docx that is no zip', 'broken.docx', () => 'PK but not really'],
    ['a picture of 20000×20000 px', 'huge.png', () => blackPng(20_000, 20_000)],
    ['a corrupt PNG', 'cut.png', () => blackPng(400, 400).subarray(0, 60)],
    ['an SVG with a script', 'script.svg', () => svg('<script>alert(1)</script>')],
    ['an SVG that calls home', 'home.svg', () => svg('<image href="https://example.org/a.png" width="1" height="1"/>')],
    ['a design file from a newer version', 'newer.pano', () => newer(packed)],
    ['a design file cut in half', 'half.pano', () => half(packed)],
    ['a kind of file that Pano does not read', 'film.mp4', () => Uint8Array.of(0, 0, 0, 24, 102, 116, 121, 112)],
  ])('%s', async (_name, fileName, content) => {
    const file = path.join(folder, fileName);
    await writeFile(file, content());
    await expectOneSentence(['import', file, '--library', library], new RegExp(fileName.replace('.', '\\.')));
  });

  it('a 200 MB text is refused by its size', async () => {
    const file = path.join(folder, 'large.txt');
    await writeFile(file, '');
    await truncate(file, 200 * 2 ** 20);
    await expectOneSentence(['import', file, '--library', library], /large\.txt.*MB/);
  });
});

describe('a list in the form that other programs write', () => {
  const slogans = ['Không xả rác nơi công cộng', 'Rửa tay thường xuyên, phòng dịch bệnh'];
  /** Windows-1258 writes most marks as a letter of their own after the vowel. */
  const windows1258: Record<string, number> = {
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
    ă: 0xe3,
    đ: 0xf0,
    ơ: 0xf5,
    ư: 0xfd,
    â: 0xe2,
    ê: 0xea,
    ô: 0xf4,
  };
  const encode1258 = (text: string) => {
    const composed = text
      .normalize('NFD')
      .replace(/([aeo])(\u0323?)\u0302/g, (_, base: string, dot: string) => `${base}\u0302`.normalize('NFC') + dot)
      .replace(/a(\u0323?)\u0306/g, 'ă$1')
      .replace(/([ou])(\p{M}?)\u031b/gu, (_, base: string, mark: string) => (base === 'o' ? 'ơ' : 'ư') + mark)
      .replace(/([ou])\u031b/g, (_, base: string) => (base === 'o' ? 'ơ' : 'ư'));
    return Uint8Array.from(composed, (character) => windows1258[character] ?? character.charCodeAt(0));
  };

  it.each<[string, () => string | Uint8Array]>([
    ['semicolons', () => `stt;text\r\n${slogans.map((slogan, at) => `${at + 1};"${slogan}"`).join('\r\n')}`],
    ['Windows-1258', () => encode1258(`text\n${slogans.map((slogan) => `"${slogan}"`).join('\n')}\n`)],
  ])('with %s is read whole', async (_name, content) => {
    const file = path.join(folder, 'list.csv');
    await writeFile(file, content());
    const made = await runPanoJson<{ slogans: string[] }>(['import', file, '--dry-run', '--library', library]);
    expect(made.slogans).toEqual(slogans);
  });
});

describe('a bad place', () => {
  it('a library whose folder is a file', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, 'x');
    await expectOneSentence(['list', 'designs', '--library', file], /file/);
  });

  it.runIf(process.platform === 'linux')('a library that cannot be written to', async () => {
    // Not even root writes here.
    await expectOneSentence(['init', '--library', '/proc/pano-library'], /\/proc\/pano-library/);
  });

  it.skipIf(process.platform === 'win32')(
    'an existing library that this person may only read, or not even enter',
    async ({ skip }) => {
      // To root nothing is closed: for root somebody else runs the command, who may not write to what is root's.
      const isRoot = process.getuid?.() === 0;
      const who = isRoot ? { uid: 65_534, gid: 65_534 } : {};
      await chmod(folder, 0o755);
      const version = await runPano(['--version'], '', {}, who);
      skip(version.code !== 0, 'this copy of Pano is closed to others');
      for (const mode of [0o555, 0o000]) {
        const before = await fingerprint();
        await chmod(library, mode);
        try {
          for (const LANG of ['en_US.UTF-8', 'vi_VN.UTF-8']) {
            const { code, stdout, stderr } = await runPano(['list', 'designs', '--library', library], '', { LANG }, who);
            expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, stdout: '', lines: 1 });
            expect(stderr).toContain(library);
            expect(stderr).toContain(LANG.startsWith('vi') ? 'hông có gì bị thay đổi' : 'othing was changed');
          }
        } finally {
          await chmod(library, 0o755);
        }
        expect(await fingerprint()).toEqual(before);
      }
    },
  );

  it('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      await expectOneSentence(['serve', '--port', String(port), '--no-open', '--library', library], new RegExp(String(port)));
    } finally {
      other.close();
    }
  });

  it('a library of a newer Pano is left as it is', async () => {
    const file = path.join(library, 'settings', 'office.json');
    const text = await readFile(file, 'utf8');
    const { payload } = JSON.parse(text);
    await writeFile(file, sealEnvelope({ kind: 'settings', revision: 1, schema: 999, payload }, sha256));
    try {
      await expectOneSentence(['list', 'designs', '--library', library], /999/);
    } finally {
      await writeFile(file, text);
    }
  });
});
