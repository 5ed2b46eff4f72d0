// Lets the pages' own HTTP connection run in Node: relative addresses get the host's origin, and the browser's cookie and
// Origin header come along.
import { type MockInstance, vi } from 'vitest';

export function actAsPage(origin: string, cookie: string | null): MockInstance<typeof fetch> {
  const real = globalThis.fetch;
  return vi.spyOn(globalThis, 'fetch').mockImplementation((target, init) => {
    const headers = new Headers(init?.headers);
    if (cookie !== null) headers.set('cookie', cookie);
    if (init?.method === 'POST') headers.set('origin', origin);
    return real(new URL(String(target), origin), { ...init, headers });
  });
}
