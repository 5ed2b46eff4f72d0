// How well slogans break that people have marked: `_` where no line may end, `|` where two lines are best broken.
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../slides/text/wrap-text.ts';
import blind from './linebreak-blind.json' with { type: 'json' };
import civic from './linebreak-civic.json' with { type: 'json' };
import everyday from './linebreak-everyday.json' with { type: 'json' };
import fresh from './linebreak-fresh.json' with { type: 'json' };
import gold from './linebreak-gold.json' with { type: 'json' };
import heldOut from './linebreak-held-out.json' with { type: 'json' };
import office from './linebreak-office.json' with { type: 'json' };
import phrases from './linebreak-phrases.json' with { type: 'json' };
import twoReaders from './linebreak-two-readers.json' with { type: 'json' };
import unseen from './linebreak-unseen.json' with { type: 'json' };

const flat = (marked: string) => marked.replace(' | ', ' ');
const plain = (marked: string) => flat(marked).replaceAll('_', ' ');

/** The ways, at 1 to 4 lines, that end a line where none may end. */
function cuts(marked: string): string[] {
  return [1, 2, 3, 4].flatMap((lines) => {
    const way = wrapText(plain(marked), { lines }).lines;
    let at = -1;
    const isCut = way.slice(0, -1).some((line) => {
      at += line.length + 1;
      return flat(marked).charAt(at) === '_';
    });
    return isCut ? [way.join(' / ')] : [];
  });
}

const breakOf = (marked: string): string => wrapText(plain(marked), { lines: 2 }).lines.join(' | ');

const isBest = (marked: string): boolean => breakOf(marked) === marked.replaceAll('_', ' ');

const shareBest = (items: readonly string[]): number => items.filter(isBest).length / items.length;

describe.each([
  ['gold', gold.items],
  ['first set', heldOut.items],
  ['first set, later', heldOut.later],
  ['civic, tuned with', civic.tuned],
  ['written blind, then tuned with', blind.items],
  ['everyday, only measured', everyday.items],
  ['of any office, written blind, then tuned with', office.items],
])('%s', (_name, items) => {
  it('keeps every word whole at 1 to 4 lines', () => {
    expect(items.flatMap(cuts)).toEqual([]);
  });

  it('breaks two lines at the best place in at least nine of ten', () => {
    expect(shareBest(items)).toBeGreaterThanOrEqual(0.9);
  });
});

// Harder than what hangs in an office, since they were written to find where the rules fail; tuned with, yet a part of their marks
// is a matter of taste.
describe('slogans of every kind, tuned with', () => {
  const items = [...phrases.items, ...phrases.second, ...phrases.third, ...phrases.fourth];

  it('keeps every word whole at 1 to 4 lines', () => {
    expect(items.flatMap(cuts)).toEqual([]);
  });

  it('breaks two lines at the best place in seven of eight', () => {
    expect(shareBest(items)).toBeGreaterThanOrEqual(7 / 8);
  });
});

// What offices hang, in four sets that each found other faults; their notes tell what the rules did at first sight.
describe('slogans of every field, tuned with', () => {
  const items = [...fresh.first, ...fresh.second, ...fresh.third, ...fresh.fourth];
  const isGood = ({ best, alsoGood }: (typeof items)[number]): boolean =>
    [best, ...alsoGood].map((marked) => marked.replaceAll('_', ' ')).includes(breakOf(best));

  it('keeps every word whole at 1 to 4 lines', () => {
    expect(items.flatMap(({ best }) => cuts(best))).toEqual([]);
  });

  it('breaks four of five at the best place, and nine of ten at one that is as good', () => {
    expect(shareBest(items.map(({ best }) => best))).toBeGreaterThanOrEqual(0.8);
    expect(items.filter(isGood).length / items.length).toBeGreaterThanOrEqual(0.9);
  });
});

type Read = { one: string; other: string; alsoGood: readonly string[] };

/** Where one of the two readers finds it best or just as good. */
const isGood = ({ one, other, alsoGood }: Read): boolean => [one.replaceAll('_', ' '), other, ...alsoGood].includes(breakOf(one));

const shareGood = (items: readonly Read[]): number => items.filter(isGood).length / items.length;

/** How often the best way is the one that is taken, or stands beside it to be chosen. */
function shareOffered(items: readonly string[]): number {
  const isOffered = (marked: string): boolean => {
    const { lines, alternatives } = wrapText(plain(marked), { lines: 2 });
    return [lines, ...alternatives].slice(0, 4).some((way) => way.join(' | ') === marked.replaceAll('_', ' '));
  };
  return items.filter(isOffered).length / items.length;
}

