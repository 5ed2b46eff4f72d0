// One page of the real Chromium, prepared as Electron prepares a window: preload in an isolated world, requests held until
// main has judged them, crashes told. A new target takes its place after a crash.
import { readFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { type Frames, followFrames, type StandinFrame } from './frames.ts';
import { cloneToText } from './wire-clone.ts';

export const isolatedWorld = 'Electron Isolated Context';
const binding = '__standinTell';
const inbox = '__standinInbox';

export type PausedRequest = {
  requestId: string;
  request: { url: string; method: string; headers: Record<string, string>; postData?: string };
  frameId: string;
  resourceType: string;
  redirectedRequestId?: string;
};

export type TargetListener = {
  message(frame: StandinFrame | null, message: Record<string, unknown>, reply: (isOk: boolean, value: unknown) => void): void;
  request(target: PageTarget, paused: PausedRequest): Promise<void>;
  fact(name: 'crashed' | 'loaded' | 'dom-ready' | 'navigated' | 'navigated-in-page'): void;
};

export type PageTarget = {
  page: Page;
  cdp: CDPSession;
  frames: Frames;
  send(channel: string, args: unknown[]): Promise<void>;
};

export async function openTarget(
  context: BrowserContext,
  preloadFile: string | null,
  listener: TargetListener,
): Promise<PageTarget> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const frames = followFrames(cdp, isolatedWorld);

  const callInbox = async (contextId: number, name: 'reply' | 'message', args: unknown[]) => {
    await cdp.send('Runtime.callFunctionOn', {
      executionContextId: contextId,
      functionDeclaration: `function (...args) { globalThis.${inbox}?.${name}(...args); }`,
      arguments: args.map((value) => ({ value })),
    });
  };
  const target: PageTarget = {
    page,
    cdp,
    frames,
    async send(channel, args) {
      const text = cloneToText(args);
      const contextId = frames.contextOf(frames.main());
      // Before the page is there, a message is lost, as in Electron.
      if (contextId !== null) await callInbox(contextId, 'message', [channel, text]).catch(isGone);
    },
  };

  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== binding) return;
    const message = JSON.parse(payload) as Record<string, unknown>;
    listener.message(frames.ofContext(executionContextId), message, (isOk, value) => {
      const text = isOk ? cloneToText(value) : String(value);
      callInbox(executionContextId, 'reply', [message.id, isOk, text]).catch(isGone);
    });
  });
  cdp.on('Fetch.requestPaused', (event) => {
    listener.request(target, event as PausedRequest).catch(isGone);
  });
  cdp.on('Inspector.targetCrashed', () => listener.fact('crashed'));
  cdp.on('Page.loadEventFired', () => listener.fact('loaded'));
  cdp.on('Page.domContentEventFired', () => listener.fact('dom-ready'));
  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) listener.fact('navigated');
  });
  cdp.on('Page.navigatedWithinDocument', ({ frameId }) => {
    if (frames.main().id === frameId) listener.fact('navigated-in-page');
  });

  await cdp.send('Inspector.enable');
  await cdp.send('Page.enable');
  const { frameTree } = await cdp.send('Page.getFrameTree');
  frames.begin(frameTree.frame.id);
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: binding, executionContextName: isolatedWorld });
  const secret = `standin-${Math.random().toString(36).slice(2)}`;
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainScript(secret) });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: isolatedScript(secret, preloadFile),
    worldName: isolatedWorld,
  });
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return target;
}

/** What happens when the page went away in the middle of it; everything else is a fault of the stand-in. */
function isGone(error: unknown): void {
  const text = String(error);
  if (!/closed|crashed|Cannot find context|Invalid InterceptionId|detached|Inspected target navigated/i.test(text)) throw error;
}

function script(name: string): string {
  return readFileSync(new URL(`./${name}.js`, import.meta.url), 'utf8');
}

// Only the top frame gets a preload, as with nodeIntegrationInSubFrames off.
function mainScript(secret: string): string {
  return `if (window === window.top) { const STANDIN = ${JSON.stringify({ secret })};\n${script('world-main')}\n}`;
}

function isolatedScript(secret: string, preloadFile: string | null): string {
  const preload =
    preloadFile === null ? 'null' : `function (require, module, exports) {\n${readFileSync(preloadFile, 'utf8')}\n}`;
  const facts = `secret: ${JSON.stringify(secret)}, binding: '${binding}', inbox: '${inbox}'`;
  return `if (window === window.top) { const STANDIN = { ${facts}, preload: ${preload} };\n${script('world-isolated')}\n}`;
}
