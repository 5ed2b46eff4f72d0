// The windows of this machine: one studio at most, and at most one kiosk for each screen.
import { type BrowserWindow, type Display, type Session, screen, session, type WebContents } from 'electron';
import { type Caller, contract } from '../../slides/api/contract.ts';
import type { Envelope } from '../../slides/api/dispatch.ts';
import type { ScreenId } from '../../slides/model/id.ts';
import type { Ports } from '../host/ports.ts';
import { playerUrl, studioUrl } from './app-origin.ts';
import { createKiosk, type Kiosk } from './kiosk.ts';
import { reviveWhenGone } from './revive.ts';
import { createPreview, createStudio } from './staff-windows.ts';
import type { WindowCallers } from './window-callers.ts';

export type Windows = {
  /** Opens the studio, or brings the open one to the front. */
  showStudio(): void;
  studio(): BrowserWindow | null;
  showKiosk(screenId: ScreenId, options: { isDedicated: boolean }): void;
  /** Shows what a screen shows, in an ordinary window. */
  showPreview(screenId: ScreenId): void;
  /** A page's call was answered; the right PIN lets its kiosk be closed. */
  answered(contents: WebContents, method: string, envelope: Envelope): void;
};

type Surroundings = {
  callers: WindowCallers;
  log: Ports['log'];
  /** A window's session and contents are known; called before its page is loaded. */
  connect(session: Session, contents: WebContents, caller: Caller): void;
};

export function createWindows({ callers, log, connect }: Surroundings): Windows {
  let studio: BrowserWindow | null = null;
  const kiosks = new Map<ScreenId, Kiosk>();
  const previews = new Map<ScreenId, BrowserWindow>();

  const adopt = (window: BrowserWindow, caller: Caller) => {
    const { webContents } = window;
    const contentsId = webContents.id;
    callers.add(contentsId, caller);
    webContents.once('destroyed', () => callers.remove(contentsId));
    reviveWhenGone(webContents, log);
    connect(webContents.session, webContents, caller);
  };

  // A page that fails is loaded again by revive.ts; the promise says the same a second time.
  const told = (error: unknown) => log('warn', 'a window’s first load failed', error);

  const showStudio = () => {
    if (studio === null) {
      const window = createStudio();
      studio = window;
      window.once('closed', () => {
        studio = null;
      });
      adopt(window, { role: 'staff', screenId: null, address: 'desktop' });
      window.loadURL(studioUrl).catch(told);
      return;
    }
    if (studio.isMinimized()) studio.restore();
    studio.show();
    studio.focus();
  };

  const showPreview = (screenId: ScreenId) => {
    const open = previews.get(screenId);
    if (open !== undefined) return open.focus();
    const window = createPreview(sessionOf(screenId));
    previews.set(screenId, window);
    window.once('closed', () => previews.delete(screenId));
    adopt(window, { role: 'screen', screenId, address: 'desktop' });
    window.loadURL(playerUrl(screenId)).catch(told);
  };

  const showKiosk: Windows['showKiosk'] = (screenId, { isDedicated }) => {
    const open = kiosks.get(screenId);
    if (open !== undefined) {
      open.window.show();
      return;
    }
    const kiosk = createKiosk({ screenId, session: sessionOf(screenId), isDedicated, display: displayFor(studio) });
    kiosks.set(screenId, kiosk);
    kiosk.window.once('closed', () => kiosks.delete(screenId));
    adopt(kiosk.window, { role: 'screen', screenId, address: 'desktop' });
    kiosk.load().catch(told);
  };

  return {
    showStudio,
    studio: () => studio,
    showKiosk,
    showPreview,
    answered: (contents, method, envelope) => {
      if (!isRightPin(method, envelope)) return;
      [...kiosks.values()].find(({ window }) => window.webContents.id === contents.id)?.letClose();
    },
  };
}

/** A session of its own: the screen's files and storage are apart from the staff's, and its requests carry its role. */
function sessionOf(screenId: ScreenId): Session {
  return session.fromPartition(`persist:screen-${screenId}`);
}

function isRightPin(method: string, envelope: Envelope): boolean {
  return method === 'screens.checkPin' && envelope.ok && contract[method].output.parse(envelope.value).ok;
}

/** Beside the studio rather than over it, when there is a second display. */
function displayFor(studio: BrowserWindow | null): Display {
  if (studio === null) return screen.getPrimaryDisplay();
  const taken = screen.getDisplayMatching(studio.getBounds());
  return screen.getAllDisplays().find(({ id }) => id !== taken.id) ?? taken;
}
