// Requests as an attacker writes them: any path, any header, nothing put right by a well-behaved client.
import { request } from 'node:http';

export type RawAnswer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

type RawRequest = { method?: string; path: string; headers?: Record<string, string>; body?: string };

export function rawRequest(origin: string, { method = 'GET', path, headers = {}, body }: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, setHost: headers.host === undefined }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString('latin1') }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A call with all the well-formed parts; `headers` spoils or adds some. */
export function rawCall(
  origin: string,
  method: string,
  input: unknown,
  headers: Record<string, string> = {},
): Promise<RawAnswer> {
  const body = JSON.stringify(input);
  const all = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers };
  return rawRequest(origin, { method: 'POST', path: `/api/${method}`, headers: all, body });
}
