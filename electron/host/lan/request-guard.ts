// Which requests are heard at all: those that name this machine, and come from its own pages or from no page.
import type { IncomingHttpHeaders } from 'node:http';

/** Whether the Host header names one of our own addresses: a foreign name there is DNS rebinding. */
export function isOwnHost(headers: IncomingHttpHeaders, ownNames: ReadonlySet<string>, port: number): boolean {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?$/i.exec(headers.host ?? '');
  if (match === null) return false;
  const [, name = '', givenPort] = match;
  return ownNames.has(name.toLowerCase()) && Number(givenPort ?? 80) === port;
}

/**
 * Whether a request comes from one of our pages, or from a program that is no browser. Call after `isOwnHost`.
 * A browser always names the origin of a POST, and says the site of every request on addresses it trusts.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = headers;
  return origin === undefined || origin.toLowerCase() === `http://${headers.host?.toLowerCase()}`;
}
