// What a slogan's words show of its phrases before its places are judged: pauses, lists, names, quotations, and what belongs to what.

import type { Compounds } from './compounds.ts';
import { listCommas } from './list-commas.ts';
import { qualities, verbs } from './predicate-words.ts';
import { sayings } from './sayings.ts';
import { setPhrases } from './set-phrases.ts';
import { isDash, spellingKey } from './spelling.ts';
import { isDate, splitWords, type Token } from './split-words.ts';
import {
  clauseStarts,
  closers,
  keys,
  looseStarts,
  openers,
  orders,
  periods,
  places,
  plurals,
  prepositions,
  requests,
  titles,
} from './word-classes.ts';

/** The sets hold indexes of tokens. */
export type Phrases = {
  words: readonly string[];
  tokens: readonly Token[];
  /** After which a comma only parts items of a list. */
  lists: ReadonlySet<number>;
  /** Where the first of several items begins that are built alike. */
  alike: ReadonlySet<number>;
  /** After which a comma parts two clauses that are one in the view of a third. */
  parallel: ReadonlySet<number>;
  /** After which a name goes on. */
  named: ReadonlySet<number>;
  /** After which a saying goes on. */
  said: ReadonlySet<number>;
  /** After which a set phrase goes on: “danh sách | cử tri”. */
  set: ReadonlySet<number>;
  /** After which a quotation goes on. */
  quoted: ReadonlySet<number>;
  /** That belong to a phrase or clause which began after the first words. */
  nested: ReadonlySet<number>;
  /** After a colon or a dash, which parts more than the commas behind it. */
  told: ReadonlySet<number>;
  /** After which it may be said what those do who were asked or welcomed: “Kính mời bà con | đến dự”. */
  asked: ReadonlySet<number>;
  /** After which “đến” closes what “từ” opened, or “làm” what “lấy” did. */
  ranges: ReadonlySet<number>;
  takings: ReadonlySet<number>;
};

