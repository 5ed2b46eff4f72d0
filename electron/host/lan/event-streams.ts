// Server-sent events: each listener hears the facts of its role, with a heartbeat that tells a quiet host from a dead cable.
import type { ServerResponse } from 'node:http';
import type { Caller } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import type { HostEvent } from '../../../slides/api/events.ts';
import { encodeWire } from '../../../slides/api/wire.ts';
import type { Host } from '../host.ts';

export type EventStreams = {
  /** Throws AppError 'too-many-requests' when the address holds too many already. */
  admit(address: string): void;
  /** Takes the response over. `isStillAllowed` is asked before each fact: a token may have been taken back. */
  open(response: ServerResponse, caller: Caller, isStillAllowed: () => boolean): void;
  close(): void;
};

const heartbeatMs = 15_000;
/** A page of the studio has one; the rest is for tabs and several screens behind one address. */
const maxPerAddress = 24;
/** A listener that reads this much too slowly is let go; it comes back when it can. */
const maxUnreadBytes = 2 ** 20;

export function createEventStreams(host: Host): EventStreams {
  const open = new Map<ServerResponse, { address: string; end(): void }>();
  return {
    admit(wanted) {
      const fromSameAddress = [...open.values()].filter(({ address }) => address === wanted);
      if (fromSameAddress.length >= maxPerAddress) throw new AppError('too-many-requests', { seconds: 60 });
    },
    open(response, caller, isStillAllowed) {
      const end = () => {
        if (!open.delete(response)) return;
        clearInterval(timer);
        unsubscribe();
        response.destroy();
      };
      const send = (text: string) => {
        if (!isStillAllowed() || response.writableLength > maxUnreadBytes) end();
        else response.write(text);
      };
      const timer = setInterval(() => send(': \n\n'), heartbeatMs);
      const unsubscribe = host.subscribe(caller.role, (event: HostEvent) => send(`data: ${encodeWire(event)}\n\n`));
      open.set(response, { address: caller.address, end });
      response.on('close', end);
      response.on('error', end);
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'",
      });
      response.write(': hello\n\n');
    },
    close() {
      for (const { end } of [...open.values()]) end();
    },
  };
}
