// What the HTTP door refuses: foreign names, foreign pages, guests in the studio, paths that lead out, floods and dribbles.
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaffKey } from '../../../../electron/host/lan/http-caller.ts';
import { startHttpServer } from '../../../../electron/host/lan/http-server.ts';
import { loopbackNames } from '../../../../electron/host/lan/network-names.ts';
import { startTestHost, type TestHost } from '../../../contract/test-host.ts';
import { rawCall, rawRequest } from './raw-request.ts';

let test: TestHost;
let port: string;
let staff: { cookie: string };

beforeAll(async () => {
  test = await startTestHost();
  port = new URL(test.origin).port;
  staff = { cookie: test.staffCookie };
});
afterAll(() => test.close());

describe('the name in the Host header', () => {
  it.each(['127.0.0.1', 'localhost'])('may be %s', async (name) => {
    expect((await rawCall(test.origin, 'host.describe', {}, { host: `${name}:${port}` })).status).toBe(200);
  });

  it.each([
    ['a rebound name', () => `pano.evil.example:${port}`],
    ['a name that begins like ours', () => `localhost.evil.example:${port}`],
    ['another port', () => '127.0.0.1:1'],
    ['no port', () => '127.0.0.1'],
    ['user and password', () => `127.0.0.1:${port}@evil.example`],
  ])('is refused as %s, even to the staff', async (_what, host) => {
    const named = { host: host(), ...staff };
    expect((await rawCall(test.origin, 'settings.get', {}, { ...named, origin: `http://${host()}` })).status).toBe(403);
    expect((await rawRequest(test.origin, { path: '/studio/', headers: named })).status).toBe(403);
    expect((await rawRequest(test.origin, { path: '/events', headers: named })).status).toBe(403);
  });
});

