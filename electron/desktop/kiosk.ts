// A lobby screen's window: full-screen, on top, deaf to all keys but the PIN's, and open until the PIN was right.
import { app, BrowserWindow, type Display, powerMonitor, type Session, screen } from 'electron';
import { playerUrl } from './app-origin.ts';
import { isKioskKey } from './kiosk-keys.ts';
import { keepDisplayAwake } from './power.ts';
import { webPreferences } from './window-options.ts';

export type KioskOptions = {
  screenId: string;
  session: Session;
  /** Whether this machine is only that screen; otherwise staff works beside it and keeps the keyboard's focus. */
  isDedicated: boolean;
  display: Display;
};

export type Kiosk = {
  window: BrowserWindow;
  /** Shows the player; apart from the making, so that the window can be connected first. */
  load(): Promise<void>;
  /** For a moment, the window may be closed. */
  letClose(): void;
};

/** After the right PIN the page closes its window; the permission does not outlive the moment. */
const letCloseForMs = 10_000;
/** Displays come and go in bursts when a cable is plugged in or the machine wakes. */
const settleMs = 2000;

export function createKiosk({ screenId, session, isDedicated, display }: KioskOptions): Kiosk {
  const window = new BrowserWindow({
    ...display.bounds,
    kiosk: true,
    fullscreen: true,
    frame: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    minimizable: false,
    show: true,
    backgroundColor: '#000000',
    webPreferences: webPreferences(session, { hasDevTools: false, isThrottled: false }),
  });
  let mayCloseUntilMs = 0;
  let isLeaving = false;

  const assertPlace = () => {
    if (isLeaving || window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    if (!window.isVisible()) window.show();
    if (!window.isKiosk()) window.setKiosk(true);
    if (!window.isFullScreen()) window.setFullScreen(true);
    window.setAlwaysOnTop(true, 'screen-saver');
    if (isDedicated) window.focus();
  };
  // Not inside the event itself: the window would be told to enter what it is still leaving.
  const assertSoon = () => void setImmediate(assertPlace);
  window.on('leave-full-screen', assertSoon);
  window.on('minimize', assertSoon);
  window.on('hide', assertSoon);
  if (isDedicated) window.on('blur', assertSoon);

  window.webContents.on('before-input-event', (event, input) => {
    if (!isKioskKey(input)) event.preventDefault();
  });
  window.webContents.on('did-finish-load', () => void window.webContents.setVisualZoomLevelLimits(1, 1));

  // A quit of the whole program (the system shuts down, the service stops) is not held up.
  const leave = () => {
    isLeaving = true;
  };
  app.on('before-quit', leave);
  window.on('close', (event) => {
    if (isLeaving || Date.now() < mayCloseUntilMs) leave();
    else event.preventDefault();
  });

  const giveDisplayBack = keepDisplayAwake();
  const stopFollowing = followDisplays(window, display, assertPlace);
  window.once('closed', () => {
    leave();
    app.off('before-quit', leave);
    stopFollowing();
    giveDisplayBack();
  });

  assertPlace();
  return {
    window,
    load: () => window.loadURL(playerUrl(screenId)),
    letClose: () => {
      mayCloseUntilMs = Date.now() + letCloseForMs;
    },
  };
}

/** Puts the window back over its display, or over the one that is left, whenever displays change or the machine wakes. */
function followDisplays(window: BrowserWindow, home: Display, assertPlace: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const replace = () => {
    if (window.isDestroyed()) return;
    const displays = screen.getAllDisplays();
    const display = displays.find(({ id }) => id === home.id) ?? screen.getPrimaryDisplay();
    window.setBounds(display.bounds);
    assertPlace();
  };
  const replaceLater = () => {
    clearTimeout(timer);
    timer = setTimeout(replace, settleMs);
  };
  screen.on('display-added', replaceLater);
  screen.on('display-removed', replaceLater);
  screen.on('display-metrics-changed', replaceLater);
  powerMonitor.on('resume', replaceLater);
  return () => {
    clearTimeout(timer);
    screen.off('display-added', replaceLater);
    screen.off('display-removed', replaceLater);
    screen.off('display-metrics-changed', replaceLater);
    powerMonitor.off('resume', replaceLater);
  };
}
