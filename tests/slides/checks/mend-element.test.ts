// Mending a text keeps what looks different on its letters.
import { expect, it } from 'vitest';
import { mendElement } from '../../../slides/checks/mend-element.ts';
import type { TextRun } from '../../../slides/model/element.ts';
import { id } from '../design/sample.ts';

const look = { fontFamily: null, fontWeight: 700, scale: null, fill: null, letterSpacing: null, isUnderlined: null };
const run = (start: number, end: number): TextRun => ({ ...look, start, end });

it.each([
  ['before and after it', [run(0, 3), run(9, 12)], [run(0, 3), run(6, 9)]],
  ['across it', [run(2, 11)], [run(2, 8)]],
  ['of what is taken out alone', [run(6, 9)], []],
  ['that end inside of it', [run(0, 8)], [run(0, 6)]],
])('runs %s', (_what, runs, expected) => {
  const place = { kind: 'text' as const, elementId: id('a'), start: 3, end: 9, quote: '' };
  const mended = mendElement({ text: 'abcdefdefxyz', runs }, { place, fix: { replacement: 'def' } });
  expect(mended).toEqual({ text: 'abcdefxyz', runs: expected });
});
