// The settings every window shares: a sandboxed page that sees the preload's bridge and nothing else of Electron.
import path from 'node:path';
import type { Session, WebPreferences } from 'electron';

const preload = path.join(import.meta.dirname, '..', 'preload', 'preload.cjs');

export function webPreferences(session: Session, special: { hasDevTools: boolean; isThrottled: boolean }): WebPreferences {
  return {
    preload,
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    devTools: special.hasDevTools,
    // A covered window's timers and pictures must not stop when it is a lobby screen.
    backgroundThrottling: special.isThrottled,
  };
}
