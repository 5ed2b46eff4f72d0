// JSON for the wire: bytes travel as base64 in a marked object, and an absent value is an absent key.

type Base64 = { encode(bytes: Uint8Array): string; decode(text: string): Uint8Array };

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const codes = new Map([...alphabet].map((character, code) => [character.charCodeAt(0), code]));

/** Plain base64, for runtimes that have no faster one to hand in. */
export const plainBase64: Base64 = {
  encode(bytes) {
    let text = '';
    for (let i = 0; i < bytes.length; i += 3) {
      const a = bytes[i] ?? 0;
      const b = bytes[i + 1] ?? 0;
      const c = bytes[i + 2] ?? 0;
      text += alphabet[a >> 2];
      text += alphabet[((a & 3) << 4) | (b >> 4)];
      text += i + 1 < bytes.length ? alphabet[((b & 15) << 2) | (c >> 6)] : '=';
      text += i + 2 < bytes.length ? alphabet[c & 63] : '=';
    }
    return text;
  },
  decode(text) {
    const end = text.replace(/=+$/, '').length;
    const bytes = new Uint8Array(Math.floor((end * 3) / 4));
    let bits = 0;
    let held = 0;
    let at = 0;
    for (let i = 0; i < end; i++) {
      const code = codes.get(text.charCodeAt(i));
      if (code === undefined) throw new Error(`not base64 at ${i}`);
      held = (held << 6) | code;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (held >> bits) & 255;
      }
    }
    return bytes;
  },
};

/** Value → JSON text; Uint8Array at any depth becomes `{"$bytes": base64}`. */
export function encodeWire(value: unknown, base64: Base64 = plainBase64): string {
  return (
    JSON.stringify(value, function (this: Record<string, unknown>, key, part: unknown) {
      // The value itself, not `part`: Node's Buffer has a toJSON that would have turned it into a list of numbers by now.
      const raw = this[key];
      return raw instanceof Uint8Array ? { $bytes: base64.encode(raw) } : part;
    }) ?? 'null'
  );
}

/** The inverse of `encodeWire`. Throws on text that is not JSON. */
export function decodeWire(text: string, base64: Base64 = plainBase64): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    if (typeof part === 'object' && part !== null && '$bytes' in part && typeof part.$bytes === 'string') {
      return base64.decode(part.$bytes);
    }
    return part;
  });
}
