// Runs follow the letters they were put on, whatever is typed, pasted or deleted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksWithin, replaceText, startTyping, styleRange, typeOn } from '../../../slides/design/edit-runs.ts';
import { patchElement } from '../../../slides/design/element-patch.ts';
import { type TextElement, type TextRun, textElement } from '../../../slides/model/element.ts';
import { isSameLook, normalizeRuns, plainLook } from '../../../slides/text/text-runs.ts';
import { element } from '../../golden/designs.ts';

const bold = { fontWeight: 700 };
const run = (start: number, end: number, own: Partial<TextRun> = bold): TextRun => ({ ...plainLook, start, end, ...own });
/** The letters that a run with this look covers. */
const covered = (text: string, runs: readonly TextRun[]): string =>
  runs.map(({ start, end }) => text.slice(start, end)).join('|');

describe('replaceText', () => {
  it.each([
    ['typing inside', 'một [hai] ba', 'một hxai ba', 'hxai'],
    ['typing behind a run', 'một [hai] ba', 'một haiz ba', 'haiz'],
    ['typing before a run', '[một] hai', 'x một hai', 'một'],
    ['typing at the start of a run', 'một [hai] ba', 'một xhai ba', 'hai'],
    ['deleting inside', 'một [hai] ba', 'một hi ba', 'hi'],
    ['deleting the run', 'một [hai] ba', 'một  ba', ''],
    ['deleting across its edge', 'một [hai] ba', 'một haba', 'ha'],
    ['replacing the run', 'một [hai] ba', 'một năm ba', 'năm'],
    ['replacing it and more', 'một [hai] ba', 'một bốn', 'bốn'],
    ['UniKey: Backspace', 'một [viê] ba', 'một vi ba', 'vi'],
    ['UniKey: retyped letters', 'một [vi] ba', 'một việ ba', 'việ'],
    ['a mark put on later', '[tieng] Việt', 'tiéng Việt', 'tiéng'],
    ['pasting over all', '[một] hai', 'ba bốn', 'ba bốn'],
    ['half of a character', '[a🎉] b', 'a🎈 b', 'a🎈'],
    ['a character before one with the same first half', '[🎉]', '🎈🎉', '🎉'],
    ['a character with the same second half as one that is gone', '[y]🎉', '\u{1F789}', '\u{1F789}'],
    ['a character with the same second half', 'a[🎉]b', 'a\u{1F789}b', '\u{1F789}'],
  ])('%s', (_what, marked, after, expected) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const before = marked.replace(/[[\]]/g, '');
    expect(covered(after, replaceText([run(start, end)], before, after))).toBe(expected);
  });
});

describe('typing', () => {
  it.each([
    ['a letter retyped that was the whole run', 'c[o]n', ['cn', 'cón'], 'ó'],
    ['a whole run retyped', 'một [hai] ba', ['một ha ba', 'một h ba', 'một  ba', 'một n ba', 'một nă ba', 'một năm ba'], 'năm'],
    ['typing elsewhere in between', '[một] hai', ['[một]', 'một haix', 'mộ haix', 'một haix'], 'một'],
    ['two places one after the other', 'a[b]c d[e]f', ['axbc def', 'axbc dexf'], 'b|ex'],
  ])('%s', (_what, marked, steps, expected) => {
    const runs: TextRun[] = [];
    let before = '';
    for (const part of marked.split(/(\[[^\]]*\])/)) {
      const bare = part.replace(/[[\]]/g, '');
      if (bare !== part) runs.push(run(before.length, before.length + bare.length));
      before += bare;
    }
    const end = steps
      .filter((step) => !step.includes('['))
      .reduce((typed, step) => typeOn(typed, step), startTyping(before, runs));
    expect(covered(end.text, end.runs)).toBe(expected);
  });
});

describe('styleRange', () => {
  it('puts a look on letters and takes it off again', () => {
    const styled = styleRange([], { start: 2, end: 5 }, { isUnderlined: true }, 9);
    expect(styled).toEqual([run(2, 5, { isUnderlined: true })]);
    expect(styleRange(styled, { start: 3, end: 4 }, { isUnderlined: null }, 9)).toEqual([
      run(2, 3, { isUnderlined: true }),
      run(4, 5, { isUnderlined: true }),
    ]);
    expect(styleRange(styled, { start: 0, end: 9 }, { isUnderlined: null }, 9)).toEqual([]);
  });

  it('keeps what else the letters have', () => {
    const styled = styleRange([run(0, 4)], { start: 2, end: 6 }, { scale: 2 }, 9);
    expect(styled).toEqual([run(0, 2), run(2, 4, { ...bold, scale: 2 }), run(4, 6, { scale: 2 })]);
  });

  it('makes one run of neighbours that look alike', () => {
    expect(styleRange([run(0, 2), run(4, 6)], { start: 2, end: 4 }, bold, 9)).toEqual([run(0, 6)]);
  });
});

const anyRun: fc.Arbitrary<TextRun> = fc.record({
  start: fc.nat(30),
  end: fc.integer({ min: 1, max: 30 }),
  fontFamily: fc.constantFrom(null, 'Noto Serif'),
  fontWeight: fc.constantFrom(null, 400, 800),
  scale: fc.constantFrom(null, 2),
  fill: fc.constantFrom(null, { kind: 'solid' as const, color: '#ff0000' }),
  letterSpacing: fc.constant(null),
  isUnderlined: fc.constantFrom(null, true, false),
});
const anyRuns = fc.array(anyRun, { maxLength: 6 });
const anyText = fc.string({ unit: fc.constantFrom('a', 'b', 'ệ', ' ', '🎉', '🎈', '\u{1F789}', 'e\u0323'), maxLength: 20 });