// Where a slogan breaks best is in part a matter of taste: the first two people who marked the same slogans agree on 84 of 100.
describe.each([
  ['first pair', twoReaders.items],
  ['second pair', twoReaders.second],
  ['third pair', twoReaders.third],
])('slogans that two people marked, tuned with: %s', (_name, items) => {
  it('are broken where one of them would break them in nearly nine of ten, and in three of four where both do', () => {
    expect(shareGood(items)).toBeGreaterThanOrEqual(0.87);
    const agreed = items.filter(({ one, other }) => one.replaceAll('_', ' ') === other);
    expect(agreed.filter(({ one }) => isBest(one)).length / agreed.length).toBeGreaterThanOrEqual(0.8);
  });

  it('are offered as they would be broken in at least 95 of 100', () => {
    expect(shareOffered(items.map(({ one }) => one))).toBeGreaterThanOrEqual(0.95);
  });
});

it('keeps every word whole that the first pair marked, at 1 to 4 lines', () => {
  expect(twoReaders.items.flatMap(({ one }) => cuts(one))).toEqual([]);
});

// Words and rules were never tuned to these. With the rules that stood first, 72.5 % broke at the best place; later 85.5 %, then
// 89.9 %. The rules by phrase structure were made without a look at these or at which of them fail, and measured twice, by the
// count alone: half-way 87.0 % (60 of 69), at the end 92.8 % (64 of 69), and the same
// after those that the blind set led to. With set phrases and the rules that the four fresh sets led to: 65 of 69. Two or three more
// or less may be chance.
describe('civic, only measured', () => {
  it('keeps words whole at 1 to 4 lines but for one in a hundred, and breaks nine of ten at the best place', () => {
    expect(civic.heldOut.flatMap(cuts).length / (civic.heldOut.length * 3)).toBeLessThanOrEqual(0.01);
    expect(shareBest(civic.heldOut)).toBeGreaterThanOrEqual(0.9);
  });
});

// Nobody who makes the rules has looked at these either. At first sight 66 of 73 (90.4 %) broke at the best place, 64 with the rules
// before, 67 with the rules that the fresh sets led to; one more or less is chance.
describe('unseen, only measured', () => {
  it('keeps words whole at 1 to 4 lines but for one in forty, and breaks 88 of 100 at the best place', () => {
    expect(unseen.items.flatMap(cuts).length / (unseen.items.length * 3)).toBeLessThanOrEqual(0.025);
    expect(shareBest(unseen.items)).toBeGreaterThanOrEqual(0.88);
  });

  // Of a further, more varied set 69 of 83 (83.1 %) at first sight, 66 with the rules before, 71 with those that the fresh sets
  // led to: nine of ten is not reached everywhere.
  it('breaks four of five of the later ones at the best place', () => {
    expect(unseen.later.flatMap(cuts).length / (unseen.later.length * 3)).toBeLessThanOrEqual(0.025);
    expect(shareBest(unseen.later)).toBeGreaterThanOrEqual(0.8);
  });
});

// Marked by two people who saw neither the rules nor the other sets; counted at first sight: 43 of 59 as the one, 51 of 59 (86 %) where
// one of them finds it good, 57 offered. They mark whole names as unbreakable, also where three or four lines must part them.
describe('of two readers, only measured', () => {
  it('is broken well in five of six, and the best way is offered in 95 of 100', () => {
    const items = unseen.twoReaders;
    expect(items.flatMap(({ one }) => cuts(one)).length / (items.length * 3)).toBeLessThanOrEqual(0.07);
    expect(shareGood(items)).toBeGreaterThanOrEqual(5 / 6);
    expect(shareOffered(items.map(({ one }) => one))).toBeGreaterThanOrEqual(0.95);
  });
});

it.each([
  ['civic', civic.heldOut],
  ['unseen', unseen.items],
  ['unseen, later', unseen.later],
])('offers the best way of %s in at least 95 of 100', (_name, items) => {
  expect(shareOffered(items)).toBeGreaterThanOrEqual(0.95);
});

it('knows each slogan in one set only', () => {
  const all = [...gold.items, ...heldOut.items, ...heldOut.later, ...civic.tuned, ...civic.heldOut]
    .concat(
      [...twoReaders.items, ...twoReaders.second, ...twoReaders.third, ...unseen.twoReaders].map(({ one }) => one),
      [...fresh.first, ...fresh.second, ...fresh.third, ...fresh.fourth].map(({ best }) => best),
      office.items,
      blind.items,
      everyday.items,
      phrases.items,
      phrases.second,
      phrases.third,
      phrases.fourth,
    )
    .map(plain);
  expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
});
