// Runs the program that draws a glyph with PostScript outlines (Adobe's Technical Note 5177, Type 2), as far as its shape goes:
// hints are read over.

import type { Programs } from './cff-table.ts';
import { ForeignOutlines } from './foreign-outlines.ts';

/** Hears of the outline in font units; y grows upwards. */
export type OutlinePen = {
  line(x: number, y: number): void;
  curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  move(x: number, y: number): void;
};

export type GlyphProgram = { code: Uint8Array; globalSubroutines: Programs; subroutines: Programs };

/** The most that Type 2 allows. */
const maxDepth = 10;
const maxOperands = 48;
/** The most intricate letters of ornamented fonts take some thousands; subroutines that call each other could take forever. */
const maxSteps = 100_000;

/** Returns the steps that it took. Throws ForeignOutlines for what readers do not agree on, and another Error for what is broken. */
export function runGlyphProgram({ code, globalSubroutines, subroutines }: GlyphProgram, pen: OutlinePen): number {
  let [x, y] = [0, 0];
  let stack: number[] = [];
  let stems = 0;
  let steps = 0;
  let isWidthRead = false;
  let hasBegun = false;

  /** The first operand of the first operator may be the width. */
  function dropWidth(isThere: boolean): void {
    if (!isWidthRead && isThere) stack.shift();
    isWidthRead = true;
  }

  /** What is drawn before the first move begins where the pen stands, as other readers have it. */
  function begin(): void {
    if (!hasBegun) move(0, 0);
  }

  function line(dx: number, dy: number): void {
    begin();
    [x, y] = [x + dx, y + dy];
    pen.line(x, y);
  }

  function curve(dx1: number, dy1: number, dx2: number, dy2: number, dx3: number, dy3: number): void {
    begin();
    const [x1, y1] = [x + dx1, y + dy1];
    const [x2, y2] = [x1 + dx2, y1 + dy2];
    [x, y] = [x2 + dx3, y2 + dy3];
    pen.curve(x1, y1, x2, y2, x, y);
  }

  function move(dx: number, dy: number): void {
    hasBegun = true;
    [x, y] = [x + dx, y + dy];
    pen.move(x, y);
  }

  function lines(from: number, to: number): void {
    for (let at = from; at + 1 < to; at += 2) line(operand(at), operand(at + 1));
  }

  function curves(from: number, to: number): void {
    for (let at = from; at + 5 < to; at += 6) {
      curve(operand(at), operand(at + 1), operand(at + 2), operand(at + 3), operand(at + 4), operand(at + 5));
    }
  }

  function operand(at: number): number {
    const value = stack[at];
    if (value === undefined) throw new Error('an operator has too few operands');
    return value;
  }

  /** Curves that start and end level or upright by turns; the last may end anywhere. */
  function turningCurves(startsLevel: boolean): void {
    let isLevel = startsLevel;
    for (let at = 0; at + 3 < stack.length; at += 4) {
      const last = stack.length - at === 5 ? operand(at + 4) : 0;
      const [start, dx, dy, end] = [operand(at), operand(at + 1), operand(at + 2), operand(at + 3)];
      if (isLevel) curve(start, 0, dx, dy, last, end);
      else curve(0, start, dx, dy, end, last);
      isLevel = !isLevel;
    }
  }

  function straightCurves(isLevel: boolean): void {
    let side = stack.length % 2 === 1 ? operand(0) : 0;
    for (let at = stack.length % 2; at + 3 < stack.length; at += 4) {
      const [start, dx, dy, end] = [operand(at), operand(at + 1), operand(at + 2), operand(at + 3)];
      if (isLevel) curve(start, side, dx, dy, end, 0);
      else curve(side, start, dx, dy, 0, end);
      side = 0;
    }
  }

  function flex(operator: number): void {
    const o = operand;
    if (operator === 34) {
      curve(o(0), 0, o(1), o(2), o(3), 0);
      curve(o(4), 0, o(5), -o(2), o(6), 0);
    } else if (operator === 35) {
      curves(0, 12);
    } else if (operator === 36) {
      curve(o(0), o(1), o(2), o(3), o(4), 0);
      curve(o(5), 0, o(6), o(7), o(8), -(o(1) + o(3) + o(7)));
    } else if (operator === 37) {
      const [dx, dy] = [o(0) + o(2) + o(4) + o(6) + o(8), o(1) + o(3) + o(5) + o(7) + o(9)];
      const isWide = Math.abs(dx) > Math.abs(dy);
      curve(o(0), o(1), o(2), o(3), o(4), o(5));
      curve(o(6), o(7), o(8), o(9), isWide ? o(10) : -dx, isWide ? -dy : o(10));
    } else {
      // Arithmetic, which no maker of fonts writes, and which readers compute differently.
      throw new ForeignOutlines(`the operator 12 ${operator}`);
    }
  }

  /** True when the glyph has ended. */
  function call(programs: Programs, depth: number): boolean {
    const bias = programs.length < 1240 ? 107 : programs.length < 33_900 ? 1131 : 32_768;
    const called = programs[(stack.pop() ?? Number.NaN) + bias];
    if (called === undefined) throw new Error('it calls what is not there');
    return run(called, depth + 1);
  }

  function run(program: Uint8Array, depth: number): boolean {
    if (depth > maxDepth) throw new Error('calls within calls');
    const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
    for (let at = 0; at < program.length; ) {
      if (++steps > maxSteps) throw new Error('it draws without an end');
      const first = view.getUint8(at);
      at += 1;
      if (first >= 32 || first === 28) {
        if (stack.length >= maxOperands) throw new Error('too many operands');
        const size = first === 28 ? 2 : first === 255 ? 4 : first >= 247 ? 1 : 0;
        stack.push(numberAt(view, first, at));
        at += size;
        continue;
      }
      if (first === 10 || first === 29) {
        if (call(first === 10 ? subroutines : globalSubroutines, depth)) return true;
        continue;
      }
      if (first === 11) return false;
      if (first === 14) {
        dropWidth(stack.length === 1 || stack.length === 5);
        // A letter put together of two others, as Type 1 had it.
        if (stack.length > 0) throw new ForeignOutlines('an accented letter in the old way');
        return true;
      }
      switch (first) {
        case 1:
        case 3:
        case 18:
        case 23:
        case 19:
        case 20:
          dropWidth(stack.length % 2 === 1);
          stems += stack.length >> 1;
          if (first === 19 || first === 20) at += (stems + 7) >> 3;
          break;
        case 21:
          dropWidth(stack.length > 2);
          move(operand(0), operand(1));
          break;
        case 22:
          dropWidth(stack.length > 1);
          move(operand(0), 0);
          break;
        case 4:
          dropWidth(stack.length > 1);
          move(0, operand(0));
          break;
        case 5:
          lines(0, stack.length);
          break;
        case 6:
        case 7:
          stack.forEach((distance, index) => {
            const isLevel = (index % 2 === 0) === (first === 6);
            line(isLevel ? distance : 0, isLevel ? 0 : distance);
          });
          break;
        case 8:
          curves(0, stack.length);
          break;
        case 24:
          curves(0, stack.length - 2);
          line(operand(stack.length - 2), operand(stack.length - 1));
          break;
        case 25:
          lines(0, stack.length - 6);
          curves(stack.length - 6, stack.length);
          break;
        case 26:
        case 27:
          straightCurves(first === 27);
          break;
        case 30:
        case 31:
          turningCurves(first === 31);
          break;
        case 12:
          flex(view.getUint8(at));
          at += 1;
          break;
        default:
          throw new Error(`${first} stands for nothing`);
      }
      stack = [];
    }
    return false;
  }

  run(code, 0);
  return steps;
}

/** The number that starts with this byte; the rest of it is at `at`. */
function numberAt(view: DataView, first: number, at: number): number {
  if (first === 28) return view.getInt16(at);
  if (first === 255) return view.getInt32(at) / 65_536;
  if (first <= 246) return first - 139;
  const low = view.getUint8(at);
  return first <= 250 ? (first - 247) * 256 + low + 108 : -(first - 251) * 256 - low - 108;
}