const [andKey, ofKey, takeKey, makeKey, fromKey] = ['và', 'của', 'lấy', 'làm', 'từ'].map(spellingKey);
const ends: ReadonlySet<string> = new Set(['đến', 'tới'].map(spellingKey));
const pause = /[,.!?…:;\-–—][”’")]*$/;
const stop = /[,.!?…:;][”’")]*$/;

export function readPhrases(words: readonly string[], compounds: Compounds): Phrases {
  const tokens = splitWords(words, compounds);
  const { commas: lists, alike, parallel } = listCommas(words, tokens);
  const phrases = { words, tokens, lists };
  const [said, set] = [tokensInside(sayingRuns, words, tokens), tokensInside(setRuns, words, tokens)];
  return { ...phrases, alike, parallel, named: namedTokens(words, tokens), said, set, ...belongings(phrases) };
}

export const lastWordOf = ({ words }: Pick<Phrases, 'words'>, token: Token): string => words[token.end - 1] ?? '';

export const isOpening = (key: string): boolean =>
  openers.has(key) || prepositions.has(key) || clauseStarts.has(key) || looseStarts.has(key);

export const isShort = (token: Token): boolean => token.end - token.start === 1;

export function isCapitalised(words: readonly string[], token: Token | undefined): boolean {
  return token !== undefined && /^[“"(]?\p{Lu}/u.test(words[token.start] ?? '');
}

/** Whether a reader stops for a moment after the token: at punctuation, but not between the items of a list. */
export function isPause({ words, tokens, lists }: Pick<Phrases, 'words' | 'tokens' | 'lists'>, index: number): boolean {
  return pause.test(words[(tokens[index]?.end ?? 0) - 1] ?? '') && !lists.has(index);
}

/** Whether the token is the last of its phrase. */
export function endsPhrase(phrases: Phrases, index: number): boolean {
  const { words, tokens } = phrases;
  const [token, after] = [tokens[index], tokens[index + 1]];
  if (token === undefined || after === undefined || isPause(phrases, index) || isDash(words[after.start] ?? '')) return true;
  if (isOpening(token.key) && !closers.has(token.key)) return false;
  if (prepositions.has(token.key) || clauseStarts.has(token.key)) return false;
  if (/^\d/.test(words[after.start] ?? '') || isDate(words, after)) return true;
  if (places.has(after.key) && isCapitalised(words, tokens[index + 2])) return true;
  return prepositions.has(after.key) || clauseStarts.has(after.key) || after.key === andKey || after.key === ofKey;
}

/** What is listed as read in one breath, with the lengths in syllables that are in use, longest first. */
type Runs = { known: ReadonlySet<string>; lengths: readonly number[] };

function runsOf(list: string): Runs {
  const known = keys(list);
  return { known, lengths: [...new Set([...known].map((key) => key.split(' ').length))].sort((one, other) => other - one) };
}

const sayingRuns = runsOf(sayings);
const setRuns = runsOf(setPhrases);

const bindsCloser = (key: string): boolean =>
  qualities.has(key) || (closers.has(key) && !looseStarts.has(key) && !prepositions.has(key));

/** The tokens after which a listed run goes on. */
function tokensInside({ known, lengths }: Runs, words: readonly string[], tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const spelt = words.map(spellingKey);
  tokens.forEach(({ start }, index) => {
    // Near the end of a text a run may be shorter than asked for.
    const length = lengths.find(
      (count) => start + count <= words.length && known.has(spelt.slice(start, start + count).join(' ')),
    );
    if (length === undefined || words.slice(start, start + length - 1).some((word) => pause.test(word))) return;
    // “bảo vệ | môi trường xanh, sạch, đẹp”: what is said of the last word binds it closer.
    let last = index;
    while (last < tokens.length - 1 && (tokens[last]?.end ?? 0) < start + length) last++;
    if (bindsCloser(tokens[last + 1]?.key ?? '') && !pause.test(words[start + length - 1] ?? '')) return;
    for (let at = index; at < last; at++) found.add(at);
  });
  return found;
}

/** “năm học 2026 - 2027”, “nhiệm kỳ 2025 - 2030”: a span of years with its name. */
export function isPeriod({ words, tokens }: Pick<Phrases, 'words' | 'tokens'>, index: number): boolean {
  const [token, after] = [tokens[index], tokens[index + 1]];
  if (token === undefined || !periods.has(token.key.replace(/ \d.*$/, ''))) return false;
  const until = /\d/.test(token.key) ? token.end : (after?.end ?? token.end);
  return words.slice(token.start, until).some((word) => isDash(word) || /^\d{4}[-–]\d/.test(word));
}

/** Tokens after which the name of a day, a meeting, a campaign or an institution goes on: “Ngày Quốc tế | Phụ nữ”. */
function namedTokens(words: readonly string[], tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach((token, index) => {
    // Inside a name another title is a part of it.
    if (found.has(index - 1) || !titles.has(token.key) || !isCapitalised(words, tokens[index + 1])) return;
    for (let at = index; goesOn(words, tokens, at, index); at++) found.add(at);
  });
  return found;
}

function goesOn(words: readonly string[], tokens: readonly Token[], at: number, titleAt: number): boolean {
  const [here, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (here === undefined || next === undefined) return false;
  if (/^[\d“"]/.test(words[next.start] ?? '')) return false;
  const isNamedNext = isCapitalised(words, after);
  if (stop.test(words[here.end - 1] ?? '')) {
    // “Ngày hội Văn hóa, | Thể thao và Du lịch”
    return isCapitalised(words, next) && after?.key === andKey && isCapitalised(words, tokens[at + 3]) && !titles.has(next.key);
  }
  // “Đại hội | Hội Cựu chiến binh”
  if (at === titleAt && titles.has(next.key) && isNamedNext) return false;
  // “Ngày Sách và Văn hóa đọc”
  if ((next.key === andKey && isNamedNext) || (here.key === andKey && at > titleAt)) return true;
  if (isOpening(next.key) || isDate(words, next) || isDash(words[next.start] ?? '')) return false;
  // “Đại hội Chi bộ Trường Tiểu học Kim Đồng | nhiệm kỳ …”
  if (at > titleAt && isPeriod({ words, tokens }, at + 1)) return false;
  return !(places.has(next.key) && isNamedNext) && (!verbs.has(next.key) || isCapitalised(words, next));
}

function belongings(phrases: Pick<Phrases, 'words' | 'tokens' | 'lists'>) {
  const { words, tokens } = phrases;
  const [nested, quoted, asked, ranges, takings, told] = [1, 2, 3, 4, 5, 6].map(() => new Set<number>()) as Sets;
  const seen = { told: false, first: true, inside: false, quote: false, request: false, from: false, take: false };
  tokens.forEach((token, index) => {
    const { key } = token;
    if (seen.inside) nested.add(index);
    if (seen.told) told.add(index);
    const last = words[token.end - 1] ?? '';
    seen.told = /[.!?…]$/.test(last) ? false : seen.told || last.endsWith(':') || isDash(last);
    const isOrder = seen.first && orders.has(key);
    if ((clauseStarts.has(key) || prepositions.has(key)) && !isOrder) seen.inside = true;

    if (/^[“"]/.test(words[token.start] ?? '')) seen.quote = true;
    if (/[”"][.,!?…:;)]*$/.test(words[token.end - 1] ?? '')) seen.quote = false;
    if (seen.quote) quoted.add(index);

    // “các đội” are teams, “đội mũ” is a verb.
    if (verbs.has(key) && !plurals.has(tokens[index - 1]?.key ?? '')) seen.request = requests.has(key);
    else if (seen.request) asked.add(index);

    if (seen.from && ends.has(key)) ranges.add(index - 1);
    if (seen.take && key === makeKey) takings.add(index - 1);
    seen.from ||= key === fromKey;
    seen.take ||= key === takeKey;
    seen.first = isPause(phrases, index);
    if (seen.first) Object.assign(seen, { inside: false, request: false, from: false, take: false });
  });
  return { nested, quoted, asked, ranges, takings, told };
}

type Sets = [Set<number>, Set<number>, Set<number>, Set<number>, Set<number>, Set<number>];
