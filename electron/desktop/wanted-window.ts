// What becomes of a link that a person clicked and that leads to another window: a look at a screen, the system's browser, or
// nothing. The page gets no window of its own making either way.
import { shell } from 'electron';
import { isExternalUrl, screenOfPlayerUrl } from './app-origin.ts';
import type { Windows } from './windows.ts';

export function openWantedWindow(windows: Windows, url: string): void {
  const screenId = screenOfPlayerUrl(url);
  if (screenId !== null) windows.showPreview(screenId);
  else if (isExternalUrl(url)) void shell.openExternal(url);
}
