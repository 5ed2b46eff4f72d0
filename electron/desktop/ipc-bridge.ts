// The contract over Electron's IPC: one channel for calls, one for facts. Who may speak is checked here, once for all calls.
import { ipcMain, type WebContents } from 'electron';
import type { Envelope } from '../../slides/api/dispatch.ts';
import { AppError, reportError } from '../../slides/api/errors.ts';
import type { Host } from '../host/host.ts';
import type { Ports } from '../host/ports.ts';
import { callChannel, eventChannel } from './channels.ts';
import type { WindowCallers } from './window-callers.ts';

type Answered = (contents: WebContents, method: string, envelope: Envelope) => void;

/** `answered` hears of every finished call, with the window that made it. */
export function answerCalls(host: Host, callers: WindowCallers, log: Ports['log'], answered: Answered): void {
  ipcMain.handle(callChannel, async (event, method: unknown, input: unknown): Promise<Envelope> => {
    const caller = callers.callerOfMessage(event);
    if (caller === null || typeof method !== 'string') {
      log('warn', 'a call from a page that may not speak was refused', event.senderFrame?.url);
      return { ok: false, error: reportError(new AppError('forbidden')) };
    }
    const envelope = await host.dispatch(method, input, caller);
    if (!event.sender.isDestroyed()) answered(event.sender, method, envelope);
    return envelope;
  });
}

/** Sends a window the facts that its role may hear, until it is gone. */
export function tellEvents(host: Host, callers: WindowCallers, contents: WebContents): void {
  const caller = callers.callerOf(contents.id);
  if (caller === null) return;
  const unsubscribe = host.subscribe(caller.role, (event) => {
    if (!contents.isDestroyed()) contents.send(eventChannel, event);
  });
  contents.once('destroyed', unsubscribe);
}
