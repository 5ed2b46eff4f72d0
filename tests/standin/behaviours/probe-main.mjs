// The smallest app that shows the behaviours beside it; runs on the stand-in and on real Electron alike.
import path from 'node:path';
import { app, BrowserWindow, ipcMain, protocol } from 'electron';

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
if (process.argv.includes('--handle-all-closed')) app.on('window-all-closed', () => {});

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'";
const page = '<!doctype html><title>page</title><a id="out" target="_blank" href="https://evil.example/">out</a>';

globalThis.order = [];
app.on('session-created', () => globalThis.order.push('session-created'));
app.on('web-contents-created', () => globalThis.order.push('web-contents-created'));
app.on('ready', () => globalThis.order.push('ready'));
globalThis.order.push('entry');

app.whenReady().then(async () => {
  globalThis.order.push('whenReady');
  protocol.handle('app', async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/moved') return new Response(null, { status: 302, headers: { location: 'https://evil.example/moved' } });
    if (pathname === '/echo') return new Response(`${request.method} ${request.url} ${await request.text()}`);
    if (pathname === '/bytes')
      return new Response(new Uint8Array([0, 127, 128, 255]), { status: 206, headers: { 'content-range': 'bytes 0-3/9' } });
    return new Response(page, { headers: { 'content-type': 'text/html', 'content-security-policy': policy } });
  });
  ipcMain.handle('echo', (_event, value) => value);
  ipcMain.handle('fail', () => {
    throw Object.assign(new RangeError('too far'), { code: 'SECRET' });
  });
  ipcMain.handle('unclonable', () => () => 1);
  ipcMain.handle('sender', ({ sender, senderFrame }) => {
    return { id: sender.id, url: senderFrame?.url, origin: senderFrame?.origin, isTop: senderFrame?.parent === null };
  });
  const preload = path.join(import.meta.dirname, 'probe-preload.cjs');
  const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } });
  window.webContents.send('early', 1);
  await window.loadURL('app://bundle/page/');
});
