import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../slides/schema/canonical-json.ts';
import { openEnvelope, sealEnvelope } from '../../../slides/schema/envelope.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** JSON has no negative zero: it comes back as zero, which is the same number. */
const withoutNegativeZero = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const envelope = fc.record({
  schema: fc.nat(),
  revision: fc.nat(),
  kind: fc.string({ maxLength: 20 }),
  payload: fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }).map(withoutNegativeZero),
});

describe('an envelope', () => {
  it('opens to what was sealed', () => {
    fc.assert(
      fc.property(envelope, (sealed) => {
        expect(openEnvelope(sealEnvelope(sealed, sha256), sha256)).toEqual({ kind: 'opened', envelope: sealed });
      }),
    );
  });

  it('is one line, whatever it holds', () => {
    fc.assert(fc.property(envelope, (sealed) => !sealEnvelope(sealed, sha256).includes('\n')));
  });

  it('is damaged by any changed byte, wherever it is', () => {
    fc.assert(
      fc.property(envelope, fc.nat(), fc.integer({ min: 1, max: 255 }), (sealed, at, flip) => {
        const bytes = Buffer.from(sealEnvelope(sealed, sha256));
        const index = at % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ flip;
        expect(openStrictly(bytes)).toBe('damaged');
      }),
      { numRuns: 2000 },
    );
  });

  it('is damaged by every single changed bit of a real document', () => {
    const payload = { name: 'Đoàn kết', x: 1e21, tiny: 1e-7, control: '\u001f', nested: [{ a: true }, null, -1.5] };
    const bytes = Buffer.from(sealEnvelope({ schema: 1, revision: 12, kind: 'designs', payload }, sha256));
    const undetected: string[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (openStrictly(flipped) !== 'damaged') undetected.push(`byte ${bit >> 3}, bit ${bit & 7}`);
    }
    expect(undetected).toEqual([]);
  });

  it('is damaged by being cut off anywhere', () => {
    const text = sealEnvelope({ schema: 1, revision: 1, kind: 'designs', payload: { name: 'Đoàn kết' } }, sha256);
    for (let length = 0; length < text.length; length++) {
      expect(openEnvelope(text.slice(0, length), sha256).kind).toBe('damaged');
    }
  });

  it.each([
    ['an empty file', ''],
    ['zeros, as a power cut leaves them', '\0'.repeat(300)],
    ['other JSON', '{"a":1}'],
    ['a bare null', 'null'],
    ['a doubled key', '{"format":"pano","kind":"x","kind":"x","revision":1,"schema":1,"sha256":"","payload":1}'],
  ])('is not found in %s', (_name, text) => {
    expect(openEnvelope(text, sha256).kind).toBe('damaged');
  });
});

/** As the store reads a file: bytes that are not UTF-8 are damage too. */
function openStrictly(bytes: Uint8Array): string {
  try {
    return openEnvelope(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), sha256).kind;
  } catch (error) {
    if (error instanceof TypeError) return 'damaged';
    throw error;
  }
}

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 'Đ' })).toBe('{"a":"Đ","b":[{"c":2,"d":1}]}');
  });

  it('keeps the value and is its own canonical form', () => {
    fc.assert(
      fc.property(fc.jsonValue().map(withoutNegativeZero), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it.each([[undefined], [Number.NaN], [{ x: Number.POSITIVE_INFINITY }], [() => 1]])('refuses %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
