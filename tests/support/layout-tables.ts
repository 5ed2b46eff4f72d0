// Tables that tell how letters are put together (GSUB, GPOS, kern, morx), made by hand for fonts that mean harm.

/** Numbers of 16 bits. */
export function words(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
}

/** Numbers of 32 bits. */
export function longs(...values: readonly number[]): Uint8Array {
  return words(...values.flatMap((value) => [value >>> 16, value & 0xffff]));
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The bytes of a lookup, from its type on. */
export type Lookup = Uint8Array;

function tag(letters: string): Uint8Array {
  return Uint8Array.from(letters.split('').map((letter) => letter.charCodeAt(0)));
}

/** A list of offsets and what they lead to. */
function listOf(items: readonly Uint8Array[]): Uint8Array {
  let offset = 2 + items.length * 2;
  const offsets = items.map(({ length }) => {
    offset += length;
    return offset - length;
  });
  return joined(words(items.length, ...offsets), ...items);
}

/** GSUB or GPOS of one script and one feature with all these lookups in it. */
export function layoutTable(feature: string, lookups: readonly Lookup[]): Uint8Array {
  const scripts = joined(words(1), tag('DFLT'), words(8, 4, 0, 0, 0xffff, 1, 0));
  const indexes = lookups.map((_, index) => index);
  const features = joined(words(1), tag(feature), words(8, 0, lookups.length, ...indexes));
  const header = words(1, 0, 10, 10 + scripts.length, 10 + scripts.length + features.length);
  return joined(header, scripts, features, listOf(lookups));
}

export function lookup(type: number, ...subtables: readonly Uint8Array[]): Lookup {
  let offset = 6 + subtables.length * 2;
  const offsets = subtables.map(({ length }) => {
    offset += length;
    return offset - length;
  });
  return joined(words(type, 0, subtables.length, ...offsets), ...subtables);
}

/** As many subtables as are wanted that are all the same bytes. */
export function overlapping(type: number, count: number, subtable: Uint8Array): Lookup {
  return joined(words(type, 0, count, ...Array<number>(count).fill(6 + count * 2)), subtable);
}

export const everyGlyph = words(2, 1, 0, 0xfffe, 0);

/** At each of the first 400 glyphs these come in its place (GSUB 2). */
export function becomes(...glyphs: readonly number[]): Lookup {
  const count = 400;
  const sequenceAt = 6 + count * 2;
  const sequence = words(glyphs.length, ...glyphs);
  const sequences = Array<number>(count).fill(sequenceAt);
  return lookup(2, joined(words(1, sequenceAt + sequence.length, count, ...sequences), sequence, words(2, 1, 0, count - 1, 0)));
}

/** At every glyph these lookups are followed, as often as they are named (GSUB 5, GPOS 7). */
export function calls(type: 5 | 7, ...called: readonly number[]): Lookup {
  const records = called.flatMap((index) => [0, index]);
  return lookup(type, joined(words(3, 1, called.length, 8 + records.length * 2, ...records), everyGlyph));
}

/** A list of so many glyphs that starts nowhere near those of the font. */
export function longCoverage(count: number): Uint8Array {
  return words(1, count, ...Array<number>(count).fill(0xfff0));
}

/** So many subtables without a pair in them. */
export function kernTable(count: number): Uint8Array {
  const subtable = words(0, 14, 1, 0, 0, 0, 0);
  return joined(words(0, count), ...Array<Uint8Array>(count).fill(subtable));
}

/** `morx` of one machine whose every entry has these flags (and, for insertions, puts `inserts` in at the current glyph). */
export function morxTable(kind: 'contextual' | 'insertion', flags: number): Uint8Array {
  const type = kind === 'contextual' ? 1 : 5;
  const classes = joined(words(8, 0, 400), words(...Array<number>(400).fill(4)));
  const states = words(...Array<number>(10).fill(0));
  // newState, flags, and where to look up what comes in their places.
  const entry = kind === 'contextual' ? words(0, flags, 0xffff, 0xffff) : words(0, flags, 0, 0xffff);
  const starts = [20, 20 + classes.length, 20 + classes.length + states.length];
  const extraAt = 20 + classes.length + states.length + entry.length;
  const machine = joined(longs(5, ...starts, extraAt), classes, states, entry, words(5, 5, 5, 5), longs(4), words(8, 0, 0, 0));
  const subtable = joined(longs(12 + machine.length, type, 1), machine);
  const chain = joined(longs(1, 16 + subtable.length, 0, 1), subtable);
  return joined(words(2, 0), longs(1), chain);
}
