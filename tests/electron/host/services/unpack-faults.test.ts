// A design file is unpacked whole or not at all: a disk that fails at any step leaves the library as it was.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHost } from '../../../../electron/host/create-host.ts';
import type { Host } from '../../../../electron/host/host.ts';
import type { LibraryStore } from '../../../../electron/host/store/library-store.ts';
import { nodeFileSystem } from '../../../../electron/host/store/node-file-system.ts';
import { createNodePorts } from '../../../../electron/node/node-ports.ts';
import { createClient } from '../../../../slides/api/client.ts';
import type { Call } from '../../../../slides/api/contract.ts';
import { AppError } from '../../../../slides/api/errors.ts';
import type { DesignId } from '../../../../slides/model/id.ts';
import { element, design as goldenDesign } from '../../../golden/designs.ts';
import { renamedFont } from '../../../support/renamed-font.ts';
import { type HostForTest, hostForTest } from '../host-for-test.ts';
import { createFaultyFileSystem, type Fault, type FaultyFileSystem } from '../store/faulty-file-system.ts';
import { createForTest, openForTest } from '../store/open-for-test.ts';

const red = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="red"/></svg>';
const picture = { fileName: 'đỏ.svg', bytes: new TextEncoder().encode(red) };
const font = { fileName: 'utm.ttf', bytes: renamedFont('AlfaSlabOne-400', { family: 'UTM Thu', weight: 700 }) };

let sender: HostForTest;
let packed: { fileName: string; bytes: Uint8Array<ArrayBuffer> };
let folder: string;
beforeEach(async () => {
  sender = await hostForTest();
  packed = await packedDesign(sender.staff);
  folder = await mkdtemp(path.join(tmpdir(), 'pano-unpack-'));
});
afterEach(async () => {
  await sender.close();
  await rm(folder, { recursive: true });
});

/** A design with a picture, a font of the office and a theme that nobody else has. */
async function packedDesign(staff: Call) {
  await staff('fonts.import', font);
  const { id: mediaId } = await staff('media.import', picture);
  const [theme] = await staff('themes.list', {});
  if (theme === undefined) throw new Error('no theme');
  const document = { ...theme.document, headingFont: 'UTM Thu' };
  await staff('themes.save', { document, baseRevision: theme.revision });
  const text = element('text', { text: 'Ấm áp', fontFamily: 'UTM Thu' });
  const made = goldenDesign({}, [text, element('picture', { mediaId })]);
  const own = { ...made, id: 'own' as DesignId, name: 'Của tôi', themeId: document.id };
  await staff('designs.save', { document: own, baseRevision: 0 });
  return staff('designs.pack', { id: own.id });
}

type Receiver = { store: LibraryStore; host: Host; staff: Call; files: FaultyFileSystem };

/** A host over a real folder of its own, whose disk is whole until `fault` is changed. */
async function receiver(name: string, fault: Fault): Promise<Receiver> {
  const library = path.join(folder, name);
  await (await createForTest(library)).close();
  const files = createFaultyFileSystem(nodeFileSystem, fault);
  const store = await openForTest(library, files);
  const host = createHost({ store, ports: { ...createNodePorts(), log: () => undefined }, rendererFolder: null });
  const caller = { role: 'staff', screenId: null, address: 'test' } as const;
  return { store, host, files, staff: createClient((method, input) => host.dispatch(method, input, caller)) };
}

/** Everything in the library but the backups of settings and the lock. */
async function filesOf({ store }: Receiver): Promise<string[]> {
  const all = await readdir(store.folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(store.folder, path.join(parentPath, name)))
    .filter((file) => !/^(backups|locks?)\b|lock/.test(file))
    .sort();
}

const never: Fault = { at: Number.POSITIVE_INFINITY, code: 'ENOSPC' };

/** How many operations of the disk one unpacking takes. */
async function operations(): Promise<number> {
  const { staff, files, host } = await receiver('whole', never);
  const before = files.count;
  await staff('designs.unpack', packed);
  await host.close();
  return files.count - before;
}

