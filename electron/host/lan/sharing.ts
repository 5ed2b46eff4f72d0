// The office network's way in: a listener for screens and guests that exists only while the admin has sharing switched on.

import { createClient } from '../../../slides/api/client.ts';
import type { Caller } from '../../../slides/api/contract.ts';
import { AppError, errorSentence } from '../../../slides/api/errors.ts';
import type { Host } from '../host.ts';
import type { Ports } from '../ports.ts';
import { type HttpServer, startHttpServer } from './http-server.ts';
import { networkAddresses, networkNames } from './network-names.ts';

type SharingOptions = {
  host: Host;
  log: Ports['log'];
  /** Must not be the staff's port; 0 picks a free one. */
  port: number;
  /** All addresses of this machine unless one is named. */
  address?: string;
  /** Share whatever the setting says: the person asked for it when starting. */
  isForced?: boolean;
  /** How long to wait before a port that was taken is tried again. */
  retryMs?: number;
};

export type Sharing = {
  /** Where the office network reaches the player, once a change under way is made; empty while sharing is off. */
  addresses(): Promise<string[]>;
  close(): Promise<void>;
};

/** The player's port on the office network: fixed, because screens keep the address. */
export const defaultSharingPort = 7391;

const self: Caller = { role: 'staff', screenId: null, address: 'local' };

/** Resolves once the listener stands as the setting says. A port in use is logged, or thrown when sharing is forced. */
export async function startSharing(options: SharingOptions): Promise<Sharing> {
  const { host, log, port, address = '0.0.0.0', isForced = false, retryMs = 60_000 } = options;
  const call = createClient((method, input) => host.dispatch(method, input, self));
  let server: HttpServer | null = null;
  let isClosed = false;
  let retry: NodeJS.Timeout | undefined;
  /** The last failure that was told: the same one again is no news. */
  let told = '';

  async function follow(): Promise<void> {
    clearTimeout(retry);
    const isWanted = !isClosed && (isForced || (await call('settings.get', {})).document.isSharingOn);
    if (isWanted && server === null) {
      server = await startHttpServer({ host, log, staffKey: null, address, port, ownNames: networkNames });
      told = '';
      log('info', `the office network may reach the player on port ${server.port}`);
    } else if (!isWanted && server !== null) {
      const closing = server;
      server = null;
      await closing.close();
      log('info', 'the office network is shut out again');
    }
  }

  // One change after the other, so that quick switching ends where the setting ends.
  let following: Promise<void> = Promise.resolve();
  function followNext(): Promise<void> {
    const next = following.then(follow);
    following = next.catch((error: unknown) => {
      // A machine that starts by itself in the morning must not stay shut out because another program was quicker.
      if (!isClosed) retry = setTimeout(() => void followNext().catch(() => following), retryMs);
      retry?.unref();
      const news = error instanceof Error ? error.message : String(error);
      if (news === told) return;
      told = news;
      if (!(error instanceof AppError)) return log('error', 'sharing with the office network failed', error);
      log('warn', errorSentence(error, 'en'));
      host.tellStaff(error);
    });
    return next;
  }

  await followNext().catch((error: unknown) => {
    if (!isForced) return following;
    isClosed = true;
    clearTimeout(retry);
    throw error;
  });
  const unsubscribe = host.subscribe('staff', (event) => {
    if (event.name !== 'document.saved' || event.payload.kind !== 'settings') return;
    // The admin is at it now, and hears of a failure again.
    told = '';
    void followNext().catch(() => following);
  });

  return {
    async addresses() {
      await following;
      if (server === null) return [];
      const shared = server.port;
      const reachable = address === '0.0.0.0' ? networkAddresses() : [address];
      return reachable.map((name) => `http://${name}:${shared}/player/`);
    },
    async close() {
      isClosed = true;
      unsubscribe();
      await followNext();
    },
  };
}
