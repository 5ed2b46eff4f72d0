// Injected into the page's own world before its scripts: receives what the preload exposes, and stands where Electron would
// between the page and the opening or closing of windows.
import { linkWorlds } from './world-link.ts';

/** Set by the stand-in around this script. */
declare const STANDIN: { secret: string };

type Report = (
  kind: 'open' | 'close',
  details: { url: string; frameName: string; features: string; disposition: string },
) => void;

let report: Report = () => undefined;

linkWorlds(STANDIN.secret, 'main', (name, value) => {
  if (name === 'report') {
    report = value as Report;
    return;
  }
  const key = name.slice('expose:'.length);
  Object.defineProperty(window, key, { value: deepFreeze(value), enumerable: true, writable: false, configurable: false });
});

function deepFreeze(value: unknown): unknown {
  const canFreeze = (typeof value === 'object' || typeof value === 'function') && value !== null && !ArrayBuffer.isView(value);
  if (!canFreeze || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const item of Object.values(value)) deepFreeze(item);
  return value;
}

// Chromium cannot be told beforehand to open no window, so the page's ways to open one end here. Electron answers null.
window.open = (url, target, features) => {
  const address = url === undefined || url === '' ? 'about:blank' : new URL(String(url), location.href).href;
  report('open', { url: address, frameName: target ?? '', features: features ?? '', disposition: 'foreground-tab' });
  return null;
};

const opensElsewhere = (event: MouseEvent, link: HTMLAnchorElement) =>
  event.button === 1 ||
  event.ctrlKey ||
  event.metaKey ||
  event.shiftKey ||
  !['', '_self', '_top', '_parent'].includes(link.target);

for (const type of ['click', 'auxclick'] as const) {
  window.addEventListener(type, (event) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    if (link === null || link.href === '' || !opensElsewhere(event, link)) return;
    event.preventDefault();
    const disposition = event.button === 1 ? 'background-tab' : 'foreground-tab';
    report('open', { url: link.href, frameName: link.target, features: '', disposition });
  });
}

// A page in Chromium may not close a window it has not opened; in Electron it may ask.
window.close = () => report('close', { url: '', frameName: '', features: '', disposition: '' });
