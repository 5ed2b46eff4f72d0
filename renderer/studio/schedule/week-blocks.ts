// The week of one screen as blocks on its days. Who plays and who is covered comes from the resolver itself, asked once
// between any two changes, so that the picture can never differ from what the screen does.
import { Temporal } from 'temporal-polyfill';
import type { EntryId } from '../../../slides/model/id.ts';
import { priorityBands, type ScheduleEntry } from '../../../slides/model/schedule.ts';
import { nextChangeMs } from '../../../slides/schedule/entry-window.ts';
import { type ProgramInputs, resolveProgram } from '../../../slides/schedule/program.ts';
import { zoneClock } from '../../../slides/schedule/zone-clock.ts';

/** A stretch of a block in which one thing holds; minutes of the local day, `toMinute` up to 1440. */
export type Stretch = {
  fromMinute: number;
  toMinute: number;
  verdict: 'plays' | 'hidden' | 'empty';
  by: string | null;
};

/** Level 0 lies lowest; blocks of equal rank that overlap stand side by side in `lanes`. */
export type Block = { entryId: EntryId; stretches: Stretch[]; level: number; lane: number; lanes: number };

/** `date` is ISO; blocks of one day, lowest first. */
export type DayBlocks = { date: string; blocks: Block[] };

const fullDayMinutes = 1440;

type Span = Stretch & { entryId: EntryId; day: number };

export function weekBlocks(inputs: ProgramInputs, weekStart: string): DayBlocks[] {
  const days = Array.from({ length: 7 }, (_, day) => Temporal.PlainDate.from(weekStart).add({ days: day }));
  const startsMs = [...days, Temporal.PlainDate.from(weekStart).add({ days: 7 })].map(
    (day) => day.toZonedDateTime(inputs.timeZone).epochMilliseconds,
  );
  const onScreen = inputs.entries.filter((entry) => entry.isEnabled && entry.screenIds.includes(inputs.screen.id));
  const changes = changesBetween(onScreen, inputs.timeZone, startsMs);
  const spans = changes.slice(0, -1).flatMap((fromMs, index): Span[] => {
    const day = startsMs.findLastIndex((start) => start <= fromMs);
    const untilMs = changes[index + 1] ?? fromMs;
    const fromMinute = minuteOfDay(fromMs, inputs.timeZone);
    const toMinute = startsMs.includes(untilMs) ? fullDayMinutes : minuteOfDay(untilMs, inputs.timeZone);
    return resolveProgram({ ...inputs, entries: onScreen }, fromMs).why.flatMap(({ verdict, id, by }, at) => {
      const entry = onScreen[at];
      if (entry?.id !== id || (verdict !== 'plays' && verdict !== 'hidden' && verdict !== 'empty')) return [];
      return [{ entryId: entry.id, day, fromMinute, toMinute, verdict, by }];
    });
  });
  return days.map((date, day) => ({
    date: date.toString(),
    blocks: layOut(blocksOf(spans.filter((span) => span.day === day)), onScreen),
  }));
}

/** Every instant of the week at which an entry goes on or off, and every midnight, in order. */
function changesBetween(entries: readonly ScheduleEntry[], timeZone: string, startsMs: readonly number[]): number[] {
  const clock = zoneClock(timeZone);
  const first = startsMs[0] ?? 0;
  const last = startsMs.at(-1) ?? first;
  const changes = new Set(startsMs);
  for (const entry of entries) {
    for (let at = nextChangeMs(entry, clock, first); at !== null && at < last; at = nextChangeMs(entry, clock, at))
      changes.add(at);
  }
  return [...changes].sort((a, b) => a - b);
}

function minuteOfDay(atMs: number, timeZone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
  return local.hour * 60 + local.minute;
}

/** Stretches of one entry that touch each other are one block; equal neighbours are one stretch. */
function blocksOf(spans: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  for (const { entryId, fromMinute, toMinute, verdict, by } of spans) {
    const block = blocks.findLast((candidate) => candidate.entryId === entryId);
    const last = block?.stretches.at(-1);
    if (block === undefined || last === undefined || last.toMinute !== fromMinute) {
      blocks.push({ entryId, stretches: [{ fromMinute, toMinute, verdict, by }], level: 0, lane: 0, lanes: 1 });
    } else if (last.verdict === verdict && last.by === by) last.toMinute = toMinute;
    else block.stretches.push({ fromMinute, toMinute, verdict, by });
  }
  return blocks;
}

export const blockFrom = (block: Block): number => block.stretches[0]?.fromMinute ?? 0;
export const blockTo = (block: Block): number => block.stretches.at(-1)?.toMinute ?? 0;

const overlaps = (a: Block, b: Block): boolean => blockFrom(a) < blockTo(b) && blockFrom(b) < blockTo(a);

/** Higher ranks lie over lower ones, one level up; equals that overlap take turns, so they share the width. */
function layOut(blocks: readonly Block[], entries: readonly ScheduleEntry[]): Block[] {
  const rank = (block: Block): number => {
    const entry = entries.find(({ id }) => id === block.entryId);
    return entry === undefined ? 0 : entry.priority - 1000 * priorityBands.indexOf(entry.band);
  };
  const placed: Block[] = [];
  for (const block of [...blocks].sort((a, b) => rank(a) - rank(b) || blockFrom(a) - blockFrom(b))) {
    const under = placed.filter((other) => overlaps(other, block) && rank(other) < rank(block));
    const level = Math.max(-1, ...under.map((other) => other.level)) + 1;
    const beside = placed.filter((other) => overlaps(other, block) && rank(other) === rank(block));
    const taken = new Set(beside.map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane++;
    placed.push({ ...block, level, lane });
  }
  return placed.map((block) => {
    const equals = placed.filter((other) => overlaps(other, block) && rank(other) === rank(block));
    return { ...block, lanes: Math.max(...equals.map(({ lane }) => lane)) + 1 };
  });
}
