// All that a page sees of Electron: `window.pano` with `call` and `onEvent`, copied and frozen by the context bridge.
// Never `ipcRenderer`, never its event object. tests/electron/desktop/preload.test.ts holds it equal to the renderer's `Bridge`.
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Envelope } from '../../slides/api/dispatch.ts';
import type { HostEvent } from '../../slides/api/events.ts';
import { callChannel, eventChannel } from './channels.ts';

const bridge = {
  call(method: string, input: unknown): Promise<Envelope> {
    return ipcRenderer.invoke(callChannel, method, input);
  },
  onEvent(listener: (event: HostEvent) => void): () => void {
    const hear = (_event: IpcRendererEvent, event: HostEvent) => listener(event);
    ipcRenderer.on(eventChannel, hear);
    return () => void ipcRenderer.off(eventChannel, hear);
  },
};

export type PreloadBridge = typeof bridge;

contextBridge.exposeInMainWorld('pano', bridge);
