// What files go out, to whom, and under which policy.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseByteRange } from '../../../electron/host/byte-range.ts';
import type { Caller } from '../../../slides/api/contract.ts';
import type { Design } from '../../../slides/model/design.ts';
import { firstScreenId, type HostForTest, hostForTest } from './host-for-test.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#b3261e"/></svg>';

let test: HostForTest;
beforeAll(async () => {
  test = await hostForTest();
});
afterAll(() => test.close());

function read(path: string, caller: Partial<Caller> = {}, init: RequestInit = {}): Promise<Response> {
  const full: Caller = { role: 'staff', screenId: null, address: 'test', ...caller };
  return test.host.serveFile(new Request(`http://127.0.0.1${path}`, init), full);
}

describe('a page', () => {
  it('has a policy that lets nothing in from outside, and a nonce of its own each time', async () => {
    const nonces = await Promise.all(
      ['/studio/', '/studio/'].map(async (path) => {
        const response = await read(path);
        const policy = response.headers.get('content-security-policy') ?? '';
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
        expect(policy).toBe(
          `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' blob: data:; ` +
            "media-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'none'; " +
            "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        );
        expect(await response.text()).toContain(`<meta name="style-nonce" content="${nonce}">`);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(nonces[0]).toMatch(/^[\w+/]{22}==$/);
  });

  it('of the player goes to everybody, with trusted types; of the studio to the staff only', async () => {
    const player = await read('/player/', { role: 'guest' });
    expect(player.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect((await read('/studio/', { role: 'screen' })).status).toBe(403);
    expect((await read('/studio/', { role: 'guest' })).status).toBe(403);
  });

  it('of the studio tells a tab from before this start how to come back, in both languages', async () => {
    const response = await read('/studio/', { role: 'guest' });
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const [vi, en, rest] = (await response.text()).split('\n\n');
    expect(vi).toMatch(/^Pano đã khởi động lại .* địa chỉ mà Pano in ra/);
    expect(en).toMatch(/^Pano was started anew .* the address that Pano printed/);
    expect(rest).toBeUndefined();
  });
});

describe('every answer', () => {
  it.each(['/studio/', '/player/', '/assets/main-a1.js', '/fonts/BeVietnamPro-700.ttf', '/nothing', '/assets/odd.exe'])(
    'says its type once and for all: %s',
    async (path) => {
      const { headers } = await read(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-type')).toMatch(/^(text\/(html|plain|javascript); charset=utf-8|font\/ttf)$/);
    },
  );

  it('has an icon for the browser’s tab', async () => {
    const { status, headers } = await read('/favicon.ico', { role: 'guest' });
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
  });

  it('with an unknown ending is none', async () => {
    expect((await read('/assets/odd.exe')).status).toBe(404);
    expect((await read('/assets')).status).toBe(404);
    expect((await read('/fonts/Comic-400.ttf')).status).toBe(404);
  });

  it('to HEAD has the headers alone, and to other methods is a refusal', async () => {
    const head = await read('/assets/main-a1.js', {}, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
    expect((await read('/assets/main-a1.js', {}, { method: 'DELETE' })).status).toBe(405);
  });
});

describe('media', () => {
  let mediaId: string;
  let length: number;

  beforeAll(async () => {
    const media = await test.staff('media.import', { fileName: 'cờ.svg', bytes: new TextEncoder().encode(svg) });
    mediaId = media.id;
    length = media.byteLength;
  });

  it('that could hold a script is sandboxed', async () => {
    const response = await read(`/media/${mediaId}`);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect((await response.arrayBuffer()).byteLength).toBe(length);
  });

  it('can be had in parts', async () => {
    const whole = await (await read(`/media/${mediaId}`)).text();
    const part = await read(`/media/${mediaId}`, {}, { headers: { range: 'bytes=5-9' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes 5-9/${length}`,
      whole.slice(5, 10),
    ]);
    const beyond = await read(`/media/${mediaId}`, {}, { headers: { range: `bytes=${length}-` } });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${length}`]);
  });

  it('goes to a screen only when it plays there', async () => {
    const screenId = await firstScreenId(test.staff);
    const screen = { role: 'screen', screenId } as const;
    expect((await read(`/media/${mediaId}`, screen)).status).toBe(403);
    const bundle = await test.staff('screens.bundle', { screenId });
    const shown = bundle?.designs[0];
    if (shown === undefined) throw new Error('the sample screen shows nothing');
    const { document, revision } = await test.staff('designs.get', { id: shown.id });
    const picture = { ...pictureOf(mediaId), id: 'picture1' } as Design['elements'][number];
    await test.staff('designs.save', {
      document: { ...document, elements: [...document.elements, picture] },
      baseRevision: revision,
    });
    expect((await read(`/media/${mediaId}`, screen)).status).toBe(200);
    expect((await read(`/media/${mediaId}`, { role: 'guest' })).status).toBe(403);
  });
});

describe('a damaged picture', () => {
  it('is never sent, and the staff hears of it once', async () => {
    const bytes = new TextEncoder().encode(svg.replace('40', '44'));
    const { id } = await test.staff('media.import', { fileName: 'hỏng.svg', bytes });
    await writeFile(path.join(test.store.folder, 'media', id.slice(0, 2), id), 'x'.repeat(bytes.length));
    test.heard.length = 0;
    const answers = await Promise.all([read(`/media/${id}`), read(`/media/${id}`)]);
    expect(answers.map(({ status }) => status)).toEqual([500, 500]);
    expect(await answers[0]?.text()).not.toContain('xxx');
    expect(test.heard).toEqual([
      { name: 'library.degraded', payload: { code: 'media-damaged', sentence: expect.stringContaining('bị hỏng') } },
    ]);
  });
});

describe('a thumbnail', () => {
  it('is a picture of the design at the width asked for, new after each change', async () => {
    const [design] = await test.staff('designs.list', {});
    if (design === undefined) throw new Error('the sample has no design');
    const path = `/thumb/${design.id}-${design.revision}.png?w=120`;
    const first = await read(path);
    const png = Buffer.from(await first.arrayBuffer());
    expect([first.headers.get('content-type'), png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual([
      'image/png',
      'PNG',
      120,
    ]);
    const etag = first.headers.get('etag') ?? '';
    expect((await read(path, {}, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const theme = await test.staff('themes.get', { id: (await test.staff('designs.get', { id: design.id })).document.themeId });
    const colors = { ...theme.document.colors, ground: '#123456' };
    await test.staff('themes.save', { document: { ...theme.document, colors }, baseRevision: theme.revision });
    const second = await read(path, {}, { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(200);
    expect(Buffer.from(await second.arrayBuffer()).equals(png)).toBe(false);
  });

  it('is for the staff, of a design that is there, in a size that fits', async () => {
    const [design] = await test.staff('designs.list', {});
    expect((await read(`/thumb/${design?.id}-1.png`, { role: 'guest' })).status).toBe(403);
    expect((await read('/thumb/nobody-1.png')).status).toBe(404);
    const wide = Buffer.from(await (await read(`/thumb/${design?.id}-1.png?w=100000`)).arrayBuffer());
    expect(wide.readUInt32BE(16)).toBeLessThanOrEqual(2048);
  });
});

describe('a range', () => {
  it.each([
    [null, null],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-5', null],
    ['bytes=0-1,3-4', null],
    ['items=0-1', null],
    ['bytes=-', null],
    ['bytes=a-b', null],
  ])('%s of 100 bytes', (header, expected) => {
    expect(parseByteRange(header, 100)).toEqual(expected);
  });
});

function pictureOf(mediaId: string) {
  return {
    kind: 'picture',
    name: '',
    x: 0,
    y: 0,
    width: 40,
    height: 20,
    rotation: 0,
    flipX: false,
    flipY: false,
    opacity: 1,
    isLocked: false,
    isHidden: false,
    shadow: null,
    mediaId,
    fit: 'cover',
    crop: { x: 0, y: 0, width: 1, height: 1 },
    cornerRadius: 0,
    alt: '',
  };
}
