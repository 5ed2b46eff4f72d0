// Windows stay on Pano's own pages: no other address, no new window, no webview. A link that a person clicks may open outside.
import { app, type Event, shell, type WebContents } from 'electron';
import { isAppUrl, isExternalUrl } from './app-origin.ts';

const gestureLifeMs = 2000;
const gestures: ReadonlySet<string> = new Set(['mouseDown', 'mouseUp', 'keyDown', 'rawKeyDown', 'touchEnd']);

/** Must run before the first window. `mayOpenOutside` says whether a window's links may reach the system's browser at all. */
export function keepWindowsOnOurPages(mayOpenOutside: (contents: WebContents) => boolean): void {
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
      if (wasAskedFor && isExternalUrl(url) && mayOpenOutside(contents)) void shell.openExternal(url);
      return { action: 'deny' };
    });
  });
}
