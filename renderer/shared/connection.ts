// What a way to the host must offer; bridge-connection.ts and http-connection.ts are the two ways.
import type { Transport } from '../../slides/api/client.ts';
import type { Envelope } from '../../slides/api/dispatch.ts';
import type { HostEvent } from '../../slides/api/events.ts';

export type Connection = {
  send: Transport;
  onEvent(listener: (event: HostEvent) => void): () => void;
  onReachable(listener: (isReachable: boolean) => void): () => void;
  fetchFile(path: string): Promise<Blob>;
  useToken(token: string | null): void;
};

/** What the desktop's preload puts on `window.pano`: frozen, and nothing more. */
export type Bridge = {
  call(method: string, input: unknown): Promise<Envelope>;
  onEvent(listener: (event: HostEvent) => void): () => void;
};

declare global {
  interface Window {
    readonly pano?: Bridge;
  }
}
