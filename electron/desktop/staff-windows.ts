// The ordinary windows: the studio, and a look at what a screen shows.
import { app, BrowserWindow, nativeTheme, type Session, session } from 'electron';
import { webPreferences } from './window-options.ts';

export function createStudio(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    title: 'Pano',
    // Hidden until the first picture is there, and then on the page's own ground: no white flash.
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1a18' : '#f4f1ec',
    webPreferences: webPreferences(session.defaultSession, { hasDevTools: !app.isPackaged, isThrottled: true }),
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

export function createPreview(own: Session): BrowserWindow {
  return new BrowserWindow({
    width: 1280,
    height: 720,
    title: 'Pano',
    backgroundColor: '#000000',
    autoHideMenuBar: true,
    webPreferences: webPreferences(own, { hasDevTools: !app.isPackaged, isThrottled: false }),
  });
}
