// The parts of Electron that speak to the system. Nothing real is opened: what was asked is remembered, and a test may
// put its own answer in the place of a function, as it would on real Electron.
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

type Asked = { name: string; args: unknown[] };
export const asked: Asked[] = [];
const remember =
  <T>(name: string, answer: T) =>
  (...args: unknown[]): T => {
    asked.push({ name, args });
    return answer;
  };

export const dialog = {
  // Nobody is there to choose: a dialog that no test answers is cancelled.
  showSaveDialog: remember('showSaveDialog', Promise.resolve({ canceled: true, filePath: '' })),
  showMessageBox: remember('showMessageBox', Promise.resolve({ response: 0, checkboxChecked: false })),
  showErrorBox(title: string, content: string): void {
    asked.push({ name: 'showErrorBox', args: [title, content] });
    console.error(`${title}: ${content}`);
  },
} satisfies Pick<typeof Electron.dialog, 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'>;

export const shell = {
  openExternal: remember('openExternal', Promise.resolve()),
  openPath: remember('openPath', Promise.resolve('')),
} satisfies Pick<typeof Electron.shell, 'openExternal' | 'openPath'>;

export const nativeTheme = { shouldUseDarkColors: false } satisfies Pick<typeof Electron.nativeTheme, 'shouldUseDarkColors'>;

const blockers = new Set<number>();
let lastBlocker = -1;

export const powerSaveBlocker = {
  start(_type: 'prevent-app-suspension' | 'prevent-display-sleep'): number {
    lastBlocker += 1;
    blockers.add(lastBlocker);
    return lastBlocker;
  },
  stop: (id: number): boolean => blockers.delete(id),
  isStarted: (id: number): boolean => blockers.has(id),
} satisfies Pick<typeof Electron.powerSaveBlocker, 'start' | 'stop' | 'isStarted'>;

export const powerMonitor = new EventEmitter();

type Display = Pick<Electron.Display, 'id' | 'bounds' | 'workArea' | 'scaleFactor'>;

class StandinScreen extends EventEmitter {
  /** A test may plug displays in and out here, and then emit what Electron would. */
  displays: Display[] = [displayAt(1, { x: 0, y: 0, width: 1920, height: 1080 })];

  getAllDisplays(): Display[] {
    return this.displays;
  }

  getPrimaryDisplay(): Display {
    return this.displays[0] ?? displayAt(1, { x: 0, y: 0, width: 1920, height: 1080 });
  }

  getDisplayMatching(bounds: Electron.Rectangle): Display {
    const covers = ({ bounds: own }: Display) =>
      bounds.x >= own.x && bounds.x < own.x + own.width && bounds.y >= own.y && bounds.y < own.y + own.height;
    return this.displays.find(covers) ?? this.getPrimaryDisplay();
  }
}

function displayAt(id: number, bounds: Electron.Rectangle): Display {
  return { id, bounds, workArea: bounds, scaleFactor: 1 };
}

export const screen = new StandinScreen();
