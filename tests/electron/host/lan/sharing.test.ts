// The office network gets in only while sharing is on, and never as the staff.
import { connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../../../electron/host/host.ts';
import { networkAddresses } from '../../../../electron/host/lan/network-names.ts';
import { startSharing } from '../../../../electron/host/lan/sharing.ts';
import { startNodeHost } from '../../../../electron/node/start-node-host.ts';
import { makeSampleLibrary, startTestHost, type TestHost } from '../../../contract/test-host.ts';
import { httpSpeakers, type Speakers } from '../../../contract/transports.ts';
import { rawCall, rawRequest } from './raw-request.ts';

function canConnect(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, address);
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function switchSharing(speakers: Speakers, isSharingOn: boolean) {
  const { document, revision } = await speakers.staff.call('settings.get', {});
  await speakers.staff.call('settings.save', { document: { ...document, isSharingOn }, baseRevision: revision });
}

let test: TestHost;
let speakers: Speakers;
let sharingPort: number;
let staffPort: number;

beforeAll(async () => {
  sharingPort = await freePort();
  test = await startTestHost({ sharingPort });
  staffPort = Number(new URL(test.origin).port);
  speakers = await httpSpeakers(test);
});
afterAll(() => test.close());

describe('sharing', () => {
  it('is off at first: nothing listens beyond this machine', async () => {
    for (const address of networkAddresses()) expect(await canConnect(address, staffPort)).toBe(false);
    for (const address of ['127.0.0.1', ...networkAddresses()]) expect(await canConnect(address, sharingPort)).toBe(false);
    expect(await speakers.staff.call('screens.addresses', {})).toEqual([]);
  });

  it('opens when the admin switches it on, and tells the addresses', async () => {
    await switchSharing(speakers, true);
    const origin = `http://127.0.0.1:${sharingPort}`;
    expect(await speakers.staff.call('screens.addresses', {})).toEqual(
      networkAddresses().map((address) => `http://${address}:${sharingPort}/player/`),
    );
    expect(JSON.parse((await rawCall(origin, 'host.describe', {})).body)).toMatchObject({ value: { role: 'guest' } });
    for (const address of networkAddresses()) {
      const there = `http://${address}:${sharingPort}`;
      expect(JSON.parse((await rawCall(there, 'host.describe', {}, { origin: there })).body)).toMatchObject({
        value: { role: 'guest' },
      });
    }
  });

  it('never lets the staff in, whatever key is shown', async () => {
    const origin = `http://127.0.0.1:${sharingPort}`;
    const key = new URL(test.studioUrl).searchParams.get('key');
    const asked = await rawRequest(origin, { path: `/studio/?key=${key}` });
    expect(asked.status).toBe(403);
    expect(asked.headers['set-cookie']).toBeUndefined();
    for (const cookie of [test.staffCookie, `pano-${sharingPort}=${key}`]) {
      expect((await rawCall(origin, 'settings.get', {}, { cookie })).status).toBe(403);
      expect((await rawRequest(origin, { path: '/studio/', headers: { cookie } })).status).toBe(403);
    }
  });

  it('refuses a large body to everybody there', async () => {
    const origin = `http://127.0.0.1:${sharingPort}`;
    const answer = await rawCall(origin, 'pairing.begin', { filler: 'x'.repeat(70_000) });
    expect(answer.status).toBe(413);
  });

  it('gives no single machine all the sockets', async () => {
    const sockets = Array.from({ length: 80 }, () => connect(sharingPort, '127.0.0.1').on('error', () => {}));
    await expect.poll(() => sockets.filter(({ destroyed }) => destroyed).length).toBeGreaterThanOrEqual(16);
    for (const socket of sockets) socket.destroy();
    await expect
      .poll(async () => (await rawCall(`http://127.0.0.1:${sharingPort}`, 'host.describe', {}).catch(() => null))?.status)
      .toBe(200);
  });

  it('ends at once when it is switched off, for those who listen too', async () => {
    const response = await fetch(`http://127.0.0.1:${sharingPort}/events`);
    const reader = response.body?.getReader();
    await reader?.read();
    const ended = reader?.read().then(
      ({ done }) => done,
      () => true,
    );
    await switchSharing(speakers, false);
    expect(await ended).toBe(true);
    await expect.poll(() => canConnect('127.0.0.1', sharingPort)).toBe(false);
    expect(await speakers.staff.call('screens.addresses', {})).toEqual([]);
  });

  it('follows quick switching to its end', async () => {
    for (const isOn of [true, false, true, false, true]) await switchSharing(speakers, isOn);
    await expect.poll(() => canConnect('127.0.0.1', sharingPort)).toBe(true);
    await switchSharing(speakers, false);
    await expect.poll(() => canConnect('127.0.0.1', sharingPort)).toBe(false);
  });

  it('says so to the staff and in the log when its port is taken, and the studio goes on', async () => {
    const told: unknown[] = [];
    const stop = await speakers.staff.listen((event) => event.name === 'library.degraded' && told.push(event.payload));
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(sharingPort, '0.0.0.0', resolve));
    await switchSharing(speakers, true);
    await expect
      .poll(() => test.logged.some(({ level, message }) => level === 'warn' && message.includes(`Port ${sharingPort}`)))
      .toBe(true);
    await expect.poll(() => told).toEqual([{ code: 'port-in-use', sentence: expect.stringContaining(`Cổng ${sharingPort}`) }]);
    stop();
    expect((await speakers.staff.call('settings.get', {})).document.isSharingOn).toBe(true);
    await new Promise((resolve) => taken.close(resolve));
    await switchSharing(speakers, false);
  });
});

