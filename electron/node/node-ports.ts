// The host's ports under plain Node: no native dialogs, no kiosk windows, the system's clock and randomness.
import { randomBytes } from 'node:crypto';
import { createLog } from '../host/log-file.ts';
import type { Ports } from '../host/ports.ts';

/** `logFolder` null writes warnings and errors to stderr only. */
export function createNodePorts(logFolder: string | null = null): Ports {
  const now = () => Date.now();
  return { runtime: 'node', now, randomBytes: (length) => new Uint8Array(randomBytes(length)), log: createLog(logFolder, now) };
}
