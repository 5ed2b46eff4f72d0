// `BrowserWindow`: what a window was told is remembered and told back; headless Chromium has no real screen to cover.
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { app } from './app.ts';
import { emitCancelable } from './cancelable.ts';
import { type StandinSession, session } from './session.ts';
import { StandinWebContents } from './web-contents.ts';

type Used = Pick<
  Electron.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'show'
  | 'hide'
  | 'isVisible'
  | 'focus'
  | 'blur'
  | 'isFocused'
  | 'minimize'
  | 'restore'
  | 'isMinimized'
  | 'setKiosk'
  | 'isKiosk'
  | 'setFullScreen'
  | 'isFullScreen'
  | 'setAlwaysOnTop'
  | 'isAlwaysOnTop'
  | 'setBounds'
  | 'getBounds'
  | 'getTitle'
>;

const windows: StandinWindow[] = [];
let lastId = 0;

export class StandinWindow extends EventEmitter implements Used {
  readonly id: number;
  readonly #contents: StandinWebContents;
  #bounds: Electron.Rectangle;
  #isVisible: boolean;
  #isFocused = false;
  #isMinimized = false;
  #isKiosk: boolean;
  #isFullScreen: boolean;
  /** The level of always-on-top; null when it is an ordinary window. */
  onTopLevel: string | null;
  readonly options: Electron.BrowserWindowConstructorOptions;
  #isDestroyed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    lastId += 1;
    this.id = lastId;
    this.options = options;
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.#isVisible = options.show ?? true;
    this.#isKiosk = options.kiosk ?? false;
    this.#isFullScreen = this.#isKiosk || (options.fullscreen ?? false);
    this.onTopLevel = options.alwaysOnTop === true ? 'floating' : null;
    const preferences = options.webPreferences ?? {};
    const own = (preferences.session as unknown as StandinSession | undefined) ?? session.defaultSession;
    this.#contents = new StandinWebContents(own, preferences, {
      size: () => ({ width: this.#bounds.width, height: this.#bounds.height }),
      close: () => this.close(),
      openChild: (url, childOptions) => void new StandinWindow(childOptions).loadURL(url).catch(console.error),
    });
    windows.push(this);
    app.windows.add(this);
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.#contents);
    this.#contents.once('did-finish-load', () => this.emit('ready-to-show'));
    if (this.#isVisible) this.focus();
  }

  static getAllWindows(): StandinWindow[] {
    return [...windows];
  }

  static getFocusedWindow(): StandinWindow | null {
    return windows.find((window) => window.isFocused()) ?? null;
  }

  static fromWebContents(contents: StandinWebContents): StandinWindow | null {
    return windows.find((window) => window.#contents === contents) ?? null;
  }

  static fromId(id: number): StandinWindow | null {
    return windows.find((window) => window.id === id) ?? null;
  }

  #alive(): this {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    return this;
  }

  get webContents(): StandinWebContents {
    return this.#alive().#contents;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  close(): void {
    if (this.#isDestroyed || emitCancelable(this, 'close', {})) return;
    this.destroy();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    windows.splice(windows.indexOf(this), 1);
    app.windows.delete(this);
    this.#contents.destroy();
    this.emit('closed');
    if (windows.length === 0) app.lastWindowClosed();
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  show(): void {
    this.#alive().#isVisible = true;
    this.emit('show');
    this.focus();
  }

  hide(): void {
    this.#alive().#isVisible = false;
    this.emit('hide');
  }

  isVisible(): boolean {
    return this.#alive().#isVisible;
  }

  focus(): void {
    for (const other of windows) if (other !== this && other.#isFocused) other.blur();
    const isNew = !this.#alive().#isFocused;
    this.#isFocused = true;
    if (isNew) this.emit('focus');
  }

  blur(): void {
    if (!this.#alive().#isFocused) return;
    this.#isFocused = false;
    this.emit('blur');
  }

  isFocused(): boolean {
    return this.#isFocused;
  }

  minimize(): void {
    this.#alive().#isMinimized = true;
    this.emit('minimize');
  }

  restore(): void {
    this.#alive().#isMinimized = false;
    this.emit('restore');
  }

  isMinimized(): boolean {
    return this.#alive().#isMinimized;
  }

  setKiosk(flag: boolean): void {
    this.#alive().#isKiosk = flag;
    this.setFullScreen(flag);
  }

  isKiosk(): boolean {
    return this.#alive().#isKiosk;
  }

  setFullScreen(flag: boolean): void {
    if (this.#alive().#isFullScreen === flag) return;
    this.#isFullScreen = flag;
    this.emit(flag ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    return this.#alive().#isFullScreen;
  }

  setAlwaysOnTop(flag: boolean, level = 'floating'): void {
    this.#alive().onTopLevel = flag ? level : null;
  }

  isAlwaysOnTop(): boolean {
    return this.#alive().onTopLevel !== null;
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#alive().#bounds = { ...this.#bounds, ...bounds };
  }

  getBounds(): Electron.Rectangle {
    return { ...this.#alive().#bounds };
  }

  getTitle(): string {
    return this.#alive().options.title ?? 'Pano';
  }
}
