// Pairing a lobby screen (after RFC 8628): it shows a short code, the admin confirms it, the screen fetches its token.
import { createHash } from 'node:crypto';
import type { Caller, Output } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import type { ScreenId } from '../../../slides/model/id.ts';
import type { Publish } from '../event-hub.ts';
import type { ScreenTokens } from '../lan/screen-tokens.ts';
import type { Documents } from './documents.ts';
import type { RateLimit } from './rate-limit.ts';

export type PairingService = {
  begin(widthPx: number, heightPx: number, caller: Caller): Output<'pairing.begin'>;
  poll(deviceCode: string): Promise<Output<'pairing.poll'>>;
  waiting(): Output<'pairing.waiting'>;
  confirm(code: string, screenId: ScreenId, caller: Caller): void;
};

type Waiting = {
  code: string;
  address: string;
  widthPx: number;
  heightPx: number;
  expiresAtMs: number;
  /** Set once the admin has confirmed. */
  screenId: ScreenId | null;
};

/** No vowels, so that no word appears; no letters that are mistaken for each other. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ';
const codeLength = 8;
const lifetimeMs = 10 * 60_000;
/** More than any office pairs at once; a flood must not fill the memory or the admin's list. */
const maxWaiting = 50;
/** A page that is loaded again forgets its code; one machine in a loop must not use up everybody's places. */
const maxWaitingPerAddress = 12;

type Ports = { now(): number; randomBytes(length: number): Uint8Array };

export function createPairing(
  documents: Documents,
  tokens: ScreenTokens,
  publish: Publish,
  ports: Ports,
  limits: { begin: RateLimit; confirm: RateLimit },
): PairingService {
  /** By the hash of the device code: looking one up takes the same time however much of it was guessed. */
  const waiting = new Map<string, Waiting>();

  function dropExpired() {
    const nowMs = ports.now();
    for (const [key, { expiresAtMs }] of waiting) if (expiresAtMs <= nowMs) waiting.delete(key);
  }

  /** The oldest codes of one machine give way to its newest. */
  function makeRoom(address: string) {
    const own = [...waiting].filter(([, candidate]) => candidate.address === address && candidate.screenId === null);
    for (const [key] of own.slice(0, Math.max(0, own.length - maxWaitingPerAddress + 1))) waiting.delete(key);
  }

  return {
    begin(widthPx, heightPx, caller) {
      limits.begin.take(caller.address);
      dropExpired();
      makeRoom(caller.address);
      if (waiting.size >= maxWaiting) throw new AppError('too-many-requests', { seconds: 60 });
      const taken = new Set([...waiting.values()].map(({ code }) => code));
      let code = newCode(ports.randomBytes);
      while (taken.has(code)) code = newCode(ports.randomBytes);
      const deviceCode = Buffer.from(ports.randomBytes(32)).toString('base64url');
      const expiresAtMs = ports.now() + lifetimeMs;
      waiting.set(keyOf(deviceCode), { code, address: caller.address, widthPx, heightPx, expiresAtMs, screenId: null });
      publish('pairing.changed', {});
      return { code, deviceCode, expiresAtMs };
    },
    async poll(deviceCode) {
      dropExpired();
      const key = keyOf(deviceCode);
      const found = waiting.get(key);
      if (found === undefined) return { state: 'expired' };
      if (found.screenId === null) return { state: 'waiting' };
      // Gone before the first await: a second poll must not get a second token.
      waiting.delete(key);
      const token = Buffer.from(ports.randomBytes(32)).toString('base64url');
      await tokens.grant(found.screenId, token);
      publish('screen.reported', { screenId: found.screenId });
      return { state: 'paired', token, screenId: found.screenId };
    },
    waiting() {
      dropExpired();
      const open = [...waiting.values()].filter(({ screenId }) => screenId === null);
      return open.map(({ code, address, widthPx, heightPx, expiresAtMs }) => ({ code, address, widthPx, heightPx, expiresAtMs }));
    },
    confirm(code, screenId, caller) {
      limits.confirm.take(caller.address);
      documents.get('screens', screenId);
      dropExpired();
      // People type what they see: small letters, a space or a dash in the middle.
      const wanted = code.toUpperCase().replace(/[\s-]/g, '');
      const found = [...waiting.values()].find((candidate) => candidate.code === wanted && candidate.screenId === null);
      if (found === undefined) throw new AppError('pairing-unknown');
      found.screenId = screenId;
      publish('pairing.changed', {});
    },
  };
}

function newCode(randomBytes: (length: number) => Uint8Array): string {
  let code = '';
  while (code.length < codeLength) {
    // 240 is the largest multiple of 20 in a byte; beyond it some letters would be likelier.
    for (const byte of randomBytes(16)) if (byte < 240 && code.length < codeLength) code += letters[byte % letters.length];
  }
  return code;
}

function keyOf(deviceCode: string): string {
  return createHash('sha256').update(deviceCode).digest('hex');
}
