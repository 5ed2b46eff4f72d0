// The renderer's only door to the host: `call` and `onEvent`, over Electron's bridge or over HTTP.
import './zod-without-eval.ts';
import { createClient } from '../../slides/api/client.ts';
import type { Call } from '../../slides/api/contract.ts';
import type { HostEvent } from '../../slides/api/events.ts';
import { bridgeConnection } from './bridge-connection.ts';
import type { Connection } from './connection.ts';
import { httpConnection } from './http-connection.ts';

const connection: Connection = bridgeConnection() ?? httpConnection();

export const call: Call = createClient(connection.send);

/** Hears every fact the host tells; returns what ends it. */
export const onEvent: (listener: (event: HostEvent) => void) => () => void = connection.onEvent;

/** Hears whether the host answers; called at once with the present state. */
export const onReachable: (listener: (isReachable: boolean) => void) => () => void = connection.onReachable;

/** The bytes behind a path of the host (`/media/…`, `/fonts/…`), with whatever proves who asks. */
export const fetchFile: (path: string) => Promise<Blob> = connection.fetchFile;

/** Proves to the host which screen this is, from the pairing on; null forgets it. Only HTTP screens need it. */
export const useToken: (token: string | null) => void = connection.useToken;
