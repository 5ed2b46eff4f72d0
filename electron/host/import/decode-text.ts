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
  const utf16 = decodeUtf16(bytes);
  if (utf16 !== null) return tidy(utf16, 'utf-16');
  if (bytes.subarray(0, 64 * 1024).includes(0)) return null;
  const utf8 = decodeUtf8(bytes);
  if (utf8 === null) return tidyLegacy(bytes, keepsLetters);
  if (keepsLetters) return tidy(utf8, 'utf-8');
  const pasted = decodePastedLegacy(utf8);
  return pasted === null ? tidy(utf8, 'utf-8') : tidy(pasted.text, pasted.encoding);
}

function tidy(text: string, encoding: TextEncoding): DecodedText {
  // Byte-order marks and zero-width spaces inside a text are invisible and break words.
  return { text: text.normalize('NFC').replace(/[\ufeff\u200b\u00ad]/g, ''), encoding };
}

function decodeUtf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
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
  if (sample.length >= 8 && oddZeros > many && evenZeros === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (sample.length >= 8 && evenZeros > many && oddZeros === 0) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
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
