// What every file goes out with: a type from a fixed table, and a policy that leaves the page no way out of the host.

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  ico: 'image/x-icon',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
};

/** Null for an ending that the host does not serve. */
export function typeOfFile(name: string): string | null {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return Object.hasOwn(types, ending) ? (types[ending] ?? null) : null;
}

/** The office's own fonts are kept without an ending: `OTTO` are those with PostScript outlines. */
export function typeOfFont(bytes: Uint8Array): string {
  return bytes[0] === 0x4f ? 'font/otf' : 'font/ttf';
}

export const everyFileHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  // For whatever is not a page of Pano: if a browser opens it as one, it can do nothing.
  'content-security-policy': "sandbox; default-src 'none'",
};

export type Page = 'studio' | 'player';

/** reliability.md §2.1 item 7, with a nonce for the style tags that Mantine inserts. */
export function pageHeaders(page: Page, styleNonce: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // Mantine writes its style tags through innerHTML, which trusted types refuse; the player does without.
    ...(page === 'player' ? ["require-trusted-types-for 'script'"] : []),
  ];
  return {
    ...everyFileHeaders,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
    // On the office network, without HTTPS, browsers ignore it and complain; the studio is never there.
    ...(page === 'studio' ? { 'cross-origin-opener-policy': 'same-origin' } : {}),
    'cache-control': 'no-store',
  };
}
