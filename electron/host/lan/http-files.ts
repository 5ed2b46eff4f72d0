// Files over HTTP: the staff's key in the address becomes a cookie, everything else goes to the host's own file server.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import type { Host } from '../host.ts';
import type { StaffKey } from './http-caller.ts';

type Served = { host: Host; staffKey: StaffKey | null; port: number; caller: Caller };

export async function sendFile(request: FastifyRequest, reply: FastifyReply, served: Served): Promise<FastifyReply> {
  const { method } = request;
  if (method !== 'GET' && method !== 'HEAD') throw new AppError('forbidden');
  const url = parseUrl(request.raw.url ?? '', request.headers.host ?? '');
  if (url === null) throw new AppError('bad-input', { path: 'address', reason: 'not an address' });
  const key = url.searchParams.get('key');
  // A key of an earlier start counts for nothing: who has no other way in is told by the page itself.
  if (key !== null && served.staffKey?.matches(key)) return letIn(reply, url, key, served.staffKey, served.port);
  if (url.pathname === '/') return reply.redirect(served.caller.role === 'staff' ? '/studio/' : '/player/', 303);
  const headers = pick(request, ['range', 'if-none-match']);
  const response = await served.host.serveFile(new Request(url, { method, headers }), served.caller);
  for (const [name, value] of response.headers) reply.header(name, value);
  return reply.code(response.status).send(method === 'HEAD' ? undefined : Buffer.from(await response.arrayBuffer()));
}

/** Puts the key into a cookie that no script reads and no other site sends, and takes it out of the address. */
function letIn(reply: FastifyReply, url: URL, key: string, staffKey: StaffKey, port: number): FastifyReply {
  url.searchParams.delete('key');
  return reply
    .header('set-cookie', `${staffKey.cookieName(port)}=${key}; HttpOnly; SameSite=Strict; Path=/`)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .redirect(`${url.pathname}${url.search}`, 303);
}

function parseUrl(target: string, host: string): URL | null {
  if (!target.startsWith('/')) return null;
  try {
    return new URL(`http://${host}${target}`);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function pick(request: FastifyRequest, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
