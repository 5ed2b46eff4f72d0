// The stand-in for the `electron` module over a real Chromium: what the desktop shell imports when no Electron binary is there.
// run-main.mjs puts it in the place of 'electron' for the BUILT dist/desktop/main.js, in a process of its own; so argv, exit
// codes, the second instance and the end of the program are real. Each part is checked against electron.d.ts where it is made.
import { app as standinApp } from './app.ts';
import { StandinWindow } from './browser-window.ts';
import { ipcMain as standinIpcMain } from './ipc-main.ts';
import { StandinMenu } from './menu.ts';
import { protocol as standinProtocol, session as standinSession } from './session.ts';
import * as system from './system.ts';
import { webContents as standinWebContents } from './web-contents.ts';

export const app = standinApp;
export const BrowserWindow = StandinWindow;
export const ipcMain = standinIpcMain;
export const Menu = StandinMenu;
export const protocol = standinProtocol;
export const session = standinSession;
export const webContents = standinWebContents;
export const { asked, dialog, nativeTheme, powerMonitor, powerSaveBlocker, screen, shell } = system;