async function unpackFailingAt(
  step: number,
  fault: Omit<Fault, 'at'>,
  prepare: (one: Receiver) => Promise<unknown> = async () => undefined,
) {
  const injected: Fault = { ...never };
  const one = await receiver(`${fault.code}-${step}`, injected);
  await prepare(one);
  const before = await filesOf(one);
  Object.assign(injected, fault, { at: one.files.count + step });
  const outcome = await one.staff('designs.unpack', packed).then(
    () => 'unpacked',
    (error: unknown) => error,
  );
  Object.assign(injected, { at: Number.POSITIVE_INFINITY, isLasting: false });
  return { one, before, outcome };
}

/** What is wrong with the library; that a backup could not be written is told elsewhere. */
async function problemsOf({ staff }: Receiver): Promise<string[]> {
  const { problems } = await staff('library.check', {});
  return problems.map(({ problem }) => problem).filter((problem) => !problem.includes('its backup could not be written'));
}

function isLeftBehind(outcome: unknown): outcome is AppError {
  return outcome instanceof AppError && outcome.code === 'left-behind';
}

it('when the disk fails once at some step, all of it is there or nothing', { timeout: 120_000 }, async () => {
  const count = await operations();
  expect(count).toBeGreaterThan(20);
  for (let step = 1; step <= count; step += 2) {
    const { one, before, outcome } = await unpackFailingAt(step, { code: 'EIO' });
    const said = `step ${step}: ${String(outcome)}`;
    if (outcome === 'unpacked') expect((await one.staff('designs.list', {})).map(({ name }) => name)).toContain('Của tôi');
    else expect(await filesOf(one), said).toEqual(before);
    expect(await problemsOf(one), said).toEqual([]);
    await one.host.close();
  }
});

it('when the disk is full from some step on, nothing is there', { timeout: 120_000 }, async () => {
  const count = await operations();
  for (let step = 1; step <= count; step += 3) {
    const { one, before, outcome } = await unpackFailingAt(step, { code: 'ENOSPC', isLasting: true });
    const said = `step ${step}: ${String(outcome)}`;
    // Where not even removing works, it says so and what stays is whole.
    if (outcome !== 'unpacked' && !isLeftBehind(outcome)) expect(await filesOf(one), said).toEqual(before);
    expect(await problemsOf(one), said).toEqual([]);
    await one.host.close();
  }
});

it('what was there before, with its file, stays', { timeout: 120_000 }, async () => {
  const count = await operations();
  for (let step = 1; step <= count; step += 5) {
    const { one, before, outcome } = await unpackFailingAt(step, { code: 'EIO' }, async ({ staff }) => {
      await staff('fonts.import', font);
      await staff('media.import', picture);
    });
    if (outcome !== 'unpacked') expect(await filesOf(one), `step ${step}: ${String(outcome)}`).toEqual(before);
    await one.host.close();
  }
});

it('where nothing can be taken back, it says what stays, and all of that is whole', async () => {
  const fault: Fault = { ...never };
  const one = await receiver('stuck', fault);
  // The folder of designs takes no new file, and nothing is ever removed.
  const { createFile, unlink } = one.files;
  one.files.createFile = (file) => (file.includes('/designs/') ? failed('ENOSPC') : createFile(file));
  one.files.unlink = (file) => (file.endsWith('.tmp') ? unlink(file) : failed('EPERM'));
  const outcome = await one.staff('designs.unpack', packed).catch((error: unknown) => error);
  expect(outcome).toMatchObject({ code: 'left-behind', params: { file: packed.fileName } });
  const { names } = (outcome as AppError).params;
  for (const name of ['UTM Thu', 'đỏ.svg']) expect(names).toContain(`“${name}”`);
  expect((await one.staff('designs.list', {})).map(({ name }) => name)).not.toContain('Của tôi');
  expect(await problemsOf(one)).toEqual([]);
  await one.host.close();
});

it('what somebody else counts on by then stays', async () => {
  const one = await receiver('shared', { ...never });
  const { createFile } = one.files;
  one.files.createFile = async (file) => {
    if (!file.includes('/designs/')) return createFile(file);
    await one.staff('media.import', picture);
    return failed('ENOSPC');
  };
  const outcome = await one.staff('designs.unpack', packed).catch((error: unknown) => error);
  expect(outcome).toMatchObject({ code: 'disk-full' });
  expect((await one.staff('media.list', {})).map(({ name }) => name)).toContain(picture.fileName);
  expect(await one.staff('fonts.list', {})).toEqual([]);
  expect(await problemsOf(one)).toEqual([]);
  await one.host.close();
});

function failed(code: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(`injected ${code}`), { code }));
}