describe('a port that was taken', () => {
  it('is tried again by itself, without telling the staff the same each time', async () => {
    const port = await freePort();
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(port, '0.0.0.0', resolve));
    const told: unknown[] = [];
    const stop = test.host.subscribe('staff', (event) => event.name === 'library.degraded' && told.push(event.payload));
    await switchSharing(speakers, true);
    const tries = { count: 0 };
    const counted: Host = {
      ...test.host,
      dispatch: (method, input, caller) => {
        tries.count += 1;
        return test.host.dispatch(method, input, caller);
      },
    };
    const sharing = await startSharing({ host: counted, log: () => {}, port, retryMs: 20 });
    await expect.poll(() => tries.count).toBeGreaterThan(3);
    expect(await sharing.addresses()).toEqual([]);
    await new Promise((resolve) => taken.close(resolve));
    await expect.poll(() => canConnect('127.0.0.1', port)).toBe(true);
    expect(told).toHaveLength(1);
    stop();
    await sharing.close();
    expect(await canConnect('127.0.0.1', port)).toBe(false);
    await switchSharing(speakers, false);
  });
});

describe('starting', () => {
  it('refuses a port that is taken, and leaves the library free', async () => {
    const libraryFolder = await makeSampleLibrary();
    await expect(startNodeHost({ libraryFolder, port: staffPort })).rejects.toMatchObject({
      code: 'port-in-use',
      params: { port: staffPort },
    });
    await (await startNodeHost({ libraryFolder, port: 0, sharingPort: 0 })).close();
  });

  it('refuses an address that is not of this machine', async () => {
    const libraryFolder = await makeSampleLibrary();
    await expect(startNodeHost({ libraryFolder, port: 0, address: '203.0.113.7' })).rejects.toMatchObject({
      code: 'address-unavailable',
    });
  });

  it('with a network address shares the player there and keeps the studio on this machine', async () => {
    const libraryFolder = await makeSampleLibrary();
    const running = await startNodeHost({ libraryFolder, port: 0, address: '0.0.0.0' });
    expect(new URL(running.studioUrl).hostname).toBe('127.0.0.1');
    const addresses = await running.networkAddresses();
    const [first] = addresses;
    if (first !== undefined) expect((await rawCall(new URL(first).origin, 'host.describe', {})).status).toBe(200);
    expect(addresses).toHaveLength(networkAddresses().length);
    await running.close();
  });
});
