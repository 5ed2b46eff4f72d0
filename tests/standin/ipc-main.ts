// `ipcMain`: what pages ask and say. Errors lose all but their text on the way back, as in Electron.
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { StandinFrame } from './frames.ts';
import { cloneFromText } from './wire-clone.ts';

type Handler = Parameters<Electron.IpcMain['handle']>[1];

class StandinIpcMain extends EventEmitter implements Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'> {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  handlerOf(channel: string): Handler | null {
    return this.#handlers.get(channel) ?? null;
  }
}

export const ipcMain = new StandinIpcMain();

type Reply = (isOk: boolean, value: unknown) => void;
type Sender = { isDestroyed(): boolean };

/** A message from a page's isolated world. `frame` is null when it has gone meanwhile. */
export function receive(sender: Sender, frame: StandinFrame | null, message: Record<string, unknown>, reply: Reply): void {
  const channel = String(message.channel);
  const args = cloneFromText(String(message.args)) as unknown[];
  const event = { sender, senderFrame: frame?.detached ? null : frame, type: 'frame', frameId: 1, processId: 1 };
  if (message.kind === 'send') {
    ipcMain.emit(channel, event, ...args);
    return;
  }
  const handler = ipcMain.handlerOf(channel);
  if (handler === null) {
    reply(false, `Error: No handler registered for '${channel}'`);
    return;
  }
  Promise.resolve()
    .then(() => handler(event as unknown as Electron.IpcMainInvokeEvent, ...args))
    .then((value) => reply(true, value))
    .catch((error: unknown) => {
      // Electron reports the failure in main as well.
      console.error(`Error occurred in handler for '${channel}':`, error);
      reply(false, error);
    });
}
