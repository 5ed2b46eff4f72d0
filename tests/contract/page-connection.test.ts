// The pages' own way to the host over HTTP, against a real one: calls, bytes, facts, and what happens when the host goes away.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startNodeHost } from '../../electron/node/start-node-host.ts';
import { httpConnection } from '../../renderer/shared/http-connection.ts';
import { createClient } from '../../slides/api/client.ts';
import type { HostEvent } from '../../slides/api/events.ts';
import { actAsPage } from './page-fetch.ts';
import { startTestHost, type TestHost } from './test-host.ts';
import { httpSpeakers, pair } from './transports.ts';

let test: TestHost;
beforeEach(async () => {
  test = await startTestHost();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await test.close();
});

describe('the page', () => {
  it('calls, sends and gets bytes, and reads files', async () => {
    actAsPage(test.origin, test.staffCookie);
    const connection = httpConnection();
    const call = createClient(connection.send);
    expect((await call('host.describe', {})).role).toBe('staff');
    const [design] = await call('designs.list', {});
    if (design === undefined) throw new Error('the sample has no design');
    const packed = await call('designs.pack', { id: design.id });
    expect((await call('designs.unpack', packed)).name).toBe(design.name);
    const thumb = await connection.fetchFile(`/thumb/${design.id}-${design.revision}.png?w=64`);
    expect(thumb.type).toBe('image/png');
    await expect(connection.fetchFile(`/media/${'0'.repeat(64)}`)).rejects.toMatchObject({ code: 'not-found' });
    await expect(call('designs.get', { id: 'nobody' as typeof design.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('becomes the screen whose token it holds, and a guest when it forgets it', async () => {
    const { screenId, guest, staff } = await httpSpeakers(test);
    const { token } = await pair(guest.call, staff.call, screenId);
    actAsPage(test.origin, null);
    const connection = httpConnection();
    const call = createClient(connection.send);
    const events: HostEvent[] = [];
    const stop = connection.onEvent((event) => events.push(event));
    expect((await call('host.describe', {})).role).toBe('guest');
    connection.useToken(token);
    expect((await call('screens.bundle', {}))?.screen.id).toBe(screenId);
    await expect
      .poll(async () => {
        const { document, revision } = await staff.call('screens.get', { id: screenId });
        await staff.call('screens.save', { document, baseRevision: revision });
        return events.map(({ name }) => name);
      })
      .toContain('bundle.changed');
    connection.useToken(null);
    expect((await call('host.describe', {})).role).toBe('guest');
    stop();
  });

  it('notices that the host is gone and that it is back', async () => {
    actAsPage(test.origin, null);
    const connection = httpConnection();
    const call = createClient(connection.send);
    const seen: boolean[] = [];
    const stop = connection.onReachable((isReachable) => seen.push(isReachable));
    expect(seen).toEqual([true]);
    const events: HostEvent[] = [];
    const stopEvents = connection.onEvent((event) => events.push(event));
    await call('host.describe', {});

    const port = Number(new URL(test.origin).port);
    const { libraryFolder } = test;
    await test.stop();
    await expect.poll(() => seen).toEqual([true, false]);
    await expect(call('host.describe', {})).rejects.toMatchObject({ code: 'host-unreachable' });
    await expect(connection.fetchFile('/fonts/BeVietnamPro-700.ttf')).rejects.toMatchObject({ code: 'host-unreachable' });

    const again = await startNodeHost({ libraryFolder, port, sharingPort: 0, ports: { log: () => {} } });
    await expect.poll(() => seen).toEqual([true, false, true]);
    expect((await call('host.describe', {})).role).toBe('guest');
    stop();
    stopEvents();
    await again.close();
  });
});
