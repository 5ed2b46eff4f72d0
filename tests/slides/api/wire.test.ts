import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWire, encodeWire, plainBase64 } from '../../../slides/api/wire.ts';

const nodeBase64 = {
  encode: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64'),
  decode: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
};

describe('the wire', () => {
  it('brings any JSON value with bytes at any depth back as it was', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.uint8Array());
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('any')),
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((key) => key !== '$bytes' && key !== '__proto__'),
          tie('any'),
        ),
      ),
    })).any;
    fc.assert(
      fc.property(value, (original) => {
        expect(decodeWire(encodeWire(original))).toEqual(original);
      }),
    );
  });

  it('writes the same base64 as Node, and reads it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(plainBase64.encode(bytes)).toBe(nodeBase64.encode(bytes));
        expect(plainBase64.decode(nodeBase64.encode(bytes))).toEqual(bytes);
      }),
    );
  });

  it('refuses bytes that are not base64', () => {
    expect(() => decodeWire('{"$bytes":"ab*d"}')).toThrow('not base64 at 2');
  });

  it('sends nothing as null', () => {
    expect(encodeWire(undefined)).toBe('null');
  });
});
