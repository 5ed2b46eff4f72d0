// From the code on a screen to its token, and back out again.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf, firstScreenId, type HostForTest, hostForTest } from '../host-for-test.ts';

let test: HostForTest;
beforeEach(async () => {
  test = await hostForTest();
});
afterEach(() => test.close());

const size = { widthPx: 1920, heightPx: 1080 };
const guest = () => test.as({ role: 'guest', address: '10.0.0.5' });

async function pairedToken(): Promise<string> {
  const { code, deviceCode } = await guest()('pairing.begin', size);
  await test.staff('pairing.confirm', { code, screenId: await firstScreenId(test.staff) });
  const polled = await guest()('pairing.poll', { deviceCode });
  if (polled.state !== 'paired') throw new Error(polled.state);
  return polled.token;
}

describe('a pairing code', () => {
  it('has eight letters that cannot be misread, and shows where the screen stands', async () => {
    const { code, expiresAtMs } = await guest()('pairing.begin', size);
    expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{8}$/);
    expect(await test.staff('pairing.waiting', {})).toEqual([{ code, address: '10.0.0.5', ...size, expiresAtMs }]);
    expect(test.heard.map(({ name }) => name)).toContain('pairing.changed');
  });

  it('is taken as people type it', async () => {
    const { code, deviceCode } = await guest()('pairing.begin', size);
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
    await test.staff('pairing.confirm', { code: typed, screenId: await firstScreenId(test.staff) });
    expect(await guest()('pairing.poll', { deviceCode })).toMatchObject({ state: 'paired' });
  });

  it('gives one token to the one device that holds its device code, once', async () => {
    const screenId = await firstScreenId(test.staff);
    const { code, deviceCode } = await guest()('pairing.begin', size);
    expect(await guest()('pairing.poll', { deviceCode })).toEqual({ state: 'waiting' });
    await test.staff('pairing.confirm', { code, screenId });
    expect(await test.staff('pairing.waiting', {})).toEqual([]);
    expect(await guest()('pairing.poll', { deviceCode: `${deviceCode}x` })).toEqual({ state: 'expired' });
    const both = await Promise.all([guest()('pairing.poll', { deviceCode }), guest()('pairing.poll', { deviceCode })]);
    expect(both.map(({ state }) => state).sort()).toEqual(['expired', 'paired']);
    expect(await failureOf(test.staff('pairing.confirm', { code, screenId }))).toBe('pairing-unknown');
  });

  it('ends after ten minutes', async () => {
    const { code, deviceCode } = await guest()('pairing.begin', size);
    test.pass(10 * 60_000 - 1);
    expect(await guest()('pairing.poll', { deviceCode })).toEqual({ state: 'waiting' });
    test.pass(1);
    expect(await guest()('pairing.poll', { deviceCode })).toEqual({ state: 'expired' });
    expect(await failureOf(test.staff('pairing.confirm', { code, screenId: await firstScreenId(test.staff) }))).toBe(
      'pairing-unknown',
    );
  });

  it('cannot be guessed: after five wrong ones there is a pause', async () => {
    const screenId = await firstScreenId(test.staff);
    const tries = [];
    for (let i = 0; i < 6; i++) tries.push(await failureOf(test.staff('pairing.confirm', { code: 'BBBBBBBB', screenId })));
    expect(tries).toEqual([...Array(5).fill('pairing-unknown'), 'too-many-requests']);
    test.pass(60_000);
    expect(await failureOf(test.staff('pairing.confirm', { code: 'BBBBBBBB', screenId }))).toBe('pairing-unknown');
  });

  it('of a machine that asks again and again gives way to its newest, and leaves room for others', async () => {
    const begin = () => guest()('pairing.begin', size);
    const codes: string[] = [];
    for (let minute = 0; minute < 6; minute++) {
      for (let i = 0; i < 9; i++) codes.push((await begin()).code);
      test.pass(60_000);
    }
    expect((await test.staff('pairing.waiting', {})).map(({ code }) => code)).toEqual(codes.slice(-12));
  });

  it('cannot be asked for without end, by one address or by many', async () => {
    const begin = (address: string) => failureOf(test.as({ role: 'guest', address })('pairing.begin', size));
    const answers = [];
    for (let i = 0; i < 11; i++) answers.push(await begin('10.0.0.9'));
    expect(answers).toEqual([...Array(10).fill('no failure'), 'too-many-requests']);
    const flood = [];
    for (let i = 0; i < 60; i++) flood.push(await begin(`10.0.1.${i}`));
    expect(flood.filter((answer) => answer === 'too-many-requests').length).toBe(20);
    expect(await test.staff('pairing.waiting', {})).toHaveLength(50);
  });
});

describe('a token', () => {
  it('is the screen, also after a restart, and only its hash is on the disk', async () => {
    const token = await pairedToken();
    const screenId = await firstScreenId(test.staff);
    expect(test.host.screenOfToken(token)).toBe(screenId);
    expect(test.host.screenOfToken(`${token}x`)).toBeNull();
    const stored = await readFile(path.join(test.store.folder, 'screen-tokens.json'), 'utf8');
    expect(stored).not.toContain(token);
    test = await test.reopen();
    expect(test.host.screenOfToken(token)).toBe(screenId);
  });

  it('ends when the screen is unpaired, paired anew or removed', async () => {
    const screenId = await firstScreenId(test.staff);
    const first = await pairedToken();
    const second = await pairedToken();
    expect([test.host.screenOfToken(first), test.host.screenOfToken(second)]).toEqual([null, screenId]);
    await test.staff('screens.unpair', { id: screenId });
    expect(test.host.screenOfToken(second)).toBeNull();
    const third = await pairedToken();
    await test.staff('screens.remove', { id: screenId });
    expect(test.host.screenOfToken(third)).toBeNull();
    test = await test.reopen();
    expect(test.host.screenOfToken(third)).toBeNull();
  });

  it('lets nobody in when the list of tokens is damaged, and says so', async () => {
    const token = await pairedToken();
    const { writeFile } = await import('node:fs/promises');
    await writeFile(path.join(test.store.folder, 'screen-tokens.json'), '{"format":"pano-screen-tok');
    test = await test.reopen();
    expect(test.host.screenOfToken(token)).toBeNull();
    expect(test.logged.join()).toContain('damaged');
    expect(test.host.screenOfToken(await pairedToken())).not.toBeNull();
  });

  it('leaves the library sound for its own check', async () => {
    await pairedToken();
    expect(await test.staff('library.check', {})).toMatchObject({ ok: true, problems: [] });
  });
});
