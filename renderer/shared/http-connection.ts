// The way to the host from any browser: POST for calls, one fetched event stream for facts and for knowing it is there.

import type { Envelope } from '../../slides/api/dispatch.ts';
import { AppError } from '../../slides/api/errors.ts';
import type { HostEvent } from '../../slides/api/events.ts';
import { decodeWire, encodeWire } from '../../slides/api/wire.ts';
import type { Connection } from './connection.ts';
import { openEventStream } from './event-stream.ts';
import { readFile } from './read-file.ts';

const base64 = {
  encode(bytes: Uint8Array): string {
    let text = '';
    // In pieces: a call takes only so many arguments.
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  },
  decode: (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
};

export function httpConnection(): Connection {
  let token: string | null = null;
  let isReachable = true;
  const eventListeners = new Set<(event: HostEvent) => void>();
  const reachableListeners = new Set<(isReachable: boolean) => void>();
  /** Aborted when the host is known to be gone, so that no call waits on a dead cable. */
  let lost = new AbortController();

  const headers = (): Record<string, string> => (token === null ? {} : { authorization: `Bearer ${token}` });

  function setReachable(now: boolean) {
    if (now === isReachable) return;
    isReachable = now;
    if (!now) {
      lost.abort();
      lost = new AbortController();
    }
    for (const listener of [...reachableListeners]) listener(now);
  }

  const stream = openEventStream({
    headers,
    onEvent: (text) => {
      const event = decodeWire(text, base64) as HostEvent;
      for (const listener of [...eventListeners]) listener(event);
    },
    onReachable: setReachable,
  });
  /** The stream runs while anyone listens. */
  const refresh = () => stream.run(eventListeners.size + reachableListeners.size > 0);

  return {
    async send(method, input) {
      let response: Response;
      let text: string;
      try {
        const body = encodeWire(input, base64);
        const contentType = { 'content-type': 'application/json' };
        const signal = lost.signal;
        response = await fetch(`/api/${method}`, { method: 'POST', headers: { ...headers(), ...contentType }, body, signal });
        text = await response.text();
      } catch (cause) {
        // The stream finds out whether this was one lost call or a lost host.
        stream.probe();
        throw new AppError('host-unreachable', {}, { cause });
      }
      return readEnvelope(text, response.status);
    },
    onEvent(listener) {
      eventListeners.add(listener);
      refresh();
      return () => {
        eventListeners.delete(listener);
        refresh();
      };
    },
    onReachable(listener) {
      reachableListeners.add(listener);
      listener(isReachable);
      refresh();
      return () => {
        reachableListeners.delete(listener);
        refresh();
      };
    },
    fetchFile: (path) => readFile(path, headers()),
    useToken(next) {
      if (next === token) return;
      token = next;
      stream.restart();
    },
  };
}

function readEnvelope(text: string, status: number): Envelope {
  try {
    const reply = decodeWire(text, base64);
    if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as Envelope;
  } catch (cause) {
    throw new AppError('host-unreachable', {}, { cause });
  }
  // Something answered, but it was not Pano (a proxy's error page, another program on the port).
  throw new AppError('host-unreachable', {}, { cause: new Error(`status ${status}`) });
}
