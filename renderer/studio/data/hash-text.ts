// SHA-256 of a text, at once: browsers hash only in promises, and not at all over plain http.
import { createSha256 } from '../../../slides/playback/sha256.ts';

const encoder = new TextEncoder();

/** Lower-case hexadecimal, of the text in UTF-8. */
export function hashText(text: string): string {
  const hash = createSha256();
  hash.update(encoder.encode(text));
  return hash.hex();
}