describe('a foreign page', () => {
  it.each([
    ['origin', { origin: 'http://evil.example' }],
    ['origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['opaque origin', { origin: 'null' }],
    ['site', { 'sec-fetch-site': 'cross-site' }],
    ['port of this machine', { 'sec-fetch-site': 'same-site' }],
  ])('is refused by its %s, even with the staff cookie', async (_what, headers) => {
    expect((await rawCall(test.origin, 'settings.get', {}, { ...staff, ...headers })).status).toBe(403);
    expect((await rawRequest(test.origin, { path: '/events', headers: { ...staff, ...headers } })).status).toBe(403);
  });

  it('cannot post a form, which needs no permission', async () => {
    const headers = { ...staff, 'content-type': 'text/plain' };
    expect((await rawCall(test.origin, 'settings.get', {}, headers)).status).toBe(400);
  });

  it('is given no cross-origin permission', async () => {
    const preflight = { origin: 'http://evil.example', 'access-control-request-method': 'POST' };
    const answer = await rawRequest(test.origin, { method: 'OPTIONS', path: '/api/settings.get', headers: preflight });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('the staff key', () => {
  it('becomes a cookie that no script reads and no other site sends, and leaves the address', async () => {
    const { pathname, search } = new URL(test.studioUrl);
    const answer = await rawRequest(test.origin, { path: pathname + search });
    expect(answer).toMatchObject({ status: 303, headers: { location: '/studio/' } });
    expect(String(answer.headers['set-cookie'])).toMatch(/^pano-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
  });

  it('keeps the screen in the address of the player', async () => {
    const { pathname, search } = new URL(test.playerUrl);
    const answer = await rawRequest(test.origin, { path: pathname + search });
    expect(answer.headers.location).toMatch(/^\/player\/\?screen=[a-z0-9-]+$/);
  });

  it('is refused when it is wrong', async () => {
    const answer = await rawRequest(test.origin, { path: '/studio/?key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' });
    expect(answer.status).toBe(403);
    expect(answer.headers['set-cookie']).toBeUndefined();
    const cookie = `pano-${port}=guessed`;
    expect((await rawCall(test.origin, 'settings.get', {}, { cookie })).status).toBe(403);
  });
});

describe('a guest', () => {
  it.each(['settings.get', 'designs.list', 'pairing.confirm', 'screens.bundle', 'media.list'])(
    'may not call %s',
    async (method) => {
      expect(JSON.parse((await rawCall(test.origin, method, {})).body)).toEqual({
        ok: false,
        error: { code: 'forbidden', params: {} },
      });
    },
  );

  it.each(['/studio/', '/thumb/abc-1.png', `/media/${'0'.repeat(64)}`])('may not read %s', async (path) => {
    expect((await rawRequest(test.origin, { path })).status).toBe(403);
  });
});

describe('a path', () => {
  const escapes = [
    '/assets/../../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/..\\..\\package.json',
    '/assets/x%00.js',
    '/assets/main.js:ads',
    '/assets/.hidden.js',
    '/assets//etc/passwd',
    '//etc/passwd',
    '/fonts/../../package.json',
    '/fonts/BeVietnamPro-700.ttf%00.png',
    '/fonts/..%2fBeVietnamPro-700.ttf',
    '/media/..%2fsettings%2foffice.json',
    '/media/../settings/office.json',
    '/media/0000000000000000000000000000000000000000000000000000000000000000:ads',
    '/thumb/..%2f..%2fsettings-1.png',
    '/studio/../../settings/office.json',
    '/%',
    '/%zz',
    '/settings/office.json',
    '/screen-tokens.json',
  ];
  it.each(escapes)('that leads out is not followed: %s', async (path) => {
    const { status, body } = await rawRequest(test.origin, { path, headers: staff });
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/"private"|kioskPinHash|root:/);
  });

  it.each(['PUT', 'DELETE', 'POST'])('takes no %s', async (method) => {
    const answer = await rawRequest(test.origin, { method, path: '/studio/', headers: { ...staff, 'content-length': '0' } });
    expect([400, 403, 405]).toContain(answer.status);
  });
});

describe('too much', () => {
  it('of a body is refused by its stated length: 64 KB to a guest, 96 MB to the staff', async () => {
    const stated = (length: number, headers: Record<string, string>) =>
      rawCall(test.origin, 'pairing.begin', {}, { ...headers, 'content-length': String(length) });
    const guest = await stated(64 * 1024 + 1, {});
    expect(guest.status).toBe(413);
    expect(JSON.parse(guest.body)).toMatchObject({ error: { code: 'body-too-large', params: { limit: 0.06 } } });
    const clerk = await stated(96 * 1024 * 1024 + 1, staff);
    expect(JSON.parse(clerk.body)).toMatchObject({ error: { code: 'body-too-large', params: { limit: 96 } } });
  });

  it('of a body is refused when a guest does not say its length', async () => {
    const answer = await rawRequest(test.origin, {
      method: 'POST',
      path: '/api/pairing.begin',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      body: '{"widthPx":1,"heightPx":1}',
    });
    expect(answer.status).toBe(413);
  });

  it.each([
    ['dribbles', 'GET / HTTP/1.1\r\nHost: '],
    ['says nothing', ''],
  ])('patience is not had with a client that %s', async (_what, begun) => {
    const own = createStaffKey('x'.repeat(43));
    const slow = await startHttpServer({
      host: test.host,
      log: () => {},
      staffKey: own,
      address: '127.0.0.1',
      port: 0,
      ownNames: () => loopbackNames,
      patienceMs: 200,
    });
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(slow.port, '127.0.0.1', () => socket.write(begun));
      let heard = '';
      socket.setEncoding('utf8').on('data', (part: string) => {
        heard += part;
      });
      socket.on('close', () => resolve(heard));
      socket.on('error', reject);
    });
    await slow.close();
    expect(answer).toMatch(/^(HTTP\/1.1 408 |$)/);
  });

  it('of calls is refused, but never to the staff', async () => {
    const calls = async (headers: Record<string, string>) => {
      const answers = await Promise.all(Array.from({ length: 450 }, () => rawCall(test.origin, 'host.describe', {}, headers)));
      return new Set(answers.map(({ status }) => status));
    };
    expect(await calls(staff)).toEqual(new Set([200]));
    expect(await calls({})).toEqual(new Set([200, 429]));
  });
});

describe('a request that no browser would send', () => {
  it('has its address checked', async () => {
    expect((await rawRequest(test.origin, { path: 'http://evil.example/studio/', headers: staff })).status).toBe(400);
  });

  it('leaves no bug in the log', () => {
    expect(test.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
