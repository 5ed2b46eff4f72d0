// What a paste brings becomes Unicode in NFC: by the names of the old fonts where the clipboard tells them, otherwise by how many
// words become real syllables. What is not surely TCVN3 or VNI stays as it is.
import { decodeLegacy, decodePastedLegacy, type LegacyEncoding, syllableShare } from './decode-legacy.ts';
import { type FontRun, fontRuns } from './paste-fonts.ts';

export type Pasted = { text: string /** Null for `text/html` that the clipboard does not hold. */; html?: string | null };

export type DecodedPaste = {
  text: string;
  /** What the letters were coded in, and the text without that change, for the way back; null when nothing was decoded. */
  decoded: { encoding: LegacyEncoding; original: string } | null;
};

type FontCoding = { encoding: LegacyEncoding; isUpperCase: boolean };

export function decodePaste({ text, html = null }: Pasted): DecodedPaste {
  const original = text.normalize('NFC');
  const byFont = html === null ? null : decodeByFonts(text, html);
  const found = byFont ?? decodePastedLegacy(text);
  if (found === null) return { text: original, decoded: null };
  const decoded = found.text.normalize('NFC');
  return decoded === original
    ? { text: original, decoded: null }
    : { text: decoded, decoded: { encoding: found.encoding, original } };
}

/** `.VnTime` is TCVN3, `.VnTimeH` shows its small letters as capitals, `VNI-Times` is VNI; null for every other font. */
export function codingOfFont(font: string): FontCoding | null {
  if (/^VNI[- ]/i.test(font)) return { encoding: 'vni', isUpperCase: false };
  if (/^\.?Vn(?!I[- ])/i.test(font)) return { encoding: 'tcvn3', isUpperCase: /^\.?Vn.*H$/.test(font) };
  return null;
}

function decodeByFonts(text: string, html: string): { text: string; encoding: LegacyEncoding } | null {
  const runs = fontRuns(html);
  if (!runs.some(({ font }) => codingOfFont(font) !== null)) return null;
  // Both have the same letters in the same order; where they do not, nothing can be told from the fonts.
  if (runs.map((run) => run.text).join('') !== text.replace(/\s+/g, '')) return null;
  const pieces: FontRun[] = [];
  let at = 0;
  for (const run of runs) {
    const end = endOf(text, at, run.text.length);
    pieces.push({ text: text.slice(at, end), font: run.font });
    at = end;
  }
  const { text: decoded, encoding } = decodeRuns([...pieces, { text: text.slice(at), font: '' }]);
  return encoding === null ? null : { text: decoded, encoding };
}

/**
 * Text whose runs name their fonts: those of old fonts are decoded by these, the others by their syllables, if they surely are what
 * they look like. In NFC; `encoding` is null when nothing was decoded, and the first one where there were two.
 */
export function decodeRuns(runs: readonly FontRun[]): { text: string; encoding: LegacyEncoding | null } {
  const joined = joinEqual(runs);
  const byFont = joined.map(({ text, font }) => {
    const coding = codingOfFont(font);
    const decoded = coding === null ? null : decodeRun(text, coding);
    return coding === null || decoded === null ? null : { text: decoded, encoding: coding.encoding };
  });
  const rest = joined.filter((run, index) => byFont[index] === null && codingOfFont(run.font) === null);
  const restEncoding = decodePastedLegacy(rest.map(({ text }) => text).join('\n'))?.encoding ?? null;
  const text = joined.map((run, index) => {
    const isRest = restEncoding !== null && codingOfFont(run.font) === null;
    return byFont[index]?.text ?? (isRest ? decodeLegacy(run.text, restEncoding) : run.text);
  });
  // Where only spaces and digits wear an old font, nothing was decoded.
  const encoding = byFont.find((made, index) => made !== null && made.text !== joined[index]?.text)?.encoding ?? restEncoding;
  return { text: text.join('').normalize('NFC'), encoding };
}

/** Null for text that only wears the font: Unicode that was set in .VnTime, or what becomes worse. */
function decodeRun(text: string, { encoding, isUpperCase }: FontCoding): string | null {
  if (/[\u0102-\u01b0\u1ea0-\u1ef9]|\p{M}/u.test(text)) return null;
  // Fonts with a symbol coding reach the clipboard in the private area.
  const latin = text.replace(/[\uf020-\uf0ff]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xf000));
  const decoded = decodeLegacy(latin, encoding);
  const [before, after] = [syllableShare(latin) ?? 0, syllableShare(decoded, latin) ?? 1];
  if (after < before) return null;
  return isUpperCase ? decoded.toUpperCase() : decoded;
}

/** Neighbours of one font as one run, so that no letter of two codes is cut in two. */
function joinEqual(runs: readonly FontRun[]): FontRun[] {
  const joined: FontRun[] = [];
  for (const { text, font } of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.font === font) last.text += text;
    else joined.push({ text, font });
  }
  return joined;
}

/** The end of the next `count` units that are no white space. */
function endOf(text: string, from: number, count: number): number {
  let left = count;
  let at = from;
  while (left > 0 && at < text.length) {
    if (!/\s/.test(text.charAt(at))) left--;
    at++;
  }
  return at;
}
