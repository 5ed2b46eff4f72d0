// Injected into an isolated world before the page's scripts: Electron's renderer side, `ipcRenderer` and `contextBridge`,
// and then the preload itself, with the narrow `require` that a sandboxed preload has.
import type { ContextBridge, IpcRenderer } from 'electron';
import { cloneFromText, cloneToText } from './wire-clone.ts';
import { linkWorlds } from './world-link.ts';

type Preload = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;
type Listener = (event: { senderId: number }, ...args: unknown[]) => void;

/** Set by the stand-in around this script; `binding` is the only way out of this world, and one-way. */
declare const STANDIN: { secret: string; preload: Preload | null; binding: string; inbox: string };

const tellMain = (globalThis as unknown as Record<string, (message: string) => void>)[STANDIN.binding];
const waiting = new Map<number, { channel: string; resolve(value: unknown): void; reject(error: unknown): void }>();
const listeners = new Map<string, Listener[]>();
let lastId = 0;

function post(message: Record<string, unknown>): void {
  tellMain?.(JSON.stringify(message));
}

const exposed = new Set<string>();
const link = linkWorlds(STANDIN.secret, 'isolated', () => undefined);
link.offer('report', (kind: string, details: unknown) => post({ kind, details }));

const contextBridge = {
  exposeInMainWorld(key: string, api: unknown): void {
    if (exposed.has(key)) throw new Error('Cannot bind an API on top of an existing property on the window object');
    exposed.add(key);
    link.offer(`expose:${key}`, api);
  },
} satisfies Pick<ContextBridge, 'exposeInMainWorld'>;

function listenersOf(channel: string): Listener[] {
  const known = listeners.get(channel) ?? [];
  listeners.set(channel, known);
  return known;
}

const ipcRenderer = {
  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    // The clone fails before anything is sent, as in Electron.
    const text = cloneToText(args);
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { channel, resolve, reject });
      post({ kind: 'invoke', id, channel, args: text });
    });
  },
  send(channel: string, ...args: unknown[]): void {
    post({ kind: 'send', channel, args: cloneToText(args) });
  },
  on(channel: string, listener: Listener) {
    listenersOf(channel).push(listener);
    return ipcRenderer;
  },
  off(channel: string, listener: Listener) {
    const known = listenersOf(channel);
    const index = known.lastIndexOf(listener);
    if (index !== -1) known.splice(index, 1);
    return ipcRenderer;
  },
};
// `on` and `off` answer with Electron's whole class there; the two that carry data are compared with it.
ipcRenderer satisfies Pick<IpcRenderer, 'invoke' | 'send'>;

const inbox = {
  reply(id: number, isOk: boolean, text: string): void {
    const call = waiting.get(id);
    waiting.delete(id);
    if (isOk) call?.resolve(cloneFromText(text));
    else call?.reject(new Error(`Error invoking remote method '${call.channel}': ${text}`));
  },
  message(channel: string, text: string): void {
    const args = cloneFromText(text) as unknown[];
    for (const listener of [...listenersOf(channel)]) listener({ senderId: 0 }, ...args);
  },
};
Object.defineProperty(globalThis, STANDIN.inbox, { value: inbox });

function sandboxedRequire(name: string): unknown {
  if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer };
  throw new Error(`module not found: ${name}`);
}

if (STANDIN.preload !== null) {
  const module = { exports: {} };
  STANDIN.preload(sandboxedRequire, module, module.exports);
}
