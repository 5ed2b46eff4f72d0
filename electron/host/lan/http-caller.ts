// Who speaks over HTTP: the staff by a key in a cookie, a screen by its bearer token, otherwise a guest.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Caller } from '../../../slides/api/contract.ts';
import type { Host } from '../host.ts';

export type StaffKey = {
  matches(given: string): boolean;
  /** The cookie that proves it, for one port: cookies of one address are shared by all its ports. */
  cookieName(port: number): string;
};

export function createStaffKey(key: string): StaffKey {
  const expected = digest(key);
  return {
    matches: (given) => timingSafeEqual(digest(given), expected),
    cookieName: (port) => `pano-${port}`,
  };
}

/** `staffKey` is null where the staff is never let in. */
export function callerOf(request: IncomingMessage, host: Host, staffKey: StaffKey | null, port: number): Caller {
  const address = request.socket.remoteAddress ?? 'unknown';
  // A token is shown on purpose, a cookie rides along: a screen in the staff's own browser is still that screen.
  const token = bearerToken(request);
  const screenId = token === null ? null : host.screenOfToken(token);
  if (screenId !== null) return { role: 'screen', screenId, address };
  const key = staffKey === null ? null : cookie(request, staffKey.cookieName(port));
  if (staffKey !== null && key !== null && staffKey.matches(key)) return { role: 'staff', screenId: null, address };
  return { role: 'guest', screenId: null, address };
}

export function bearerToken(request: IncomingMessage): string | null {
  return /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

function cookie(request: IncomingMessage, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
