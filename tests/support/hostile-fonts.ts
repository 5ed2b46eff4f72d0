// Fonts whose rules for putting letters together would hold up or fill whoever follows them.
import {
  becomes,
  calls,
  everyGlyph,
  joined,
  kernTable,
  type Lookup,
  layoutTable,
  longCoverage,
  lookup,
  morxTable,
  overlapping,
  words,
} from './layout-tables.ts';
import { renamedFont } from './renamed-font.ts';

function fontWith(replaced: Record<string, Uint8Array>, without: string[] = []): Uint8Array<ArrayBuffer> {
  return renamedFont('BarlowCondensed-500', { family: 'UTM Vòng', replaced, without });
}

/** Each follows the next twice. */
const doubled = (type: 5 | 7): Lookup[] => Array.from({ length: 30 }, (_, index) => calls(type, index + 1, index + 1));
const substitution = (...lookups: Lookup[]) => layoutTable('ccmp', lookups);
const position = (...lookups: Lookup[]) => layoutTable('kern', lookups);
const moved = words(1, 8, 4, 1);

export const hostileFonts: Readonly<Record<string, () => Uint8Array<ArrayBuffer>>> = {
  'has a rule that follows itself': () => fontWith({ GSUB: substitution(calls(5, 0)) }),
  'has rules that follow each other': () => fontWith({ GSUB: substitution(calls(5, 1), calls(5, 0)) }),
  'has rules that double at every level': () => fontWith({ GSUB: substitution(...doubled(5), becomes(5)) }),
  'has positions that double at every level': () =>
    fontWith({ GPOS: position(...doubled(7), lookup(1, joined(moved, everyGlyph))) }),
  'puts a letter beside itself for ever': () => fontWith({ GSUB: substitution(becomes(5, 5)) }),
  'doubles the text at every rule': () => fontWith({ GSUB: substitution(...Array<Lookup>(40).fill(becomes(5, 500, 500))) }),
  'says the same long list over and over': () =>
    fontWith({ GSUB: substitution(overlapping(1, 28_000, joined(words(1, 6, 1), longCoverage(30_000)))) }),
  'says the same long list of positions over and over': () =>
    fontWith({ GPOS: position(overlapping(1, 28_000, joined(moved, longCoverage(30_000)))) }),
  'has tens of thousands of tables of pairs': () => fontWith({ kern: kernTable(65_000) }, ['GPOS']),
  'has a machine that never goes on': () => fontWith({ morx: morxTable('contextual', 0x4000) }),
  'has a machine that puts in letters for ever': () => fontWith({ morx: morxTable('insertion', 0x20) }),
};
