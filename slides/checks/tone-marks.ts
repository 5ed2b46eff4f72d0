// Where a tone mark stands in a Vietnamese syllable, and where it may stand. Only open oa, oe and uy have two customs
// (hòa, khỏe, thủy and hoà, khoẻ, thuỷ); every other rhyme has one place.
import { isSyllable } from '../plan/syllable.ts';

export type ToneStyle = 'old' | 'new';

const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = 'aăâeêioôơuưy';

/** The word without its tone; `at` is the letter that bears it. Null without a tone, or with more than one. */
export function takeTone(word: string): { plain: string; tone: string; at: number } | null {
  let plain = '';
  let found: { tone: string; at: number } | null = null;
  for (const letter of word.normalize('NFC')) {
    const spread = letter.normalize('NFD');
    const tone = tones.find((mark) => spread.includes(mark));
    if (tone !== undefined) {
      if (found !== null) return null;
      found = { tone, at: plain.length };
    }
    plain += tone === undefined ? letter : spread.replace(tone, '').normalize('NFC');
  }
  return found && { plain, ...found };
}

function putTone(plain: string, tone: string, at: number): string {
  return (plain.slice(0, at) + (plain.charAt(at) + tone).normalize('NFC') + plain.slice(at + 1)).normalize('NFC');
}

/** The letters of a toneless syllable that may bear the tone; two only where both customs exist, the older one first. */
export function tonePlaces(plain: string): readonly number[] {
  const lower = plain.toLowerCase();
  const isVowel = (at: number): boolean => at < lower.length && vowels.includes(lower.charAt(at));
  let first = 0;
  while (first < lower.length && !isVowel(first)) first += 1;
  // The u of qu and the i of gi belong to the onset when a vowel follows.
  if ((lower.startsWith('qu') || lower.startsWith('gi')) && isVowel(2)) first = 2;
  let last = first;
  while (isVowel(last)) last += 1;
  const nucleus = lower.slice(first, last);
  for (const strong of ['ê', 'ơ', 'â', 'ă', 'ô', 'ư']) {
    const at = nucleus.indexOf(strong);
    if (at >= 0) return [first + at];
  }
  if (nucleus.length > 2) return [first + 1];
  if (nucleus.length < 2) return [first];
  if (last < lower.length) return [first + 1];
  return ['oa', 'oe', 'uy'].includes(nucleus) ? [first, first + 1] : [first];
}

/** The custom that a word shows; null when it could be written only one way. */
export function toneStyleOf(word: string): ToneStyle | null {
  const taken = takeTone(word);
  if (taken === null || !isSyllable(word)) return null;
  const [old, modern] = tonePlaces(taken.plain);
  if (modern === undefined) return null;
  return taken.at === old ? 'old' : taken.at === modern ? 'new' : null;
}

/** Every word that could be written either way, in one custom. Lengths and everything else stay. The text is in NFC. */
export function convertToneStyle(text: string, style: ToneStyle): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const taken = toneStyleOf(word) === null ? null : takeTone(word);
    const at = taken && tonePlaces(taken.plain)[style === 'old' ? 0 : 1];
    return taken === null || at === null || at === undefined ? word : putTone(taken.plain, taken.tone, at);
  });
}

/** The syllable with its tone where it belongs; null when it stands there already, or there is none. */
export function replacedTone(word: string): string | null {
  const taken = takeTone(word);
  if (taken === null) return null;
  const places = tonePlaces(taken.plain);
  const [right] = places;
  return right === undefined || places.includes(taken.at) ? null : putTone(taken.plain, taken.tone, right);
}
