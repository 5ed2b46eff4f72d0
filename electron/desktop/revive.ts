// Brings a window's page back after its process died, hung or failed to load: soon at first, then ever slower, never giving up.
import type { WebContents } from 'electron';
import type { Ports } from '../host/ports.ts';
import { healthyAfterMs, reloadDelayMs } from './reload-delay.ts';

const abortedByItself = -3;

export function reviveWhenGone(contents: WebContents, log: Ports['log']): void {
  let deaths = 0;
  let lastDeathAtMs = 0;
  let timer: NodeJS.Timeout | undefined;

  const reviveLater = (what: string, detail: unknown) => {
    const nowMs = Date.now();
    deaths = nowMs - lastDeathAtMs > healthyAfterMs ? 1 : deaths + 1;
    lastDeathAtMs = nowMs;
    log('error', what, detail);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!contents.isDestroyed()) contents.reload();
    }, reloadDelayMs(deaths));
  };

  contents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') reviveLater('a window’s process is gone', details);
  });
  contents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (isMainFrame && code !== abortedByItself) reviveLater('a window’s page did not load', { code, description, url });
  });
  // A hung page does not recover by a reload; its process has to go first.
  contents.on('unresponsive', () => contents.forcefullyCrashRenderer());
  contents.once('destroyed', () => clearTimeout(timer));
}
