// Every request of a page passes here before it leaves: navigations are put to main first, our schemes are answered by main's
// protocol handlers, all else goes on to the network. (`data:`, `blob:` and `javascript:` never come this far in Chromium.)
import type { EventEmitter } from 'node:events';
import { toChromium, toElectron } from './addresses.ts';
import { emitCancelable } from './cancelable.ts';
import type { PageTarget, PausedRequest } from './page-target.ts';
import type { StandinSession } from './session.ts';

export type Navigations = {
  /** Whether main itself has asked for this address; Electron announces only what the page asks for. */
  isOwn(url: string): boolean;
};

export async function judgeRequest(
  contents: EventEmitter,
  session: StandinSession,
  navigations: Navigations,
  target: PageTarget,
  paused: PausedRequest,
): Promise<void> {
  const url = toElectron(paused.request.url);
  const fail = (errorReason: 'Aborted' | 'Failed' | 'AddressUnreachable') =>
    target.cdp.send('Fetch.failRequest', { requestId: paused.requestId, errorReason });

  if (paused.resourceType === 'Document' && isRefused(contents, navigations, target, paused, url)) {
    await fail('Aborted');
    return;
  }
  if (toChromium(url) === url) {
    await target.cdp.send('Fetch.continueRequest', { requestId: paused.requestId });
    return;
  }
  const handler = session.protocol.handlerOf(url.slice(0, url.indexOf(':')));
  if (handler === null) {
    await fail('AddressUnreachable');
    return;
  }
  let response: Response;
  try {
    response = await handler(requestFor(url, paused));
  } catch (error) {
    console.error('a protocol handler failed', error);
    await fail('Failed');
    return;
  }
  const location = response.headers.get('location');
  const headers = [...response.headers].filter(([name]) => name !== 'location').map(([name, value]) => ({ name, value }));
  if (location !== null) headers.push({ name: 'location', value: toChromium(new URL(location, url).href) });
  await target.cdp.send('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: response.status,
    responseHeaders: headers,
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

function isRefused(
  contents: EventEmitter,
  navigations: Navigations,
  target: PageTarget,
  paused: PausedRequest,
  url: string,
): boolean {
  const isMainFrame = target.frames.main().id === paused.frameId;
  const details = { url, isSameDocument: false, isMainFrame, frame: target.frames.ofId(paused.frameId), initiator: null };
  if (paused.redirectedRequestId !== undefined)
    return emitCancelable(contents, 'will-redirect', details, url, false, isMainFrame);
  if (isMainFrame && navigations.isOwn(url)) return false;
  if (emitCancelable(contents, 'will-frame-navigate', details)) return true;
  return isMainFrame && emitCancelable(contents, 'will-navigate', details, url, false, true);
}

function requestFor(url: string, { request }: PausedRequest): Request {
  const { method, headers, postData } = request;
  return new Request(url, { method, headers, ...(postData === undefined ? {} : { body: postData }) });
}
