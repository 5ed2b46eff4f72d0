// The office's settings, and the PIN that leaves kiosk mode: only its scrypt hash is stored, and not even that leaves the host.
import { type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import type { Caller } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import type { Settings } from '../../../slides/model/settings.ts';
import type { Documents } from './documents.ts';
import type { RateLimit } from './rate-limit.ts';

export type SettingsService = {
  /** `kioskPinHash` is null or 'set': the studio needs no more than that. */
  get(): Stored<'settings'>;
  /** Keeps the stored PIN whatever the document says. Throws AppError 'zone-unknown'. */
  save(document: Settings, baseRevision: number): Promise<number>;
  setKioskPin(pin: string | null): Promise<void>;
  /** Without a PIN anyone may leave; null asks for that alone. Throws AppError 'too-many-requests' after five tries a minute. */
  checkPin(pin: string | null, caller: Caller): Promise<boolean>;
};

const keyLength = 32;

export function createSettings(
  documents: Documents,
  randomBytes: (length: number) => Uint8Array,
  tries: RateLimit,
): SettingsService {
  const stored = () => documents.get('settings', 'office');
  return {
    get() {
      const { document, revision } = stored();
      return { document: { ...document, kioskPinHash: document.kioskPinHash === null ? null : 'set' }, revision };
    },
    async save(document, baseRevision) {
      if (!isZone(document.timeZone)) throw new AppError('zone-unknown', { zone: document.timeZone });
      const { kioskPinHash } = stored().document;
      return documents.save('settings', { ...document, kioskPinHash }, baseRevision);
    },
    async setKioskPin(pin) {
      const kioskPinHash = pin === null ? null : await hashPin(pin, randomBytes(16));
      const { document, revision } = stored();
      await documents.save('settings', { ...document, kioskPinHash }, revision);
    },
    async checkPin(pin, caller) {
      const { kioskPinHash } = stored().document;
      if (kioskPinHash === null) return true;
      if (pin === null) return false;
      tries.take(caller.screenId ?? caller.address);
      const [salt = '', hash = ''] = kioskPinHash.split(':');
      const expected = Buffer.from(hash, 'hex');
      const given = await derive(pin, Buffer.from(salt, 'hex'));
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  };
}

async function hashPin(pin: string, salt: Uint8Array): Promise<string> {
  return `${Buffer.from(salt).toString('hex')}:${(await derive(pin, salt)).toString('hex')}`;
}

function derive(pin: string, salt: Uint8Array): Promise<Buffer> {
  // Four digits fall to any guessing machine; the cost makes each guess slow, the rate limit makes them few.
  const cost: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, keyLength, cost, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
