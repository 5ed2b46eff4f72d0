// fontkit with an end: a font is a program for putting letters together, and a broken or hostile one may call itself, double the
// letters at every step or read for ever. What is private in fontkit is touched here only (its version is pinned).
import * as fontkit from 'fontkit';

/** The rules of a font take too long, or make too much of a text. */
export class EndlessFont extends Error {}

/** Far more than any script needs; browsers stop at about the same. */
const maxDepth = 64;
const lettersAtLeast = 4096;
const maxGrowth = 64;
/** Of one text; an intricate Latin font takes 800 for each letter. */
const stepsAtLeast = 2_000_000;
const stepsPerLetter = 20_000;
/** What is read is kept: an intricate Latin font reads a tenth of a million numbers for its first text. */
const maxReads = 3_000_000;
/** What steps do not tell, as some are longer than others: by the clock, and of the processor, since a machine may sleep or be busy. */
const maxMs = 5000;

type Stream = { pos: number; readBuffer(length: number): Uint8Array };
type Coverage = { glyphs?: readonly unknown[]; rangeRecords?: readonly unknown[] };
type Classes = { classRangeRecord?: readonly unknown[] };
type Processor = {
  glyphs: readonly unknown[];
  applyLookup(type: number, table: object): boolean;
  coverageIndex(coverage: Coverage, glyph?: number): number;
  getClassID(glyph: number, classes: Classes): number;
  match(at: number, sequence: readonly unknown[], ...rest: unknown[]): unknown;
};
type Morx = {
  glyphs: readonly unknown[];
  processSubtable(subtable: object, glyphs: readonly unknown[]): unknown;
  getProcessor(): (...args: unknown[]) => void;
};
type KernProcessor = { kern: { tables: readonly unknown[] }; getKerning(left: number, right: number): number };
type Private = {
  stream: Stream;
  _layoutEngine: {
    engine: { GSUBProcessor?: Processor | null; GPOSProcessor?: Processor | null; morxProcessor?: Morx } | null | undefined;
    kernProcessor: KernProcessor | null;
  };
};

/** Throws an Error for what is no single font. Its `layout` may throw EndlessFont, and then always does. */
export function createBoundedShaper(bytes: Uint8Array): fontkit.Font {
  const font = fontkit.create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!('layout' in font)) throw new Error('a collection, not one font');
  const inner = font as fontkit.Font & Private;
  const limits = createLimits();
  countReads(inner.stream, limits);
  const layout = font.layout.bind(font);
  let isGuarded = false;
  font.layout = (...args) => {
    limits.begin(args[0].length);
    if (!isGuarded) guard(inner, limits);
    isGuarded = true;
    try {
      const run = layout(...args);
      // fontkit takes a table that it cannot read for one that is not there.
      limits.check();
      return run;
    } finally {
      limits.end();
    }
  };
  return font;
}

type Limits = ReturnType<typeof createLimits>;

function createLimits() {
  let failure: EndlessFont | null = null;
  let [steps, depth, letters, startMs, startCpuMs] = [0, 0, 0, 0, 0];
  let reads = Number.POSITIVE_INFINITY;

  function fail(reason: string): never {
    failure ??= new EndlessFont(reason);
    throw failure;
  }

  return {
    begin(length: number): void {
      this.check();
      steps = stepsAtLeast + length * stepsPerLetter;
      reads = maxReads;
      depth = 0;
      letters = Math.max(lettersAtLeast, length * maxGrowth);
      [startMs, startCpuMs] = [performance.now(), cpuMs()];
    },
    /** Outlines are looked into when a font is added. */
    end(): void {
      reads = Number.POSITIVE_INFINITY;
    },
    check(): void {
      if (failure !== null) throw failure;
    },
    step(count = 1): void {
      const before = steps;
      steps -= count;
      if (steps < 0) fail('too many steps');
      if (before >> 8 === steps >> 8 || performance.now() - startMs < maxMs) return;
      if (cpuMs() - startCpuMs >= maxMs) fail('too long');
    },
    read(count = 1): void {
      reads -= count;
      if (reads < 0) fail('it reads without an end');
    },
    grow(length: number): void {
      if (length > letters) fail('it makes too many letters of a text');
    },
    within<Value>(work: () => Value): Value {
      depth++;
      if (depth > maxDepth) fail('rules within rules');
      const value = work();
      depth--;
      return value;
    },
  };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function countReads(stream: Stream, { read }: Limits): void {
  let { pos } = stream;
  Object.defineProperty(stream, 'pos', {
    get: () => pos,
    set(value: number) {
      read();
      pos = value;
    },
  });
  const readBuffer = stream.readBuffer.bind(stream);
  stream.readBuffer = (length) => {
    read(length >> 3);
    return readBuffer(length);
  };
}

function guard({ _layoutEngine }: Private, limits: Limits): void {
  const { engine } = _layoutEngine;
  if (engine?.GSUBProcessor != null) guardProcessor(engine.GSUBProcessor, limits);
  if (engine?.GPOSProcessor != null) guardProcessor(engine.GPOSProcessor, limits);
  if (engine?.morxProcessor !== undefined) guardMorx(engine.morxProcessor, limits);
  // It is made when the first text wants it.
  let kern: KernProcessor | null = null;
  Object.defineProperty(_layoutEngine, 'kernProcessor', {
    get: () => kern,
    set(made: KernProcessor) {
      const getKerning = made.getKerning.bind(made);
      made.getKerning = (left, right) => {
        limits.step(made.kern.tables.length);
        return getKerning(left, right);
      };
      kern = made;
    },
  });
}

/** fontkit looks through lists from their start. */
const stepsOfList = (list: readonly unknown[] | undefined): number => 1 + ((list?.length ?? 0) >> 5);

function guardProcessor(processor: Processor, limits: Limits): void {
  const applyLookup = processor.applyLookup.bind(processor);
  processor.applyLookup = (type, table) => {
    limits.step();
    const isApplied = limits.within(() => applyLookup(type, table));
    limits.grow(processor.glyphs.length);
    return isApplied;
  };
  const coverageIndex = processor.coverageIndex.bind(processor);
  processor.coverageIndex = (coverage, glyph) => {
    limits.step(stepsOfList(coverage.glyphs ?? coverage.rangeRecords));
    return coverageIndex(coverage, glyph);
  };
  const getClassID = processor.getClassID.bind(processor);
  processor.getClassID = (glyph, classes) => {
    limits.step(stepsOfList(classes.classRangeRecord));
    return getClassID(glyph, classes);
  };
  const match = processor.match.bind(processor);
  processor.match = (at, sequence, ...rest) => {
    limits.step(stepsOfList(sequence));
    return match(at, sequence, ...rest);
  };
}

function guardMorx(morx: Morx, limits: Limits): void {
  const processSubtable = morx.processSubtable.bind(morx);
  morx.processSubtable = (subtable, glyphs) => {
    limits.step(1 + glyphs.length);
    return processSubtable(subtable, glyphs);
  };
  const getProcessor = morx.getProcessor.bind(morx);
  morx.getProcessor = () => {
    const process = getProcessor();
    return (...args) => {
      limits.step();
      process(...args);
      limits.grow(morx.glyphs.length);
    };
  };
}
