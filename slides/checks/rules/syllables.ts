// Words that no Vietnamese syllable can be. Only what is surely meant as Vietnamese is judged: foreign names, acronyms,
// addresses, loanwords written in one, and names of places that keep their own spelling are left alone.
import { isSyllable } from '../../plan/syllable.ts';
import type { Rule, TextFinding } from '../finding.ts';
import { replacedTone, takeTone } from '../tone-marks.ts';
import { foldInPlace, isUpperCase, likeCase, startsUpper, type Word, wordsOf } from '../words.ts';

/** Letters, or letters with a tone, that no neighbouring language writes. */
const onlyVietnamese = /[ăâêôơưđ]\p{M}*[\u0300\u0301\u0303\u0309\u0323]|[ơưă]|[\u0309\u0323]/u;
const vietnameseLetters = /^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]+$/;
const loans = new Set([
  'café',
  'résumé',
  'fiancé',
  'fiancée',
  'crème',
  'château',
  'matinée',
  'soirée',
  'cliché',
  'déjà',
  'protégé',
  'iốt',
]);
/** Endings and beginnings of names from the country's other languages: Đắk Lắk, Chư Păh, Krông Pắc. */
const ownSpelling = /(?:k|h[^aăâeêioôơuưy]*h|păh|r|l|s)$|^(?:kr|pl|bl|br|gr|pr|dr|đr|hl|kl|k')/;
const leastShare = 0.4;

export const syllables: Rule = {
  id: 'syllable',
  readsLines: true,
  check(text) {
    const words = wordsOf(text);
    const isShouted = isUpperCase(text);
    const isVietnamese = shareOfVietnamese(words) >= leastShare;
    return words.flatMap((word, index): Omit<TextFinding, 'rule'>[] => {
      if (!isJudged(text, words, index, isShouted, isVietnamese)) return [];
      const found = judge(word.text);
      return found === null ? [] : [{ ...found, start: word.start, end: word.end }];
    });
  },
};

function shareOfVietnamese(words: readonly Word[]): number {
  return words.length === 0 ? 0 : words.filter(({ text }) => isSyllable(text)).length / words.length;
}

function isJudged(text: string, words: readonly Word[], index: number, isShouted: boolean, isVietnamese: boolean): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const lower = word.text.toLowerCase();
  if (!vietnameseLetters.test(lower) || /^[a-z]+$/.test(lower) || loans.has(lower)) return false;
  // Parts of addresses, numbers, and words joined by a dash or an apostrophe.
  const before = text.charAt(word.start - 1);
  const after = text.charAt(word.end);
  if (/[\d@/_.'’&-]/.test(before) || /[\d@_'’&-]/.test(after) || /^[./:][\p{L}\d/]/u.test(text.slice(word.end))) return false;
  const hasOwnLetters = onlyVietnamese.test(lower.normalize('NFD')) || onlyVietnamese.test(lower);
  if (!hasOwnLetters && !isVietnamese) return false;
  if (isUpperCase(word.text)) {
    // ĐUK, TTĐT: an acronym bears no mark on a vowel.
    if (takeTone(word.text) === null && !/[ăâêôơư]/.test(lower)) return false;
    return (isShouted || word.text.length > 4) && !ownSpelling.test(foldInPlace(lower));
  }
  if (/\p{Lu}/u.test(word.text.slice(1))) return false;
  if (!startsUpper(word.text)) return true;
  // A capital may begin a foreign name, but where a sentence begins and goes on in small letters it is a word.
  const next = words[index + 1];
  const begins = /(?:^|[.!?:;\n“"(–-])\s*$/.test(text.slice(Math.max(0, word.start - 40), word.start));
  return begins && next !== undefined && !startsUpper(next.text) && !ownSpelling.test(foldInPlace(lower));
}

type Judgement = Pick<TextFinding, 'severity' | 'message' | 'fix'>;

function judge(word: string): Judgement | null {
  const lower = word.toLowerCase();
  const onset = rightOnset(lower);
  if (onset !== null && isSyllable(onset)) {
    const right = likeCase(word, onset);
    return { severity: 'error', message: { code: 'wrong-onset', params: { word, right } }, fix: { replacement: right } };
  }
  if (isSyllable(word)) {
    const right = replacedTone(word);
    if (right === null) return null;
    return { severity: 'warning', message: { code: 'tone-place', params: { word, right } }, fix: { replacement: right } };
  }
  if (isJoined(lower)) return null;
  const right = likelyMeant(lower);
  return {
    severity: 'error',
    message: { code: 'invalid-syllable', params: { word } },
    fix: right === null ? null : { replacement: likeCase(word, right) },
  };
}

/** ng and ngh, g and gh, c and k share the vowels between them: nghành is ngành. Null where nothing is to be changed. */
function rightOnset(lower: string): string | null {
  const plain = foldInPlace(lower);
  if (/^ngh[aou]/.test(plain)) return `ng${lower.slice(3)}`;
  if (/^gh[aou]/.test(plain)) return `g${lower.slice(2)}`;
  if (/^ng[ie]/.test(plain)) return `ngh${lower.slice(2)}`;
  if (/^ge/.test(plain)) return `gh${lower.slice(1)}`;
  if (/^c[iey]/.test(plain)) return `k${lower.slice(1)}`;
  return null;
}

/** A loanword or two words without their space: each part but the first begins with a consonant (ôtô, vắcxin, ôzôn). */
function isJoined(lower: string, isFirst = true): boolean {
  for (let length = 1; length < lower.length; length += 1) {
    const [head, tail] = [lower.slice(0, length), lower.slice(length)];
    const startsRight = isFirst || /^[bcdđghklmnpqrstvx]/.test(head);
    if (!startsRight || !isSyllable(head) || !/^[bcdđghklmnpqrstvxz]/.test(tail)) continue;
    // Only loanwords begin a syllable with z, which is said as d.
    if (isSyllable(tail.replace(/^z/, 'd')) || isJoined(tail, false)) return true;
  }
  return false;
}

/** Slips of the fingers with one way out: thuơng → thương, vòmg → vòng. */
function likelyMeant(lower: string): string | null {
  const tries = [
    lower.replace(/u(?=[ơớờởỡợ])/, 'ư'),
    lower.replace(/ư(?=[oóòỏõọ])/, 'ư').replace(/ưo/, 'ươ'),
    lower.replace(/mg$/, 'ng'),
    lower.replace(/gn$/, 'ng'),
    lower.replace(/hn$/, 'nh'),
  ].filter((word) => word !== lower && isSyllable(word));
  return new Set(tries).size === 1 ? (tries[0] ?? null) : null;
}
