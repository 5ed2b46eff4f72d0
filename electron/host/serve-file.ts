// Files for both transports, as web standard Request → Response: pages, their parts, fonts, media and thumbnails.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Caller } from '../../slides/api/contract.ts';
import { AppError, errorSentence } from '../../slides/api/errors.ts';
import { allFontIds } from '../../slides/fonts/catalog.ts';
import { designId, mediaId } from '../../slides/model/id.ts';
import { assetFolder } from './asset-folder.ts';
import { parseByteRange } from './byte-range.ts';
import { everyFileHeaders, type Page, pageHeaders, typeOfFile, typeOfFont } from './file-headers.ts';
import type { FontsService } from './services/fonts.ts';
import type { MediaService } from './services/media.ts';
import type { ScreensService } from './services/screens.ts';
import type { ThumbnailsService } from './services/thumbnails.ts';

type Parts = {
  /** The built renderer; null where no page is served (the command line). */
  rendererFolder: string | null;
  media: MediaService;
  fonts: FontsService;
  screens: ScreensService;
  thumbnails: ThumbnailsService;
  /** Hears of files of the library that turned out damaged. */
  onDamage(failure: AppError): void;
  onBug(error: unknown, pathname: string): void;
};

export type ServeFile = (request: Request, caller: Caller) => Promise<Response>;

/** An allow-list, so that no escape of `..`, no backslash, no NUL, no `:stream` needs to be thought of. */
const safeName = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/;
const forever = 'public, max-age=31536000, immutable';

export function createServeFile(parts: Parts): ServeFile {
  return async (request, caller) => {
    const url = new URL(request.url);
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, new AppError('forbidden'));
      const response = await route(parts, url, request, caller);
      return request.method === 'HEAD' ? new Response(null, response) : response;
    } catch (error) {
      if (error instanceof AppError) {
        if (error.code === 'media-damaged') parts.onDamage(error);
        return refusal(statusOf(error), error);
      }
      parts.onBug(error, url.pathname);
      return refusal(500, new AppError('internal'));
    }
  };
}

async function route(parts: Parts, url: URL, request: Request, caller: Caller): Promise<Response> {
  const names = url.pathname.split('/').slice(1);
  const [top = '', name = ''] = names;
  if ((top === 'studio' || top === 'player') && (names.length === 1 || (names.length === 2 && name === ''))) {
    if (top === 'studio' && caller.role !== 'staff') throw new AppError('studio-closed');
    return servePage(parts, top);
  }
  if (url.pathname === '/favicon.ico')
    return serveDisk(path.join(assetFolder(), 'icons', 'pano.png'), 'public, max-age=86400', url);
  if (!names.every((part) => safeName.test(part))) throw missing(url);
  if (top === 'assets' && parts.rendererFolder !== null) {
    return serveDisk(path.join(parts.rendererFolder, ...names), forever, url);
  }
  if (names.length !== 2) throw missing(url);
  if (top === 'fonts') return serveFont(name, url);
  if (top === 'media') return serveMedia(parts, name, request, caller, url);
  if (top === 'thumb') return serveThumbnail(parts, name, request, caller, url);
  throw missing(url);
}

async function servePage(parts: Parts, page: Page): Promise<Response> {
  if (parts.rendererFolder === null) throw new AppError('not-found', { kind: 'page', id: page });
  const html = await readFile(path.join(parts.rendererFolder, page, 'index.html'), 'utf8');
  const nonce = randomBytes(16).toString('base64');
  return new Response(html.replaceAll('__STYLE_NONCE__', nonce), { headers: pageHeaders(page, nonce) });
}

async function serveDisk(file: string, cacheControl: string, url: URL): Promise<Response> {
  const type = typeOfFile(file);
  if (type === null) throw missing(url);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') throw missing(url);
    throw error;
  }
  return send(bytes, { 'content-type': type, 'cache-control': cacheControl });
}

function serveFont(name: string, url: URL): Promise<Response> {
  if (!allFontIds.some((id) => name === `${id}.ttf`)) throw missing(url);
  return serveDisk(path.join(assetFolder(), 'fonts', name), 'public, max-age=86400', url);
}

async function serveMedia(
  { media, fonts, screens }: Parts,
  name: string,
  request: Request,
  caller: Caller,
  url: URL,
): Promise<Response> {
  const id = mediaId.safeParse(name);
  if (!id.success) throw missing(url);
  if (caller.role !== 'staff') {
    // A screen reads what it plays and nothing else of the library.
    const isOwn = caller.screenId !== null && screens.needsMedia(caller.screenId, id.data);
    if (!isOwn) throw new AppError('forbidden');
  }
  const isFont = fonts.find(id.data) !== null;
  const bytes = isFont ? await fonts.read(id.data) : (await media.read(id.data)).bytes;
  const headers = {
    'content-type': isFont ? typeOfFont(bytes) : media.get(id.data).type,
    'cache-control': 'private, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
  };
  const range = parseByteRange(request.headers.get('range'), bytes.length);
  if (range === null) return send(bytes, headers);
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { ...everyFileHeaders, 'content-range': `bytes */${bytes.length}` } });
  }
  const contentRange = `bytes ${range.start}-${range.end}/${bytes.length}`;
  return send(bytes.subarray(range.start, range.end + 1), { ...headers, 'content-range': contentRange }, 206);
}

async function serveThumbnail(
  { thumbnails }: Parts,
  name: string,
  request: Request,
  caller: Caller,
  url: URL,
): Promise<Response> {
  if (caller.role !== 'staff') throw new AppError('forbidden');
  const match = /^(.+)-\d+\.png$/.exec(name);
  const id = designId.safeParse(match?.[1]);
  if (!id.success) throw missing(url);
  const asked = Number(url.searchParams.get('w') ?? 320);
  const widthPx = Math.min(Math.max(Math.round(Number.isFinite(asked) ? asked : 320), 16), 2048);
  // The address names the design's revision, but a new theme changes the picture too: so the browser asks each time.
  const etag = `"${thumbnails.tagOf(id.data, widthPx)}"`;
  const headers = { 'content-type': 'image/png', 'cache-control': 'private, no-cache', etag };
  if (request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers: { ...everyFileHeaders, ...headers } });
  }
  return send((await thumbnails.get(id.data, widthPx)).png, headers);
}

function send(bytes: Uint8Array, headers: Record<string, string>, status = 200): Response {
  const all = { ...everyFileHeaders, ...headers, 'content-length': String(bytes.length) };
  // Memory of the host is never shared between threads, which is all that the narrower type asks.
  return new Response(bytes as Uint8Array<ArrayBuffer>, { status, headers: all });
}

function refusal(status: number, error: AppError): Response {
  const sentences = `${errorSentence(error, 'vi')}\n\n${errorSentence(error, 'en')}\n`;
  return new Response(sentences, {
    status,
    headers: { ...everyFileHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}

function statusOf({ code }: AppError): number {
  if (code === 'forbidden' || code === 'studio-closed') return 403;
  return code === 'not-found' ? 404 : 500;
}

function missing(url: URL): AppError {
  return new AppError('not-found', { kind: 'file', id: url.pathname.slice(0, 200) });
}
