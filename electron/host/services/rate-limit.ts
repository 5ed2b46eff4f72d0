// Token buckets per key (an address, a screen): so many at once, then so many per minute.
import { AppError } from '../../../slides/api/errors.ts';

export type RateLimit = {
  /** Throws AppError 'too-many-requests' when the key has used up its share. */
  take(key: string): void;
};

/** Enough for every machine of an office; beyond it the ones longest unused are forgotten. */
const maxKeys = 10_000;

export function createRateLimit(now: () => number, burst: number, perMinute: number): RateLimit {
  const buckets = new Map<string, { left: number; atMs: number }>();
  return {
    take(key) {
      const atMs = now();
      const known = buckets.get(key);
      const gained = known === undefined ? 0 : (Math.max(0, atMs - known.atMs) * perMinute) / 60_000;
      const left = known === undefined ? burst : Math.min(burst, known.left + gained);
      buckets.delete(key);
      buckets.set(key, { left: left >= 1 ? left - 1 : left, atMs });
      const oldest = buckets.size > maxKeys ? buckets.keys().next().value : undefined;
      if (oldest !== undefined) buckets.delete(oldest);
      if (left < 1) {
        const seconds = Math.max(1, Math.ceil(((1 - left) * 60) / perMinute));
        throw new AppError('too-many-requests', { seconds });
      }
    },
  };
}
