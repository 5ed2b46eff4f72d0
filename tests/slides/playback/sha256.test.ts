import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSha256 } from '../../../slides/playback/sha256.ts';

const nodeHex = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('agrees with Node at every length around the block borders', () => {
  const bytes = Uint8Array.from({ length: 200 }, (_, n) => (n * 31) & 255);
  for (let length = 0; length <= bytes.length; length++) {
    const sha = createSha256();
    sha.update(bytes.subarray(0, length));
    expect(sha.hex()).toBe(nodeHex(bytes.subarray(0, length)));
  }
});

it('gives the same however the bytes are cut into pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 12 }), (pieces) => {
      const sha = createSha256();
      for (const piece of pieces) sha.update(piece);
      expect(sha.hex()).toBe(nodeHex(Buffer.concat(pieces)));
    }),
  );
});

it('knows a megabyte', () => {
  const bytes = new Uint8Array(1_000_003).fill(97);
  const sha = createSha256();
  sha.update(bytes);
  expect(sha.hex()).toBe(nodeHex(bytes));
});
