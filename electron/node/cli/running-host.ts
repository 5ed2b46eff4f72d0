// A command's way to the library while another Pano of the same user has it open: the call is handed over to that one.
import { request } from 'node:http';
import os from 'node:os';
import { text } from 'node:stream/consumers';
import { createClient, type Transport } from '../../../slides/api/client.ts';
import type { Call } from '../../../slides/api/contract.ts';
import type { Envelope } from '../../../slides/api/dispatch.ts';
import { AppError, type ErrorParams } from '../../../slides/api/errors.ts';
import { decodeWire, encodeWire } from '../../../slides/api/wire.ts';
import { type ControlAddress, readControlAddress } from '../../host/control/control-address.ts';
import { panoVersion } from '../../host/version.ts';
import { nodeBase64 } from '../../host/wire-base64.ts';

/** `holder` is who the lock says is alive. Null when that one takes no commands from here. */
export async function callRunningHost(libraryFolder: string, holder: ErrorParams): Promise<Call | null> {
  if (holder.host !== os.hostname()) return null;
  const address = readControlAddress(libraryFolder);
  if (address === null || address.pid !== holder.pid) return null;
  const call = createClient(send(address));
  try {
    // Another version may mean other things by the same words.
    return (await call('host.describe', {})).version === panoVersion ? call : null;
  } catch (error) {
    // It has just ended, or was never there.
    if (error instanceof AppError && (error.code === 'host-unreachable' || error.code === 'forbidden')) return null;
    throw error;
  }
}

function send({ socketPath, key }: ControlAddress): Transport {
  return async (method, input) => {
    try {
      return decodeWire(await post(socketPath, method, key, encodeWire(input, nodeBase64)), nodeBase64) as Envelope;
    } catch (cause) {
      throw new AppError('host-unreachable', {}, { cause });
    }
  };
}

function post(socketPath: string, method: string, key: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const sent = request({ socketPath, path: `/${method}`, method: 'POST', headers, agent: false }, (response) => {
      text(response).then(resolve, reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
