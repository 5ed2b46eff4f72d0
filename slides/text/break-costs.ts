// How good each place between two words is for a new line. Costs are in the unit of the balance: 1 is a line that is twice
// as wide as it should be, or empty; below 0 a place is worth some unevenness.

import { type Compounds, shippedCompounds } from './compounds.ts';
import { isMotto, joinsNames } from './dash-kinds.ts';
import { isCapitalised, isShort, lastWordOf, type Phrases, readPhrases } from './phrase-structure.ts';
import { type Place, placeAt } from './place.ts';
import { placeCost as cost } from './place-cost.ts';
import { plainCost } from './plain-cost.ts';
import { verbs } from './predicate-words.ts';
import { isDash, spellingKey } from './spelling.ts';
import { endsClause } from './split-words.ts';
import { clauseStarts, titles } from './word-classes.ts';

/** A break at this cost or above is taken only when there is no other way. */
export const forbidden = 50;

const [andKey, isKey, gateKey] = ['và', 'là', 'cổng'].map(spellingKey);

/** Entry `i` is the cost of a break after word `i`; there is none after the last. */
export function breakCosts(words: readonly string[], compounds: Compounds = shippedCompounds): number[] {
  if (isMotto(words)) return words.slice(0, -1).map((word) => (isDash(word) ? cost.mottoPart : forbidden));
  const phrases = readPhrases(words, compounds);
  const costs = words.slice(0, -1).map(() => forbidden);
  phrases.tokens.slice(0, -1).forEach((left, index) => {
    const right = phrases.tokens[index + 1];
    if (right !== undefined) costs[left.end - 1] = costAt(placeAt(phrases, index, left, right));
  });
  return costs;
}

function costAt(place: Place): number {
  const { phrases, index, left, right, begins } = place;
  const lastWord = lastWordOf(phrases, left);
  const nextWord = phrases.words[right.start] ?? '';
  // “bến xe Giáp Bát - Nhổn”, “Văn Miếu - Quốc Tử Giám”: one name from here to there.
  if (isDash(nextWord) && joinsNames(phrases, index, index + 2)) return cost.betweenNames;
  if (isDash(lastWord) && joinsNames(phrases, index - 1, index + 1)) return cost.betweenNames;
  if (isDash(nextWord)) return cost.beforeDash;
  if (isDash(lastWord)) return cost.afterDash;
  // “đi từng ngõ, gõ từng nhà”: what is quoted is read as one.
  const inQuote = phrases.quoted.has(index) ? cost.inQuote : 0;
  const told = phrases.told.has(index) ? cost.afterColon : 0;
  if (endsClause(lastWord)) return cost.clauseEnd + inQuote;
  if (/,[”’")]*$/.test(lastWord))
    return (phrases.lists.has(index) ? cost.commaInList : commaOfClauses(phrases, index)) + inQuote + told;
  // “Câu lạc bộ | Người cao tuổi”: the kind of an institution may stand before its name.
  if (phrases.named.has(index)) {
    if (left.key === andKey) return cost.betweenNames;
    // “Tháng Thanh niên | và Ngày Chủ nhật xanh”
    if (right.key === andKey && titles.has(phrases.tokens[index + 2]?.key ?? '')) return cost.beforePhrase;
    // “Tuần lễ Thế giới | Nuôi con bằng sữa mẹ”
    const beginsAnew = verbs.has(right.key) && isCapitalised(phrases.words, right);
    if (!titles.has(left.key)) return beginsAnew ? cost.afterTitle : cost.insideName;
    // “Sở Giáo dục” is one name; “trên Cổng | Dịch vụ công quốc gia” is so long that it may be parted.
    return isShort(left) && left.key !== gateKey ? cost.afterShortTitle : cost.afterTitle;
  }
  // “Nói "không" | với …”: a short verb leads its quotation on.
  if (/^[“"]/.test(nextWord)) return begins && isShort(left) ? cost.afterFirst : cost.besideQuote;
  const closesQuote = index > 0 && /[”"]$/.test(lastWord);
  const quote = closesQuote ? cost.besideQuote : inQuote;
  const saying = phrases.said.has(index) ? cost.inSaying : phrases.set.has(index) ? cost.inSetPhrase : 0;
  const plain = plainCost(place) + saying + quote + (phrases.alike.has(index + 1) ? cost.beforeAlike : 0);
  // A line of one short word before all the rest reads as cut off.
  // “…, khỏe | để lao động”: nor does one that only begins what the next line goes on with.
  if (begins && index > 0 && isShort(left) && !clauseStarts.has(left.key) && !closesQuote) return plain + cost.dangling;
  if (!begins || left.end - left.start > 2 || clauseStarts.has(left.key)) return plain;
  // “Trẻ em | như búp trên cành”: a topic may stand alone, a verb may not.
  const isTopic = plain < 0 && (!verbs.has(left.key) || right.key === isKey);
  return plain + (isTopic ? cost.afterFirstTopic : cost.afterFirst);
}

const commaOfClauses = ({ parallel }: Phrases, index: number): number =>
  cost.commaBetweenClauses + (parallel.has(index) ? cost.commaOfParallels : 0);
