// How good each place between two words is for a new line. Costs are in the unit of the balance: 1 is a line that is twice
// as wide as it should be, or empty; below 0 a place is worth some unevenness.
import { listCommas } from './comma-kinds.ts';
import { type Compounds, shippedCompounds } from './compounds.ts';
import { isDash } from './spelling.ts';
import { endsClause, isNumber, isRangeDash, splitWords, type Token } from './split-words.ts';
import {
  adverbs,
  classifiers,
  clauseStarts,
  closers,
  looseStarts,
  negations,
  openers,
  places,
  predicateStarts,
  prepositions,
  titles,
  verbs,
} from './word-classes.ts';

/** A break at this cost or above is taken only when there is no other way. */
export const forbidden = 50;

const cost = {
  clauseEnd: -0.45,
  commaBetweenClauses: -0.36,
  commaInList: 0.2,
  beforeDash: -0.3,
  afterDash: 0.25,
  mottoPart: -0.1,
  beforeClause: -0.3,
  beforePhrase: -0.22,
  beforeInnerPhrase: -0.1,
  beforePredicate: -0.12,
  beforeSecondVerb: -0.1,
  beforeLoose: 0,
  beforeDate: -0.6,
  beforeName: 0,
  beforePlace: 0.1,
  beforeVerb: -0.03,
  between: 0.15,
  betweenVerbs: 0.22,
  beforeObject: 0.2,
  afterOpener: 0.7,
  afterClassifier: 0.4,
  beforeCloser: 0.45,
  beforeNumber: 0.35,
  insideName: 0.6,
  afterFirst: 0.25,
  besideShort: 0.12,
  afterFirstTopic: 0.02,
  afterName: -0.08,
  beforeAdverb: 0.32,
} as const;

/** Entry `i` is the cost of a break after word `i`; there is none after the last. */
export function breakCosts(words: readonly string[], compounds: Compounds = shippedCompounds): number[] {
  if (isMotto(words)) return words.slice(0, -1).map((word) => (isDash(word) ? cost.mottoPart : forbidden));
  const tokens = splitWords(words, compounds);
  const lists = listCommas(words, tokens);
  const named = namedSpans(words, tokens);
  const costs = words.slice(0, -1).map(() => forbidden);
  tokens.slice(0, -1).forEach((token, index) => {
    costs[token.end - 1] = costAfter({ words, tokens, lists, named }, index);
  });
  return costs;
}

/** "A - B - C": short parts of a kind, which are read as one each. */
function isMotto(words: readonly string[]): boolean {
  const parts: string[][] = [[]];
  words.forEach((word, index) => {
    if (isDash(word) && !isRangeDash(words, index)) parts.push([]);
    else parts[parts.length - 1]?.push(word);
  });
  return parts.length >= 3 && parts.every((part) => part.length >= 1 && part.length <= 5 && /\p{L}/u.test(part.join('')));
}

/** What is known of a text before its places are judged; `lists` and `named` hold indexes of tokens. */
type Read = { words: readonly string[]; tokens: readonly Token[]; lists: ReadonlySet<number>; named: ReadonlySet<number> };

