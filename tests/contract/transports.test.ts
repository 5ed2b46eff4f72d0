// One suite over both transports: what holds on the office network holds in the desktop app, and the other way round.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type Method } from '../../slides/api/contract.ts';
import { AppError } from '../../slides/api/errors.ts';
import type { HostEvent } from '../../slides/api/events.ts';
import { type Role, roles } from '../../slides/api/method.ts';
import type { Playlist } from '../../slides/model/playlist.ts';
import { startTestHost, type TestHost } from './test-host.ts';
import { httpSpeakers, ipcSpeakers, type Speakers } from './transports.ts';

const methods = Object.keys(contract) as Method[];
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, ...error.params };
    throw error;
  }
  return 'no error';
}

describe.each([
  { name: 'HTTP', speakersOf: httpSpeakers },
  { name: 'IPC', speakersOf: ipcSpeakers },
])('the contract over $name', ({ speakersOf }) => {
  let test: TestHost;
  let speakers: Speakers;

  beforeAll(async () => {
    test = await startTestHost();
    speakers = await speakersOf(test);
  });
  afterAll(() => test.close());

  it.each(methods)('reaches %s and refuses what has another shape, naming where', async (method) => {
    const allowed = contract[method].roles[0] as Role;
    const envelope = await speakers[allowed].send(method, { nonsense: true });
    expect(envelope).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  it.each(roles)('answers %s only where the table allows it', async (role) => {
    const answers = await Promise.all(
      methods.map(async (method) => {
        // Wrong on purpose: it must not do anything where it is allowed.
        const envelope = await speakers[role].send(method, { nonsense: true });
        return [method, !envelope.ok && envelope.error.code === 'forbidden'];
      }),
    );
    const expected = methods.map((method) => [method, !(contract[method].roles as readonly Role[]).includes(role)]);
    expect(answers).toEqual(expected);
  });

  it('knows who speaks', async () => {
    for (const role of roles) expect((await speakers[role].call('host.describe', {})).role).toBe(role);
  });

  it.each(['designs.destroy', '__proto__', 'constructor', 'toString'])('has no method %j', async (name) => {
    expect(await speakers.staff.send(name, {})).toEqual({
      ok: false,
      error: { code: 'unknown-method', params: { method: name } },
    });
  });

  it('names the path of what is wrong', async () => {
    const [stored] = await speakers.staff.call('screens.list', {});
    const document = { ...stored?.document, rotation: 45 };
    const envelope = await speakers.staff.send('screens.save', { document, baseRevision: stored?.revision });
    expect(envelope).toMatchObject({ ok: false, error: { code: 'bad-input', params: { path: 'document.rotation' } } });
  });

  it('answers a zero-length item with the sentence made for it', async () => {
    const stored = (await speakers.staff.call('playlists.list', {}))[0];
    if (stored === undefined) throw new Error('the sample has no playlist');
    const items = stored.document.items.map((item, index) => (index === 1 ? { ...item, durationMs: 0 } : item));
    const document: Playlist = { ...stored.document, items };
    expect(await codeOf(speakers.staff.call('playlists.save', { document, baseRevision: stored.revision }))).toEqual({
      code: 'duration-out-of-range',
      position: 2,
      seconds: 0,
    });
    expect(await speakers.staff.call('playlists.get', { id: document.id })).toEqual(stored);
  });

  it('brings the codes and parameters of expected failures', async () => {
    const unknown = 'nobody' as Playlist['id'];
    expect(await codeOf(speakers.staff.call('playlists.get', { id: unknown }))).toEqual({
      code: 'not-found',
      kind: 'playlist',
      id: 'nobody',
    });
  });

  it('carries bytes both ways', async () => {
    const media = await speakers.staff.call('media.import', { fileName: 'điểm.png', bytes: new Uint8Array(onePixel) });
    expect(media).toMatchObject({ name: 'điểm.png', type: 'image/png', widthPx: 1, heightPx: 1, byteLength: onePixel.length });
    const [design] = await speakers.staff.call('designs.list', {});
    if (design === undefined) throw new Error('the sample has no design');
    const packed = await speakers.staff.call('designs.pack', { id: design.id });
    expect(packed.bytes).toBeInstanceOf(Uint8Array);
    expect(JSON.parse(new TextDecoder().decode(packed.bytes))).toMatchObject({ format: 'pano-design' });
    const unpacked = await speakers.staff.call('designs.unpack', packed);
    expect(unpacked).toMatchObject({ name: design.name, kind: design.kind });
    expect(unpacked.id).not.toBe(design.id);
    await speakers.staff.call('designs.remove', { id: unpacked.id });
  });

  it('tells facts to those whom they concern', async () => {
    const heard: Record<Role, HostEvent[]> = { staff: [], screen: [], guest: [] };
    const stops = await Promise.all(roles.map((role) => speakers[role].listen((event) => heard[role].push(event))));
    const stored = (await speakers.staff.call('screens.list', {}))[0];
    if (stored === undefined) throw new Error('the sample has no screen');
    const document = { ...stored.document, place: `${stored.document.place}.` };
    const { revision } = await speakers.staff.call('screens.save', { document, baseRevision: stored.revision });
    await expect.poll(() => heard.screen).toEqual([{ name: 'bundle.changed', payload: {} }]);
    await expect
      .poll(() => heard.staff)
      .toEqual([
        { name: 'document.saved', payload: { kind: 'screens', id: document.id, revision } },
        { name: 'bundle.changed', payload: {} },
      ]);
    expect(heard.guest).toEqual([]);
    for (const stop of stops) stop();
  });

  it('gives a screen its own bundle, and none of another', async () => {
    const bundle = await speakers.screen.call('screens.bundle', {});
    expect(bundle?.screen.id).toBe(speakers.screenId);
    expect(await speakers.screen.call('screens.bundle', { knownHash: bundle?.hash ?? '' })).toBeNull();
    const screens = await speakers.staff.call('screens.list', {});
    const other = screens.find(({ document }) => document.id !== speakers.screenId)?.document.id;
    if (other === undefined) throw new Error('the sample has one screen only');
    expect(await codeOf(speakers.screen.call('screens.bundle', { screenId: other }))).toEqual({ code: 'forbidden' });
    expect((await speakers.staff.call('screens.bundle', { screenId: other }))?.screen.id).toBe(other);
  });

  it('refuses a stale save and keeps both versions', async () => {
    const [summary] = await speakers.staff.call('designs.list', {});
    if (summary === undefined) throw new Error('the sample has no design');
    const { document, revision } = await speakers.staff.call('designs.get', { id: summary.id });
    await speakers.staff.call('designs.save', { document: { ...document, name: 'Bản thứ nhất' }, baseRevision: revision });
    const second = { ...document, name: 'Bản thứ hai' };
    const failure = await codeOf(speakers.staff.call('designs.save', { document: second, baseRevision: revision }));
    expect(failure).toMatchObject({ code: 'conflict' });
    expect((await speakers.staff.call('designs.get', { id: document.id })).document.name).toBe('Bản thứ nhất');
    const versions = await speakers.staff.call('designs.versions', { id: document.id });
    expect(versions.map((version) => version.document.name)).toEqual(['Bản thứ hai']);
  });
});
