// Bytes of a text file → Unicode text in NFC, whatever the office's old programs wrote.
import {
  decodeLegacy,
  decodePastedLegacy,
  judgeLegacy,
  type LegacyEncoding,
  syllableShare,
} from '../../../slides/plan/decode-legacy.ts';

export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252' | 'windows-1258' | LegacyEncoding;
export type DecodedText = { text: string; encoding: TextEncoding };

/** Null when the bytes are no text at all. `keepsLetters` leaves TCVN3 and VNI as the letters that their codes look like. */
export function decodeText(bytes: Uint8Array, keepsLetters = false): DecodedText | null {
  const decoded = decodeAny(bytes, keepsLetters);
  return decoded === null || isNoise(decoded.text) ? null : decoded;
}

function decodeAny(bytes: Uint8Array, keepsLetters: boolean): DecodedText | null {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) {
    const text = decodeStrictly(bytes, utf16);
    return text === null ? null : tidy(text, 'utf-16');
  }
  if (bytes.subarray(0, 64 * 1024).includes(0)) return null;
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 === null) return tidyLegacy(bytes, keepsLetters);
  if (keepsLetters) return tidy(utf8, 'utf-8');
  const pasted = decodePastedLegacy(utf8);
  return pasted === null ? tidy(utf8, 'utf-8') : tidy(pasted.text, pasted.encoding);
}

function tidy(text: string, encoding: TextEncoding): DecodedText {
  // Byte-order marks and zero-width spaces inside a text are invisible and break words.
  return { text: text.normalize('NFC').replace(/[\ufeff\u200b\u00ad]/g, ''), encoding };
}

/** Which of the two orders of bytes, told by its mark or by zeros; null for anything else. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: Latin letters leave every other byte zero.
  const sample = bytes.subarray(0, 4096);
  let evenZeros = 0;
  let oddZeros = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) evenZeros++;
    else oddZeros++;
  });
  const many = sample.length / 8;
  if (sample.length >= 8 && oddZeros > many && evenZeros === 0) return 'utf-16le';
  if (sample.length >= 8 && evenZeros > many && oddZeros === 0) return 'utf-16be';
  return null;
}

/** Null where a byte does not belong to the encoding, or half a letter is left at the end. */
function decodeStrictly(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Pictures, programs and archives: codes that no text has, more than a stray one (old files end in one). */
function isNoise(text: string): boolean {
  const sample = text.slice(0, 64 * 1024);
  const controls = sample.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > 1 + sample.length / 50;
}

/** One byte a letter: the decoding that makes most words Vietnamese, Windows-1258 when none is better. */
function tidyLegacy(bytes: Uint8Array, keepsLetters: boolean): DecodedText {
  const western = new TextDecoder('windows-1252').decode(bytes);
  if (keepsLetters) return tidy(western, 'windows-1252');
  const vietnamese = new TextDecoder('windows-1258').decode(bytes);
  const share = syllableShare(vietnamese.slice(0, 200_000), western.slice(0, 200_000)) ?? 0;
  const legacy = judgeLegacy(western);
  if (legacy.share > share) return tidy(decodeLegacy(western, legacy.encoding), legacy.encoding);
  return tidy(vietnamese, 'windows-1258');
}
