// Sessions: each is a browser context of its own, with its own protocol handlers and its own permission handlers.
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { BrowserContext, Download } from 'playwright-core';
import { toElectron } from './addresses.ts';
import { app } from './app.ts';
import { emitCancelable } from './cancelable.ts';
import { applyPermissions, type PermissionHandlers } from './session-permissions.ts';

type ProtocolHandler = Parameters<Electron.Protocol['handle']>[1];

class StandinProtocol
  implements Pick<Electron.Protocol, 'handle' | 'unhandle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged'>
{
  readonly #handlers = new Map<string, ProtocolHandler>();

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) privilegedSchemes.set(scheme, privileges ?? {});
  }

  handle(scheme: string, handler: ProtocolHandler): void {
    if (!app.isReady()) throw new Error('protocol.handle can only be used after the app is ready');
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    this.#handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    if (!this.#handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  handlerOf(scheme: string): ProtocolHandler | null {
    return this.#handlers.get(scheme) ?? null;
  }
}

export const privilegedSchemes = new Map<string, Electron.Privileges>();

type Handled = Pick<
  Electron.Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'setDisplayMediaRequestHandler'
>;

export class StandinSession extends EventEmitter implements Handled {
  readonly partition: string;
  readonly protocol = new StandinProtocol();
  readonly permissionHandlers: PermissionHandlers = { request: null, check: null };
  /** What the app told this session, for tests to see that nothing was forgotten. */
  readonly told = new Set<string>();
  readonly context: Promise<BrowserContext>;

  constructor(partition: string) {
    super();
    this.partition = partition;
    this.context = app.engine().then(({ browser }) => browser.newContext({ viewport: null, acceptDownloads: true }));
    this.context
      .then((context) => context.on('page', (page) => page.on('download', (download) => this.#judge(download))))
      .catch(console.error);
  }

  /** Chromium has begun it; what main refuses is cancelled before it has a place to be. */
  #judge(download: Download): void {
    const item = { getURL: () => toElectron(download.url()), getFilename: () => download.suggestedFilename() };
    if (emitCancelable(this, 'will-download', {}, item)) download.cancel().catch(console.error);
  }

  setPermissionRequestHandler(handler: Parameters<Electron.Session['setPermissionRequestHandler']>[0]): void {
    this.told.add('setPermissionRequestHandler');
    this.permissionHandlers.request = handler;
  }

  setPermissionCheckHandler(handler: Parameters<Electron.Session['setPermissionCheckHandler']>[0]): void {
    this.told.add('setPermissionCheckHandler');
    this.permissionHandlers.check = handler;
  }

  setDevicePermissionHandler(): void {
    this.told.add('setDevicePermissionHandler');
  }

  setDisplayMediaRequestHandler(): void {
    this.told.add('setDisplayMediaRequestHandler');
  }

  applyPermissions(origin: string): Promise<void> {
    return applyPermissions(this, origin);
  }
}

const sessions = new Map<string, StandinSession>();

function sessionOf(partition: string): StandinSession {
  if (!app.isReady()) throw new Error('Session can only be received when app is ready');
  const known = sessions.get(partition);
  if (known !== undefined) return known;
  const made = new StandinSession(partition);
  sessions.set(partition, made);
  app.emit('session-created', made);
  return made;
}

export const session = {
  get defaultSession(): StandinSession {
    return sessionOf('');
  },
  fromPartition: (partition: string): StandinSession => sessionOf(partition),
};

/** `protocol` of the module is the default session's, and before ready only takes the schemes. */
export const protocol = {
  registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => new StandinProtocol().registerSchemesAsPrivileged(schemes),
  handle: (scheme: string, handler: ProtocolHandler) => session.defaultSession.protocol.handle(scheme, handler),
  unhandle: (scheme: string) => session.defaultSession.protocol.unhandle(scheme),
  isProtocolHandled: (scheme: string) => session.defaultSession.protocol.isProtocolHandled(scheme),
} satisfies Pick<typeof Electron.protocol, 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'>;