function costAfter(text: Read, index: number): number {
  const { words, tokens, lists, named } = text;
  const [left, right] = [tokens[index], tokens[index + 1]];
  if (left === undefined || right === undefined) return forbidden;
  const lastWord = words[left.end - 1] ?? '';
  const nextWord = words[right.start] ?? '';
  if (isDash(nextWord)) return cost.beforeDash;
  if (isDash(lastWord)) return cost.afterDash;
  if (endsClause(lastWord)) return cost.clauseEnd;
  if (/,[”’")]*$/.test(lastWord)) return lists.has(index) ? cost.commaInList : cost.commaBetweenClauses;
  if (named.has(index)) return cost.insideName;
  const begins = index === 0 || isPause(text, index - 1);
  // A line of one short word before all the rest reads as cut off.
  const isAlone = begins && left.end - left.start <= 2 && !clauseStarts.has(left.key);
  const plain = plainCost(text, index, begins);
  // “Trẻ em | như búp trên cành”: a topic may stand alone, a verb may not.
  const isTopic = plain < 0 && !verbs.has(left.key);
  return plain + (isAlone ? (isTopic ? cost.afterFirstTopic : cost.afterFirst) : 0);
}

/** Between two words without punctuation, by what they are. */
function plainCost(text: Read, index: number, begins: boolean): number {
  const { words, tokens } = text;
  const [left, right, after] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (left === undefined || right === undefined) return forbidden;
  const startsPhrase = prepositions.has(right.key) || clauseStarts.has(right.key);
  if (negations.has(left.key) && startsPhrase) return cost.beforePhrase;
  const isLast = index + 2 === tokens.length;
  const canEnd = !isOpening(left.key) || (closers.has(left.key) && !looseStarts.has(left.key) && !prepositions.has(left.key));
  if (isDate(words, right) && isLast && canEnd) return cost.beforeDate;
  if (isOpening(left.key) || (places.has(left.key) && isCapitalised(words, right))) return cost.afterOpener;
  // “đến năm 2030 | mọi thủ tục”: what is said of a time follows it.
  if (isDate(words, left)) return cost.beforePhrase;
  const nextWord = words[right.start] ?? '';
  if (/^\d/.test(nextWord)) return isNumber(words[right.end - 1] ?? '') ? cost.beforeNumber : cost.between;
  if (clauseStarts.has(right.key)) return cost.beforeClause;
  // “bắt đầu | từ”: a predicate keeps the phrase that completes it.
  const beforeKey = tokens[index - 1]?.key ?? '';
  const isPredicateVerb = verbs.has(left.key) && !begins && !isOpening(beforeKey) && !classifiers.has(beforeKey);
  const closesHere = endsPhrase(text, index + 1);
  if (prepositions.has(right.key)) {
    if (isPredicateVerb) return cost.between;
    if (closesHere) return cost.beforeCloser;
    // “như búp | trên cành”: the phrase of a phrase.
    return prepositions.has(beforeKey) ? cost.beforeInnerPhrase : cost.beforePhrase;
  }
  if (predicateStarts.has(right.key) && classifiers.has(left.key) && !begins) return cost.afterClassifier;
  if (predicateStarts.has(right.key) && !verbs.has(left.key) && !closesHere) return cost.beforePredicate;
  const maySomethingFollow = looseStarts.has(right.key) || verbs.has(right.key) || openers.has(right.key);
  if (closers.has(right.key) && (closesHere || !maySomethingFollow)) return cost.beforeCloser;
  if (looseStarts.has(right.key) && !closesHere) return cost.beforeLoose;
  if (right.key === 'và' && verbs.has(after?.key ?? '')) return cost.beforeSecondVerb;
  if (classifiers.has(left.key) && !isOpening(right.key)) return cost.afterClassifier;
  if (verbs.has(left.key) && adverbs.has(right.key)) return cost.beforeAdverb;
  const isAfterName = isCapitalised(words, left) && !begins && !isCapitalised(words, right);
  if (verbs.has(right.key) && !closesHere && isAfterName) return cost.afterName;
  if (verbs.has(right.key) && !closesHere) return verbs.has(left.key) ? cost.betweenVerbs : cost.beforeVerb;
  const cutsVerb = verbs.has(left.key) && isShort(left);
  if (isCapitalised(words, right) !== isCapitalised(words, left) && !begins && !cutsVerb) return cost.beforeName;
  if (places.has(right.key) && isCapitalised(words, after)) return cost.beforePlace;
  if (openers.has(right.key)) return cost.beforeName + 0.05;
  const shortSides = (isShort(right) && closesHere ? 1 : 0) + (isShort(left) && !closers.has(left.key) ? 1 : 0);
  return (verbs.has(left.key) ? cost.beforeObject : cost.between) + shortSides * cost.besideShort;
}

const isOpening = (key: string): boolean =>
  openers.has(key) || prepositions.has(key) || clauseStarts.has(key) || looseStarts.has(key);

const isShort = (token: Token): boolean => token.end - token.start === 1;

function isCapitalised(words: readonly string[], token: Token | undefined): boolean {
  return token !== undefined && /^[“"(]?\p{Lu}/u.test(words[token.start] ?? '');
}

/** 20 - 11, 20/11, năm 2027: what a line of its own may hold at the end. */
function isDate(words: readonly string[], token: Token): boolean {
  const [first = '', second = ''] = words.slice(token.start, token.end);
  return isDash(second) || /^\d{1,4}[/.-]\d/.test(first) || (/^năm$/i.test(first) && /^\d{4}/.test(second));
}

/** Whether a reader stops for a moment after the token: at punctuation, but not between the items of a list. */
function isPause({ words, tokens, lists }: Read, index: number): boolean {
  return /[,.!?…:;\-–—][”’")]*$/.test(words[(tokens[index]?.end ?? 0) - 1] ?? '') && !lists.has(index);
}

function endsPhrase(text: Read, index: number): boolean {
  const { words, tokens } = text;
  const [token, after] = [tokens[index], tokens[index + 1]];
  if (token === undefined || after === undefined || isPause(text, index) || isDash(words[after.start] ?? '')) return true;
  if (isOpening(token.key) && !closers.has(token.key)) return false;
  if (prepositions.has(token.key) || clauseStarts.has(token.key)) return false;
  if (/^\d/.test(words[after.start] ?? '') || isDate(words, after)) return true;
  return prepositions.has(after.key) || clauseStarts.has(after.key) || after.key === 'và' || after.key === 'của';
}

/** Indexes of tokens after which the name of a day, a meeting or a campaign goes on: “Ngày Quốc tế | Phụ nữ”. */
function namedSpans(words: readonly string[], tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach((token, index) => {
    if (!titles.has(token.key) || !isCapitalised(words, tokens[index + 1])) return;
    for (let at = index; at + 1 < tokens.length; at++) {
      const [here, next] = [tokens[at], tokens[at + 1]];
      if (here === undefined || next === undefined) return;
      if (/[,.!?…:;][”’")]*$/.test(words[here.end - 1] ?? '') || /^\d/.test(words[next.start] ?? '')) return;
      if (isOpening(next.key) || isDate(words, next) || isDash(words[next.start] ?? '')) return;
      if (places.has(next.key) || (verbs.has(next.key) && !isCapitalised(words, next))) return;
      found.add(at);
    }
  });
  return found;
}
