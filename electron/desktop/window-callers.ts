// Who each window is to the host. Known from the window's number, never from what its page says.
import type { Caller } from '../../slides/api/contract.ts';
import { appOrigin } from './app-origin.ts';

/** What the checks read of Electron's event, so that they can be tried without Electron. */
export type IpcSender = {
  sender: { id: number };
  senderFrame: { origin: string; parent: unknown } | null;
};

export type WindowCallers = {
  add(contentsId: number, caller: Caller): void;
  remove(contentsId: number): void;
  callerOf(contentsId: number): Caller | null;
  /** The caller behind a message, or null: only the top frame of one of our windows, on our origin, may speak. */
  callerOfMessage(event: IpcSender): Caller | null;
};

export function createWindowCallers(): WindowCallers {
  const callers = new Map<number, Caller>();
  const callerOf = (contentsId: number) => callers.get(contentsId) ?? null;
  return {
    add: (contentsId, caller) => void callers.set(contentsId, caller),
    remove: (contentsId) => void callers.delete(contentsId),
    callerOf,
    callerOfMessage({ sender, senderFrame }) {
      // The frame is null once it has navigated away or gone.
      if (senderFrame === null || senderFrame.parent !== null) return null;
      return senderFrame.origin === appOrigin ? callerOf(sender.id) : null;
    },
  };
}
