// Windows stay on Pano's own pages: no other address, no webview, and no window that a page makes by itself.
import { app, type Event, type WebContents } from 'electron';
import { isAppUrl } from './app-origin.ts';

/** As long as Chromium itself counts a click. */
const gestureLifeMs = 5000;
const gestures: ReadonlySet<string> = new Set(['mouseDown', 'mouseUp', 'keyDown', 'rawKeyDown', 'touchEnd']);

/** A page wants a window that a person has clicked for; nothing is opened unless this opens it. */
type WindowWanted = (from: WebContents, url: string) => void;

/** Must run before the first window. */
export function keepWindowsOnOurPages(windowWanted: WindowWanted): void {
  app.on('web-contents-created', (_event, contents) => {
    const refuseForeign = (event: Event<{ url: string }>) => {
      if (!isAppUrl(event.url)) event.preventDefault();
    };
    contents.on('will-navigate', refuseForeign);
    contents.on('will-redirect', refuseForeign);
    contents.on('will-frame-navigate', refuseForeign);
    contents.on('will-attach-webview', (event) => event.preventDefault());

    let lastGestureAtMs = Number.NEGATIVE_INFINITY;
    contents.on('input-event', (_event, input) => {
      if (gestures.has(input.type)) lastGestureAtMs = Date.now();
    });
    contents.setWindowOpenHandler(({ url }) => {
      const wasAskedFor = Date.now() - lastGestureAtMs < gestureLifeMs;
      if (wasAskedFor) windowWanted(contents, url);
      return { action: 'deny' };
    });
  });
}
