// No single machine of the network may hold all the sockets.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** A player uses about ten: six of the browser, the event stream, and those that are just closing. */
const maxPerAddress = 64;
const maxInAll = 400;

export function limitSockets(server: Server): void {
  server.maxConnections = maxInAll;
  const held = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? 'unknown';
    const count = (held.get(address) ?? 0) + 1;
    held.set(address, count);
    socket.once('close', () => {
      const left = (held.get(address) ?? 1) - 1;
      if (left > 0) held.set(address, left);
      else held.delete(address);
    });
    if (count > maxPerAddress) socket.destroy();
  });
}
