// `webContents`: one page. Calls made before the page is there wait for it; messages sent before it has loaded are lost.
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { originOf, toChromium, toElectron } from './addresses.ts';
import type { StandinFrame } from './frames.ts';
import { moveMouse, pressKey } from './input.ts';
import { receive } from './ipc-main.ts';
import { openTarget, type PageTarget } from './page-target.ts';
import { judgeRequest } from './requests.ts';
import type { StandinSession } from './session.ts';

type Used = Pick<
  Electron.WebContents,
  | 'loadURL'
  | 'reload'
  | 'getURL'
  | 'isDestroyed'
  | 'isCrashed'
  | 'send'
  | 'executeJavaScript'
  | 'sendInputEvent'
  | 'forcefullyCrashRenderer'
  | 'setVisualZoomLevelLimits'
  | 'setWindowOpenHandler'
  | 'id'
>;

/** What the page's window does for it. */
export type Owner = {
  size(): { width: number; height: number };
  close(): void;
  openChild(url: string, options: Electron.BrowserWindowConstructorOptions): void;
};

let lastId = 0;
const all = new Map<number, StandinWebContents>();

export class StandinWebContents extends EventEmitter implements Used {
  readonly id: number;
  readonly session: StandinSession;
  readonly #owner: Owner;
  readonly #preferences: Electron.WebPreferences;
  #target: Promise<PageTarget>;
  #frame: (() => StandinFrame) | null = null;
  #url = '';
  #ownUrl: string | null = null;
  #isDestroyed = false;
  #isCrashed = false;
  #openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | null = null;

  constructor(session: StandinSession, preferences: Electron.WebPreferences, owner: Owner) {
    super();
    lastId += 1;
    this.id = lastId;
    this.session = session;
    this.#preferences = preferences;
    this.#owner = owner;
    this.#target = this.#openTarget();
    all.set(this.id, this);
  }

  async #openTarget(): Promise<PageTarget> {
    const target = await openTarget(await this.session.context, this.#preferences.preload ?? null, {
      message: (frame, message, reply) => this.#hear(frame, message, reply),
      request: (from, paused) => judgeRequest(this, this.session, { isOwn: (url) => this.#isOwn(url) }, from, paused),
      fact: (name) => this.#learn(name),
    });
    await target.page.setViewportSize(this.#owner.size());
    this.#frame = () => target.frames.main();
    return target;
  }

  get mainFrame(): StandinFrame | null {
    return this.#frame === null ? null : this.#frame();
  }

  #isOwn(url: string): boolean {
    if (this.#ownUrl !== url.split('#')[0]) return false;
    this.#ownUrl = null;
    return true;
  }

  #hear(frame: StandinFrame | null, message: Record<string, unknown>, reply: (isOk: boolean, value: unknown) => void): void {
    if (this.#isDestroyed) return;
    if (message.kind === 'close') this.#owner.close();
    else if (message.kind === 'open')
      this.#open(message.details as { url: string; frameName: string; features: string; disposition: string });
    else receive(this, frame, message, reply);
  }

  #open({ url, ...more }: { url: string; frameName: string; features: string; disposition: string }): void {
    const details = { ...more, url: toElectron(url), referrer: { url: this.#url, policy: 'no-referrer' }, postBody: undefined };
    // Without a handler Electron opens the window: a shell that forgot to deny it has one window more.
    const answer = this.#openHandler?.(details as unknown as Electron.HandlerDetails) ?? { action: 'allow' as const };
    if (answer.action === 'allow') this.#owner.openChild(details.url, answer.overrideBrowserWindowOptions ?? {});
  }

  #learn(name: Parameters<Parameters<typeof openTarget>[2]['fact']>[0]): void {
    if (this.#isDestroyed) return;
    this.#url = this.mainFrame?.url ?? '';
    if (name === 'crashed') {
      this.#isCrashed = true;
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    } else if (name === 'navigated') this.emit('did-navigate', {}, this.#url, 200, 'OK');
    else if (name === 'navigated-in-page') this.emit('did-navigate-in-page', {}, this.#url, true, 0, 0);
    else if (this.#url !== '' && this.#url !== 'about:blank') this.emit(name === 'loaded' ? 'did-finish-load' : 'dom-ready', {});
  }

  async loadURL(url: string): Promise<void> {
    const target = await this.#target;
    await this.session.applyPermissions(originOf(toChromium(url)));
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', () => resolve()));
    this.#ownUrl = url.split('#')[0] ?? url;
    const { errorText, loaderId } = await target.cdp.send('Page.navigate', { url: toChromium(url) });
    // Only the hash differs: nothing is loaded.
    if (loaderId === undefined && errorText === undefined) {
      this.#ownUrl = null;
      return;
    }
    if (errorText !== undefined && errorText !== '') {
      const code = errorText === 'net::ERR_ABORTED' ? -3 : -2;
      this.emit('did-fail-load', {}, code, errorText, url, true);
      throw new Error(`${errorText.replace('net::', '')} (${code}) loading '${url}'`);
    }
    await loaded;
  }

  reload(): void {
    const url = this.#url;
    if (!this.#isCrashed) {
      this.#ownUrl = url.split('#')[0] ?? url;
      void this.#target.then(({ cdp }) => cdp.send('Page.reload'));
      return;
    }
    // The crashed target stays dead; Electron starts a new process for the same contents.
    this.#isCrashed = false;
    const dead = this.#target;
    this.#target = this.#openTarget();
    void dead.then(({ page }) => page.close());
    this.loadURL(url).catch(console.error);
  }

  getURL(): string {
    return this.#url;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isCrashed(): boolean {
    return this.#isCrashed;
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    if (this.#url !== '') void this.#target.then((target) => target.send(channel, args));
  }

  async executeJavaScript(code: string): Promise<unknown> {
    const { cdp } = await this.#target;
    // DevTools would lift the page's own ban on eval.
    const options = { awaitPromise: true, returnByValue: true, userGesture: false, allowUnsafeEvalBlockedByCSP: false };
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression: code, ...options });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  }

  sendInputEvent(input: Electron.MouseInputEvent | Electron.MouseWheelInputEvent | Electron.KeyboardInputEvent): void {
    this.emit('input-event', {}, input);
    const done = 'keyCode' in input ? pressKey(this, this.#target, input) : moveMouse(this.#target, input);
    done.catch(console.error);
  }

  forcefullyCrashRenderer(): void {
    // The answer to the command dies with the process.
    void this.#target.then(({ cdp }) => cdp.send('Page.crash').catch(() => undefined));
  }

  async setVisualZoomLevelLimits(): Promise<void> {
    await this.#target;
  }

  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.#openHandler = handler;
  }

  /** Electron has it too, but does not document it. */
  getLastWebPreferences(): Electron.WebPreferences {
    return this.#preferences;
  }

  /** Called by the window that goes away. */
  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    all.delete(this.id);
    this.emit('destroyed', {});
    void this.#target.then(({ page }) => page.close()).catch(console.error);
  }
}

export const webContents = {
  getAllWebContents: () => [...all.values()],
  fromId: (id: number) => all.get(id),
};
