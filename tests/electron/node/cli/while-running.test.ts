// Commands while the library is open in a running Pano: that one does the work, and its studio hears of it.
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSampleLibrary, staffCookie } from '../../../contract/test-host.ts';
import { runPano, runPanoJson } from '../../../support/run-pano.ts';
import { endAll, type ServeProcess, startServe } from '../serve-process.ts';

type Named = { id: string; name: string; kind?: string };

const plan = path.resolve(import.meta.dirname, '../../../fixtures/import/ke-hoach-44.txt');
let folder: string;
let library: string;
let control: string;
let serving: ServeProcess;
const inLibrary = (...args: string[]) => [...args, '--library', library];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pano-running-'));
  library = await makeSampleLibrary();
  control = path.join(library, 'library.control');
  serving = await startServe(folder, '--library', library);
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

it('lists, imports and exports through the Pano that has the library open, and its studio hears of it', async () => {
  const heard = await listen(serving.studio);
  const before = await runPanoJson<Named[]>(inLibrary('list', 'designs'));
  const made = await runPanoJson<{ campaign: Named; designs: Named[] }>(inLibrary('import', plan, '--kinds', 'banner'));
  expect(await runPanoJson<Named[]>(inLibrary('list', 'designs'))).toHaveLength(before.length + made.designs.length);
  await expect.poll(heard.text).toContain(made.campaign.id);
  for (const { id } of made.designs) expect(heard.text()).toContain(id);
  heard.end();

  const file = path.join(folder, 'banner.pdf');
  await runPanoJson(inLibrary('export', made.designs[0]?.id ?? '', '--out', file));
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await runPanoJson(inLibrary('check'))).toMatchObject({ ok: true });
});

it('hands over failures as the sentences they are', async () => {
  const run = await runPano(inLibrary('export', 'no-such-design', '--out', path.join(folder, 'x.pdf')));
  expect(run).toMatchObject({ code: 1, stdout: '', stderr: 'Design “no-such-design” was not found.\n' });
});

it.skipIf(process.platform === 'win32')('lets in nobody but the user who started it', async () => {
  const { socketPath } = JSON.parse(await readFile(control, 'utf8')) as { socketPath: string };
  expect((await stat(control)).mode & 0o777).toBe(0o600);
  expect((await stat(path.dirname(socketPath))).mode & 0o777).toBe(0o700);
});

it.skipIf(process.platform === 'win32').each([
  ['others may read', async () => chmod(control, 0o644)],
  ['is damaged', async () => writeFile(control, '{')],
  ['names another process', async (text: string) => writeFile(control, text.replace(/"pid":\d+/, '"pid":1'))],
  ['has the wrong key', async (text: string) => writeFile(control, text.replace(/"key":"..../, '"key":"xxxx'))],
])('says that the library is open elsewhere when the address %s', async (_name, spoil) => {
  const text = await readFile(control, 'utf8');
  await spoil(text);
  try {
    const run = await runPano(inLibrary('list', 'designs'));
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain(`This library is open in another Pano (process ${serving.pid}`);
  } finally {
    await writeFile(control, text);
    await chmod(control, 0o600);
  }
});

it('runs several commands at once, with and without a running Pano', async () => {
  const listAll = () =>
    Promise.all(['designs', 'screens', 'playlists'].map((what) => runPanoJson<Named[]>(inLibrary('list', what))));
  const throughHost = await listAll();
  expect(await serving.end('SIGTERM')).toBe(0);
  await expect(stat(control)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await listAll()).toEqual(throughHost);
});

it('takes no notice of the address that a killed Pano has left', async () => {
  const killed = await startServe(folder, '--library', library);
  await killed.end('SIGKILL');
  await stat(control);
  expect((await runPanoJson<Named[]>(inLibrary('list', 'designs'))).length).toBeGreaterThan(5);
});

async function listen(studio: string): Promise<{ text(): string; end(): void }> {
  const aborted = new AbortController();
  const cookie = await staffCookie(studio);
  const { body } = await fetch(new URL('/events', studio), { headers: { cookie }, signal: aborted.signal });
  let text = '';
  const read = async () => {
    for await (const part of body ?? []) text += new TextDecoder().decode(part);
  };
  void read().catch((error: unknown) => {
    if (!aborted.signal.aborted) throw error;
  });
  return { text: () => text, end: () => aborted.abort() };
}
