// A host under a name that browsers do not trust, as an office network is: plain http, and no secure context.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export const plainName = 'pano.test';
/** For a Chromium that is to find it. */
export const plainNameFlag = `--host-resolver-rules=MAP ${plainName} 127.0.0.1`;

/** Passes everything on to `target`, whose own name and origin it puts in place of the plain one. */
export async function servePlain(target: string): Promise<{ url: string; close(): void }> {
  const to = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, host: to.host, ...(incoming.headers.origin && { origin: to.origin }) };
    const passed = request(
      { host: to.hostname, port: to.port, path: incoming.url, method: incoming.method, headers },
      (reply) => {
        outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${plainName}:${port}${to.pathname}${to.search}${to.hash}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
