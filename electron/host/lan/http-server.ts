// The contract over HTTP: POST /api/METHOD, GET /events, and everything else a file of the host. One listener on one address.
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { AppError, type ErrorReport, reportError } from '../../../slides/api/errors.ts';
import { decodeWire, encodeWire } from '../../../slides/api/wire.ts';
import type { Host } from '../host.ts';
import type { Ports } from '../ports.ts';
import { createRateLimit } from '../services/rate-limit.ts';
import { nodeBase64 } from '../wire-base64.ts';
import { createEventStreams } from './event-streams.ts';
import { bearerToken, callerOf, type StaffKey } from './http-caller.ts';
import { sendFile } from './http-files.ts';
import { isOwnHost, isOwnOrigin } from './request-guard.ts';
import { limitSockets } from './socket-limit.ts';

export type HttpServerOptions = {
  host: Host;
  log: Ports['log'];
  /** Null where the staff is never let in: on the office network. */
  staffKey: StaffKey | null;
  address: string;
  /** 0 picks a free one. */
  port: number;
  /** The names under which this listener may be addressed. */
  ownNames(): ReadonlySet<string>;
  /** How long a client may take to send its headers. */
  patienceMs?: number;
};

export type HttpServer = { port: number; close(): Promise<void> };

const staffBodyBytes = 96 * 2 ** 20;
const otherBodyBytes = 64 * 2 ** 10;

/** Listens. Throws AppError 'port-in-use' or 'address-unavailable'. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { host, log, staffKey, patienceMs = 8000 } = options;
  const bodyLimit = staffKey === null ? otherBodyBytes : staffBodyBytes;
  const app = Fastify({
    bodyLimit,
    // A HEAD of the event stream would open one.
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    // A client that dribbles its request holds a socket only this long; answers may take their time.
    requestTimeout: staffKey === null ? 10_000 : 60_000,
    http: { headersTimeout: patienceMs, connectionsCheckingInterval: patienceMs / 4, maxHeaderSize: 16 * 2 ** 10 },
    ...(staffKey === null ? { connectionTimeout: 60_000 } : {}),
  });
  // On this machine itself everybody has the same address.
  if (staffKey === null) limitSockets(app.server);
  let port = options.port;
  const streams = createEventStreams(host);
  const caller = (request: FastifyRequest) => callerOf(request.raw, host, staffKey, port);
  const limits = {
    api: createRateLimit(() => performance.now(), 400, 1200),
    file: createRateLimit(() => performance.now(), 1200, 2400),
  };

  app.addHook('onRequest', async (request) => {
    const { headers, method } = request.raw;
    if (!isOwnHost(headers, options.ownNames(), port)) throw new AppError('forbidden');
    const isCall = method !== 'GET' && method !== 'HEAD';
    const isEvents = request.raw.url?.startsWith('/events') === true;
    if ((isCall || isEvents) && !isOwnOrigin(headers)) throw new AppError('forbidden');
    const { role, address } = caller(request);
    if (role === 'staff') return;
    (isCall || isEvents ? limits.api : limits.file).take(address);
    // Without a stated length the limit could only be felt after the fact.
    if (isCall && !(Number(headers['content-length']) <= otherBodyBytes)) throw tooLarge(otherBodyBytes);
  });

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));

  app.post<{ Params: { method: string }; Body: string }>('/api/:method', async (request, reply) => {
    const envelope = await host.dispatch(request.params.method, parseBody(request.body), caller(request));
    return answer(reply, envelope.ok ? 200 : statusOf(envelope.error), envelope);
  });
  app.get('/events', (request, reply) => {
    const speaker = caller(request);
    const token = bearerToken(request.raw);
    const isStillAllowed = () => speaker.role !== 'screen' || (token !== null && host.screenOfToken(token) === speaker.screenId);
    streams.admit(speaker.address);
    reply.hijack();
    streams.open(reply.raw, speaker, isStillAllowed);
  });
  app.setNotFoundHandler((request, reply) => sendFile(request, reply, { host, staffKey, port, caller: caller(request) }));
  app.setErrorHandler((error, request, reply) => {
    const failure = expected(error, bodyLimit);
    if (failure === null) log('error', `${request.method} ${request.url.slice(0, 200)} failed`, error);
    const report = reportError(failure ?? error);
    // The body that was not read would be taken for the next request.
    if (report.code === 'body-too-large') reply.header('connection', 'close');
    return answer(reply, statusOf(report), { ok: false, error: report });
  });
  app.addHook('preClose', async () => streams.close());

  port = await listen(app, options);
  return { port, close: () => app.close() };
}

async function listen(app: FastifyInstance, { address, port }: HttpServerOptions): Promise<number> {
  try {
    await app.listen({ host: address, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EADDRINUSE') throw new AppError('port-in-use', { port });
    if (code !== '') throw new AppError('address-unavailable', { address, port, reason: code });
    throw error;
  }
  const bound = app.server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : port;
}

function parseBody(body: string): unknown {
  try {
    return decodeWire(body, nodeBase64);
  } catch (cause) {
    throw new AppError('bad-input', { path: 'body', reason: 'not JSON' }, { cause });
  }
}

function answer(reply: FastifyReply, status: number, envelope: unknown): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'")
    .send(encodeWire(envelope, nodeBase64));
}

/** What fastify itself refuses, in our words; null for a bug. */
function expected(error: unknown, bodyLimit: number): AppError | null {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge(bodyLimit);
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new AppError('bad-input', { path: 'content-type', reason: 'not JSON' });
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? new AppError('bad-input', { path: 'request', reason: String(code) }) : null;
}

function tooLarge(bytes: number): AppError {
  return new AppError('body-too-large', { limit: Math.round((bytes / 2 ** 20) * 100) / 100 });
}

/** What the gate or the transport refuses has a status of its own; a failure that belongs to the work is a good answer. */
function statusOf({ code }: ErrorReport): number {
  const statuses: Partial<Record<ErrorReport['code'], number>> = {
    'unknown-method': 404,
    forbidden: 403,
    'bad-input': 400,
    'body-too-large': 413,
    'too-many-requests': 429,
    internal: 500,
  };
  return statuses[code] ?? 200;
}
