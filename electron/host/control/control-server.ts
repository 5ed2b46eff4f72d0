// Lets the command line work while the library is open here: its calls go through the same gate as the studio's.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Caller } from '../../../slides/api/contract.ts';
import { AppError, reportError } from '../../../slides/api/errors.ts';
import { decodeWire, encodeWire } from '../../../slides/api/wire.ts';
import type { Host } from '../host.ts';
import { bearerToken, createStaffKey, type StaffKey } from '../lan/http-caller.ts';
import type { Ports } from '../ports.ts';
import { writePrivateFile } from '../private-file.ts';
import { nodeBase64 } from '../wire-base64.ts';
import { type ControlAddress, controlFile } from './control-address.ts';

type ControlOptions = { host: Host; libraryFolder: string; log: Ports['log'] };

export type Control = { close(): Promise<void> };

/** The library's own user at the command line. */
const commandLine: Caller = { role: 'staff', screenId: null, address: 'local' };
/** How long a command may go on after Pano was told to end. */
const graceMs = 5000;

/** Pano works without it too, only commands do not reach it: what stands in the way is logged. */
export async function openControl(options: ControlOptions): Promise<Control> {
  try {
    return await open(options);
  } catch (error) {
    options.log('warn', 'commands cannot reach this Pano while it has the library open', error);
    return { close: async () => {} };
  }
}

async function open({ host, libraryFolder, log }: ControlOptions): Promise<Control> {
  const key = randomBytes(32).toString('base64url');
  const place = makePlace();
  const staffKey = createStaffKey(key);
  const server = createServer((request, response) => {
    answer(host, staffKey, request, response).catch((error: unknown) => {
      log('error', 'a command could not be answered', error);
      response.destroy();
    });
  });
  try {
    await listen(server, place.socketPath);
    server.on('error', (error) => log('error', 'the way in for commands failed', error));
    const address: ControlAddress = { format: 'pano-control', pid: process.pid, socketPath: place.socketPath, key };
    writePrivateFile(controlFile(libraryFolder), JSON.stringify(address));
  } catch (error) {
    server.close();
    place.remove();
    throw error;
  }
  return {
    async close() {
      // First, so that no command begins to speak to a Pano that ends.
      rmSync(controlFile(libraryFolder), { force: true });
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      });
      place.remove();
    },
  };
}

/** Short enough for a socket's name wherever the library lies, in a folder that only this user may enter. */
function makePlace(): { socketPath: string; remove(): void } {
  if (process.platform === 'win32') {
    return { socketPath: `\\\\.\\pipe\\pano-${randomBytes(16).toString('hex')}`, remove: () => {} };
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pano-'));
  return { socketPath: path.join(folder, 'control'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function listen(server: Server, socketPath: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(host: Host, key: StaffKey, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const given = bearerToken(request);
  const isAllowed = request.method === 'POST' && given !== null && key.matches(given);
  const envelope = isAllowed
    ? await host.dispatch(
        (request.url ?? '').slice(1),
        decodeWire((await buffer(request)).toString('utf8'), nodeBase64),
        commandLine,
      )
    : { ok: false, error: reportError(new AppError('forbidden')) };
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  response.end(encodeWire(envelope, nodeBase64));
}
