// The way to the host inside the desktop app: the preload's bridge for calls and events, the app's own protocol for files.
import { AppError } from '../../slides/api/errors.ts';
import type { Connection } from './connection.ts';
import { readFile } from './read-file.ts';

/** Null outside the desktop app. */
export function bridgeConnection(): Connection | null {
  const bridge = typeof window === 'undefined' ? undefined : window.pano;
  if (bridge === undefined) return null;
  return {
    async send(method, input) {
      try {
        return await bridge.call(method, input);
      } catch (cause) {
        throw new AppError('host-unreachable', {}, { cause });
      }
    },
    onEvent: (listener) => bridge.onEvent(listener),
    // Pages and host live and die together here.
    onReachable(listener) {
      listener(true);
      return () => {};
    },
    fetchFile: (path) => readFile(path, {}),
    // The desktop knows its own windows; nothing to prove.
    useToken() {},
  };
}
