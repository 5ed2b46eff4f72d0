// The two ways to the host, for one suite: HTTP for real, and the desktop's IPC as what it does to values (structured clone).

import { createClient } from '../../slides/api/client.ts';
import type { Call } from '../../slides/api/contract.ts';
import type { Envelope } from '../../slides/api/dispatch.ts';
import type { HostEvent } from '../../slides/api/events.ts';
import { type Role, roles } from '../../slides/api/method.ts';
import { decodeWire, encodeWire } from '../../slides/api/wire.ts';
import type { ScreenId } from '../../slides/model/id.ts';
import type { TestHost } from './test-host.ts';

export type Speaker = {
  role: Role;
  send(method: string, input: unknown): Promise<Envelope>;
  call: Call;
  /** Hears facts from now on; resolves once the host has taken the listener in. */
  listen(listener: (event: HostEvent) => void): Promise<() => void>;
};

export type Speakers = Record<Role, Speaker> & { screenId: ScreenId };

export async function httpSpeakers(test: TestHost): Promise<Speakers> {
  const speaker = (role: Role, headers: Record<string, string>) =>
    makeSpeaker(role, httpSend(test, headers), httpListen(test, headers));
  const staff = speaker('staff', { cookie: test.staffCookie });
  const guest = speaker('guest', {});
  const { token, screenId } = await pair(guest.call, staff.call);
  return { staff, guest, screen: speaker('screen', { authorization: `Bearer ${token}` }), screenId };
}

/** Goes the whole way from the code on the screen to its token. */
export async function pair(guest: Call, staff: Call, wanted?: ScreenId): Promise<{ token: string; screenId: ScreenId }> {
  const { code, deviceCode } = await guest('pairing.begin', { widthPx: 1920, heightPx: 1080 });
  const screens = await staff('screens.list', {});
  const screenId = wanted ?? screens[0]?.document.id;
  if (screenId === undefined) throw new Error('the sample has no screen');
  await staff('pairing.confirm', { code, screenId });
  const polled = await guest('pairing.poll', { deviceCode });
  if (polled.state !== 'paired') throw new Error(`the pairing is ${polled.state}`);
  return polled;
}

export async function ipcSpeakers({ host }: TestHost): Promise<Speakers> {
  const guestCaller = { role: 'guest', screenId: null, address: 'window' } as const;
  const [first] = await createClient((method, input) => host.dispatch(method, input, { ...guestCaller, role: 'staff' }))(
    'screens.list',
    {},
  );
  if (first === undefined) throw new Error('the sample has no screen');
  const screenId = first.document.id;
  const speakers = roles.map((role) => {
    const caller = { ...guestCaller, role, screenId: role === 'screen' ? screenId : null };
    return makeSpeaker(
      role,
      async (method, input) => structuredClone(await host.dispatch(method, structuredClone(input), caller)),
      async (listener) => host.subscribe(role, (event) => listener(structuredClone(event))),
    );
  });
  return { ...(Object.fromEntries(speakers.map((speaker) => [speaker.role, speaker])) as Record<Role, Speaker>), screenId };
}

function makeSpeaker(role: Role, send: Speaker['send'], listen: Speaker['listen']): Speaker {
  return { role, send, call: createClient(send), listen };
}

function httpSend({ origin }: TestHost, headers: Record<string, string>): Speaker['send'] {
  return async (method, input) => {
    const response = await fetch(`${origin}/api/${encodeURIComponent(method)}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: encodeWire(input),
    });
    return decodeWire(await response.text()) as Envelope;
  };
}

function httpListen({ origin }: TestHost, headers: Record<string, string>): Speaker['listen'] {
  return async (listener) => {
    const aborter = new AbortController();
    const response = await fetch(`${origin}/events`, { headers, signal: aborter.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (reader === undefined) throw new Error('no event stream');
    await reader.read();
    void (async () => {
      let held = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        held += value;
        const blocks = held.split('\n\n');
        held = blocks.pop() ?? '';
        for (const block of blocks) if (block.startsWith('data: ')) listener(decodeWire(block.slice(6)) as HostEvent);
      }
    })().catch((error: unknown) => {
      if (!aborter.signal.aborted) throw error;
    });
    return () => aborter.abort();
  };
}
