// New identifiers: 16 lower-case letters and digits (82 bits), also safe as file names.
import type { NewId } from '../../slides/model/id.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Largest multiple of 36 that a byte can hold; bytes from there on would favour the first letters. */
const fairLimit = 252;

export function createNewId(randomBytes: (length: number) => Uint8Array): NewId {
  return () => {
    let id = '';
    while (id.length < 16) {
      for (const byte of randomBytes(24)) {
        if (byte < fairLimit && id.length < 16) id += alphabet[byte % 36];
      }
    }
    return id;
  };
}
