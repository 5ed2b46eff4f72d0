// Opens an address in the system's browser, where there is one; where there is none, nobody is bothered.
import { spawn } from 'node:child_process';

/** Resolves with whether something took the address. */
export function openBrowser(url: string): Promise<boolean> {
  const opener = openers[process.platform] ?? 'xdg-open';
  const hasDesktop = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (!hasDesktop) return Promise.resolve(false);
  // `start` belongs to the Windows shell; the empty text is the window's title, without which it would be the address.
  const args = process.platform === 'win32' ? ['/c', 'start', '""', url.replaceAll('&', '^&')] : [url];
  return new Promise((resolve) => {
    const child = spawn(opener, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
    child.on('error', () => resolve(false));
    child.on('spawn', () => resolve(true));
    child.unref();
  });
}

const openers: Readonly<Record<string, string>> = { win32: 'cmd', darwin: 'open' };
