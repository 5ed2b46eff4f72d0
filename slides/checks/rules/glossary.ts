// Names as the office writes them, against words of the text that are nearly the same: “Nam Từ Niêm” for “Nam Từ Liêm”.
import type { Rule, TextFinding } from '../finding.ts';
import { convertToneStyle } from '../tone-marks.ts';
import { foldInPlace, isUpperCase, startsUpper, type Word, wordsOf } from '../words.ts';

/** Provinces and cities are one letter apart (Quảng Ninh, Quảng Bình), so none of them is taken for another. */
const provinces = new Set(
  (
    'an giang, bà rịa, vũng tàu, bạc liêu, bắc giang, bắc kạn, bắc ninh, bến tre, bình dương, bình định, bình phước, bình thuận, ' +
    'cà mau, cao bằng, cần thơ, đà nẵng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang, hà nam, hà nội, ' +
    'hà tĩnh, hải dương, hải phòng, hậu giang, hòa bình, hưng yên, khánh hòa, kiên giang, kon tum, lai châu, lạng sơn, lào cai, ' +
    'lâm đồng, long an, nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên, quảng bình, quảng nam, quảng ngãi, quảng ninh, ' +
    'quảng trị, sóc trăng, sơn la, tây ninh, thái bình, thái nguyên, thanh hóa, tiền giang, trà vinh, tuyên quang, vĩnh long, ' +
    'vĩnh phúc, yên bái'
  ).split(', '),
);

export const glossaryNames: Rule = {
  id: 'glossary',
  check(text, { glossary }) {
    const words = wordsOf(text);
    const names = glossary.map((name) => name.normalize('NFC').trim());
    const known = new Set([...provinces, ...names.map(plainForm)]);
    const found: Omit<TextFinding, 'rule'>[] = [];
    for (const name of names) {
      const parts = wordsOf(name);
      if (parts.length < 2) continue;
      for (let at = 0; at + parts.length <= words.length; at += 1) {
        const finding = compare(text, words.slice(at, at + parts.length), name, parts, known);
        if (finding !== null && !found.some(({ start, end }) => finding.start < end && start < finding.end)) found.push(finding);
      }
    }
    return found;
  },
};

/** Equal for what is the same name in either custom of tone marks and in any case. */
function plainForm(text: string): string {
  return convertToneStyle(text.toLowerCase(), 'old').replace(/\s+/g, ' ');
}

function compare(
  text: string,
  window: readonly Word[],
  name: string,
  parts: readonly Word[],
  known: ReadonlySet<string>,
): Omit<TextFinding, 'rule'> | null {
  const [first, last] = [window[0], window.at(-1)];
  if (first === undefined || last === undefined) return null;
  const found = text.slice(first.start, last.end);
  // Only a name that is written as one, with nothing but what the glossary has between its words.
  const gaps = (words: readonly Word[], whole: string): string =>
    words
      .slice(1)
      .map(({ start }, index) => whole.slice(words[index]?.end, start).replace(/\s+/g, ' '))
      .join('|');
  if (gaps(window, text) !== gaps(parts, name)) return null;
  const isShouted = isUpperCase(found);
  const capitals = parts.filter(({ text: part }) => startsUpper(part)).length;
  const kept = parts.filter(({ text: part }, index) => startsUpper(part) && startsUpper(window[index]?.text ?? '')).length;
  if (!isShouted && (capitals === 0 || kept * 2 < capitals || !startsUpper(first.text))) return null;
  const place = { start: first.start, end: last.end, fix: { replacement: isShouted ? name.toUpperCase() : name } };
  if (plainForm(found) === plainForm(name)) {
    const isSame = isShouted || convertToneStyle(found, 'old') === convertToneStyle(name, 'old').replace(/\s+/g, ' ');
    const hasRest = isSame || !/\s/.test(found) || found.replace(/\s+/g, ' ') === name;
    return hasRest ? null : { ...place, severity: 'hint', message: { code: 'glossary-case', params: { right: name } } };
  }
  if (known.has(plainForm(found)) || !isNear(window, parts)) return null;
  return { ...place, severity: 'warning', message: { code: 'glossary-name', params: { right: place.fix.replacement, found } } };
}

/** One syllable differs: in its marks only, or by one letter when enough of the name stays to know it by. */
function isNear(window: readonly Word[], parts: readonly Word[]): boolean {
  const pairs = parts.map(({ text }, index) => [plainForm(text), plainForm(window[index]?.text ?? '')] as const);
  const different = pairs.filter(([one, other]) => one !== other);
  const [pair] = different;
  if (different.length !== 1 || pair === undefined) return false;
  const [one, other] = [foldInPlace(pair[0]), foldInPlace(pair[1])];
  if (one === other) return true;
  return Math.max(one.length, other.length) >= 3 && parts.length >= 2 && isOneEditApart(one, other);
}

/** One letter more, less or other, or two neighbours that changed places. */
function isOneEditApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one.charAt(start) === other.charAt(start)) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.slice(2) === b.slice(2);
}