function isNormal(runs: readonly TextRun[], length: number): boolean {
  return runs.every((one, index) => {
    const before = runs[index - 1];
    const isApart = before === undefined || before.end < one.start || (before.end === one.start && !isSameLook(before, one));
    return one.start < one.end && one.end <= length && isApart && !isSameLook(one, plainLook);
  });
}

const lookAt = (runs: readonly TextRun[], at: number) => {
  const {
    start: _start,
    end: _end,
    ...look
  } = runs.findLast(({ start, end }) => start <= at && at < end) ?? run(0, 1, plainLook);
  return look;
};

describe('any runs', () => {
  it('are put in order without changing how a letter looks', () => {
    fc.assert(
      fc.property(anyRuns, fc.nat(30), (runs, length) => {
        const normal = normalizeRuns(runs, length);
        expect(isNormal(normal, length)).toBe(true);
        for (let at = 0; at < length; at++) expect(lookAt(normal, at)).toEqual(lookAt(runs, at));
        expect(normalizeRuns(normal, length)).toBe(normal);
      }),
    );
  });

  it('keep the look of every letter that stays, and are in order, after any edit', () => {
    fc.assert(
      fc.property(anyRuns, anyText, anyText, anyText, anyText, (runs, head, gone, come, tail) => {
        const [before, after] = [head + gone + tail, head + come + tail];
        const next = replaceText(runs, before, after);
        expect(isNormal(next, after.length)).toBe(true);
        const known = normalizeRuns(runs, before.length);
        for (const { start, end } of next) {
          for (const edge of [start, end]) {
            // An edge that lay between letters stays between them.
            const cuts = (text: string, at: number) =>
              /^[\uDC00-\uDFFF]/.test(text.slice(at)) && /[\uD800-\uDBFF]$/.test(text.slice(0, at));
            const wasWhole = known.every((one) => !cuts(before, one.start) && !cuts(before, one.end));
            if (wasWhole) expect(cuts(after, edge)).toBe(false);
          }
        }
        let shared = 0;
        while (shared < Math.min(before.length, after.length) && before[shared] === after[shared]) shared++;
        for (let at = 0; at < shared - 1; at++) expect(lookAt(next, at)).toEqual(lookAt(known, at));
      }),
      { numRuns: 500 },
    );
  });

  it('come back after an edit inside of one look is taken back', () => {
    fc.assert(
      fc.property(anyRuns, anyText, anyText, anyText, (runs, head, come, tail) => {
        const before = `${head}xy${tail}`;
        const after = `${head}x${come}y${tail}`;
        const start = styleRange(runs, { start: head.length, end: head.length + 2 }, { ...plainLook, scale: 3 }, before.length);
        expect(replaceText(replaceText(start, before, after), after, before)).toEqual(start);
      }),
    );
  });

  it('take a look on exactly the letters it is for', () => {
    fc.assert(
      fc.property(anyRuns, fc.nat(30), fc.nat(30), fc.nat(30), (runs, start, end, length) => {
        const next = styleRange(runs, { start, end }, { letterSpacing: 1, scale: null }, length);
        expect(isNormal(next, length)).toBe(true);
        for (let at = 0; at < length; at++) {
          const look = lookAt(normalizeRuns(runs, length), at);
          const isIn = at >= start && at < end;
          expect(lookAt(next, at)).toEqual(isIn ? { ...look, letterSpacing: 1, scale: null } : look);
        }
      }),
    );
  });
});

describe('a changed text element', () => {
  const made = element('text', { text: 'một hai ba', runs: [run(4, 7, { ...bold, isUnderlined: true })] }) as TextElement;
  const patched = (set: Partial<TextElement>): TextElement => {
    const { id: _id, kind: _kind, isLocked: _locked, isHidden: _hidden, ...own } = set;
    return patchElement(made, { of: 'text', set: own }) as TextElement;
  };

  it('takes its runs along when its text is changed by anyone', () => {
    expect(patched({ text: 'mười một hai ba' }).runs).toEqual([run(9, 12, { ...bold, isUnderlined: true })]);
  });

  it('gives up in its runs what is set on all of it', () => {
    expect(patched({ fontWeight: 400 }).runs).toEqual([run(4, 7, { isUnderlined: true })]);
    expect(patched({ fontWeight: 400, isUnderlined: true }).runs).toEqual([]);
    expect(patched({ align: 'left' }).runs).toEqual(made.runs);
  });

  it('keeps runs that are given with it', () => {
    expect(patched({ text: 'năm', runs: [run(0, 3)] }).runs).toEqual([run(0, 3)]);
  });

  it('stays valid', () => {
    expect(textElement.safeParse(patched({ text: '' })).success).toBe(true);
  });

  it('tells how its letters look', () => {
    expect(looksWithin(made, 0, 10).map(({ isUnderlined }) => isUnderlined)).toEqual([false, true, false]);
    expect(looksWithin(made, 5, 6)).toMatchObject([{ fontWeight: 700, isUnderlined: true, scale: 1 }]);
    expect(looksWithin(made, 2, 2)).toMatchObject([{ isUnderlined: false }]);
  });
});
