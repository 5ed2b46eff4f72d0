// `pano text lint`: findings as people and as programs read them.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runPano, runPanoJson } from '../../../support/run-pano.ts';

type Finding = { rule: string; severity: string; message: string; start: number; end: number; fix?: { replacement: string } };
const lint = (text: string, ...args: string[]) => runPanoJson<{ findings: Finding[] }>(['text', 'lint', ...args], text);

it('tells each with its place, its reason and its fix', async () => {
  const text = 'Sạch, đẹp\nbảng điện tử, bảng rôn';
  const { findings } = await lint(text);
  expect(findings).toEqual([
    {
      rule: 'slip',
      severity: 'error',
      message: '“bảng rôn” is a common slip for “băng rôn”.',
      start: text.indexOf('bảng rôn'),
      end: text.length,
      fix: { replacement: 'băng rôn' },
    },
  ]);
  const run = await runPano(['text', 'lint'], text, { LANG: 'vi_VN.UTF-8' });
  expect(run).toMatchObject({ code: 0, stdout: '2:15 lỗi: “bảng rôn” thường là lỗi gõ; viết đúng là “băng rôn”. → băng rôn\n' });
});

it('says on standard error that there is nothing, and ends well', async () => {
  expect(await runPano(['text', 'lint'], 'Nói không với thực phẩm bẩn')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'Nothing to remark.\n',
  });
});

it.each([
  ['a mark of UTF-16 and half a letter', [0xff, 0xfe, 0x00]],
  ['letters of UTF-16 that are none', [0xfe, 0xff, 0xd8, 0x00, 0x00, 0x41]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x01, 0x03, 0x05, 0x06]],
  ['noise without a zero', Array.from({ length: 300 }, (_, at) => ((at * 37) % 255) + 1)],
])('says of %s that it is no text, and so do the other text commands', async (_name, bytes) => {
  const refused = { code: 1, stdout: '', stderr: 'What was given is not text.\n' };
  for (const command of [['lint'], ['decode'], ['wrap', '--lines', '2']]) {
    expect(await runPano(['text', ...command], Uint8Array.from(bytes))).toEqual(refused);
  }
});

it.each(['utf16le', 'with its mark', 'utf16be'])('reads text of UTF-16: %s', async (form) => {
  const text = 'bảng điện tử, bảng rôn';
  const little = Buffer.from(form === 'utf16le' ? text : `\ufeff${text}`, 'utf16le');
  const bytes = form === 'utf16be' ? little.swap16() : little;
  expect((await runPanoJson<{ findings: Finding[] }>(['text', 'lint'], bytes)).findings).toMatchObject([{ start: 14, end: 22 }]);
  const wrapped = await runPanoJson<{ lines: string[] }>(['text', 'wrap', '--lines', '2'], bytes);
  expect(wrapped.lines.join(' ')).toBe(text);
});

it('stands on the day that is named', async () => {
  expect((await lint('Chúc mừng năm mới 2026', '--today', '2026-01-05')).findings).toEqual([]);
  expect((await lint('Chúc mừng năm mới 2026', '--today', '2027-01-05')).findings).toMatchObject([{ rule: 'stale-year' }]);
  expect(await runPano(['text', 'lint', '--today', '2026-02-30'])).toMatchObject({ code: 2, stdout: '' });
});

it('uses the office’s names of a library', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pano-lint-'));
  try {
    const library = path.join(folder, 'library');
    await runPanoJson(['init', '--library', library]);
    expect((await lint('Quận Nam Từ Niêm', '--library', library)).findings).toEqual([]);
    expect(await runPano(['text', 'lint', '--library', path.join(folder, 'none')], 'a')).toMatchObject({ code: 1, stdout: '' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
