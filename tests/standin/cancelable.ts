// The event object that Electron hands to listeners who may say no.
import type { EventEmitter } from 'node:events';

export type Cancelable = { preventDefault(): void; readonly defaultPrevented: boolean };

export function cancelable<T extends object>(details: T): Cancelable & T {
  let isPrevented = false;
  return {
    ...details,
    preventDefault() {
      isPrevented = true;
    },
    get defaultPrevented() {
      return isPrevented;
    },
  };
}

/** Emits and says whether a listener prevented what was about to happen. */
export function emitCancelable(emitter: EventEmitter, name: string, details: object, ...more: unknown[]): boolean {
  const event = cancelable(details);
  emitter.emit(name, event, ...more);
  return event.defaultPrevented;
}
