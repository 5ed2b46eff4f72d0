// Starts the host on plain Node: a library, the staff's listener on this machine alone, and sharing as the setting says.
import path from 'node:path';
import { createClient } from '../../slides/api/client.ts';
import type { Caller } from '../../slides/api/contract.ts';
import { openControl } from '../host/control/control-server.ts';
import { createHost } from '../host/create-host.ts';
import type { Host } from '../host/host.ts';
import { createStaffKey } from '../host/lan/http-caller.ts';
import { startHttpServer } from '../host/lan/http-server.ts';
import { loopbackNames } from '../host/lan/network-names.ts';
import { defaultSharingPort, type Sharing, startSharing } from '../host/lan/sharing.ts';
import type { Ports } from '../host/ports.ts';
import type { LibraryStore } from '../host/store/library-store.ts';
import { openLibrary } from '../host/store/open-library.ts';
import { createNodePorts } from './node-ports.ts';
import { findRendererFolder } from './renderer-folder.ts';
import { newStaffKey } from './staff-key-file.ts';

export type NodeHostOptions = {
  libraryFolder: string;
  /** 0 picks a free one. */
  port: number;
  /**
   * Loopback (the default) for the staff's listener. Any other address shares the player there, at `port`, whatever the
   * setting says; the studio stays on 127.0.0.1 at a free port, for the staff is never let in from the network.
   */
  address?: string;
  /** The player's port on the office network while sharing is on. */
  sharingPort?: number;
  /** Opens the library; by default it must be there. */
  open?: (ports: Ports) => Promise<LibraryStore>;
  /** Gives the key that lets the staff in; a new one at each start by default. */
  staffKey?: (ports: Ports) => string;
  /** The built pages; found by itself unless given. */
  rendererFolder?: string | null;
  /** For tests: another clock, another log. */
  ports?: Partial<Ports>;
};

export type NodeHost = {
  host: Host;
  /** With the key that lets the staff in. */
  studioUrl: string;
  /** The player of the first screen, as the staff: it needs no pairing. */
  playerUrl: string;
  /** Where the office network reaches the player; empty while sharing is off. */
  networkAddresses(): Promise<string[]>;
  close(): Promise<void>;
};

const self: Caller = { role: 'staff', screenId: null, address: 'local' };

/** Throws AppError of the library, 'port-in-use' or 'address-unavailable'; nothing stays open then. */
export async function startNodeHost(options: NodeHostOptions): Promise<NodeHost> {
  const { libraryFolder, port, address = '127.0.0.1', sharingPort = defaultSharingPort } = options;
  const rendererFolder = options.rendererFolder === undefined ? findRendererFolder() : options.rendererFolder;
  const ports: Ports = { ...createNodePorts(path.join(libraryFolder, 'log')), ...options.ports };
  const { now, randomBytes: random, log } = ports;
  const store = options.open ? await options.open(ports) : await openLibrary({ folder: libraryFolder, now, randomBytes: random });
  let sharing: Sharing | null = null;
  const networkAddresses = async () => (await sharing?.addresses()) ?? [];
  const host = createHost({ store, ports, rendererFolder, networkAddresses });
  const closing: (() => Promise<void>)[] = [() => host.close()];
  const close = async () => {
    // All of them, whatever one says: the library's lock is given up last.
    const failures: unknown[] = [];
    for (const step of closing.splice(0).reverse()) await step().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  };
  try {
    const isShared = !isLoopback(address);
    const key = options.staffKey?.(ports) ?? newStaffKey(random);
    const local = isShared ? { address: '127.0.0.1', port: 0 } : { address, port };
    const server = await startHttpServer({ host, log, staffKey: createStaffKey(key), ...local, ownNames: () => loopbackNames });
    closing.push(() => server.close());
    const shared = isShared ? { address, port, isForced: true } : { port: sharingPort };
    sharing = await startSharing({ host, log, ...shared });
    closing.push(sharing.close);
    const origin = `http://${local.address.includes(':') ? `[${local.address}]` : local.address}:${server.port}`;
    const screens = await createClient((method, input) => host.dispatch(method, input, self))('screens.list', {});
    const screen = screens[0] === undefined ? '' : `screen=${screens[0].document.id}&`;
    // Last: whoever finds it may rely on all the rest.
    const control = await openControl({ host, libraryFolder: store.folder, log });
    closing.push(control.close);
    log('info', `serving ${store.folder} at ${origin}`);
    return {
      host,
      studioUrl: `${origin}/studio/?key=${key}`,
      playerUrl: `${origin}/player/?${screen}key=${key}`,
      networkAddresses,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127(\.\d{1,3}){3}$/.test(address);
}
