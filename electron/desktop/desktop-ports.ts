// What the desktop gives the host: clock, chance, log, the save dialog and kiosk windows.
import { randomBytes } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import { screenId as screenIdSchema } from '../../slides/model/id.ts';
import type { Ports } from '../host/ports.ts';
import { saveAs } from './save-dialog.ts';
import type { Windows } from './windows.ts';

export type BasicPorts = Pick<Ports, 'now' | 'randomBytes' | 'log'>;

export function createBasicPorts(log: Ports['log']): BasicPorts {
  return { now: () => Date.now(), randomBytes: (length) => new Uint8Array(randomBytes(length)), log };
}

export function createDesktopPorts(basic: BasicPorts, windows: Windows): Ports {
  const parent = (): BrowserWindow | null => windows.studio();
  return {
    ...basic,
    runtime: 'desktop',
    saveAs: (fileName, bytes) => saveAs(parent(), fileName, bytes),
    openKiosk: async (screenId) => windows.showKiosk(screenIdSchema.parse(screenId), { isDedicated: false }),
  };
}
