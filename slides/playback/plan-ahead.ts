// Which picture comes next and when: the plan is made anew at every event, and work already begun for it is kept.
import { type Program, type ProgramInputs, type ProgramItem, resolveProgram } from '../schedule/program.ts';
import type { Loop, OnScreen, Picture, RunningState, Upcoming } from './player-state.ts';
import { positionAt } from './position.ts';
import { isSameLoop, reanchor } from './reanchor.ts';

type Turn = { item: ProgramItem; dueMs: number; untilMs: number; loopId: number };

/** The least that an item is shown when it is met in the middle of its turn; otherwise the next one comes early. */
const shortestTurnMs = (item: ProgramItem): number => Math.min(2000, item.durationMs / 2);

/** Work that is older than this was left behind by a clock that was set. */
const longestWorkMs = 20_000;

const isSameSources = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

/** The loop for a program: the one before goes on if it has the same sources, otherwise the clock says where it stands. */
export function followProgram(before: Loop | null, program: Program, onScreen: OnScreen, isAfresh: boolean): Loop {
  const { items, sources, anchorMs, validUntilMs } = program;
  const fresh = { items, sources, anchorMs, validUntilMs, id: (before?.id ?? 0) + 1 };
  if (before === null || isAfresh || !isSameSources(before.sources, sources)) return fresh;
  const goesOn = { ...fresh, id: before.id, anchorMs: before.anchorMs };
  if (isSameLoop(before.items, items)) return goesOn;
  if (onScreen.kind !== 'slide' || onScreen.loopId !== before.id) return { ...goesOn, anchorMs };
  return { ...goesOn, anchorMs: reanchor(before, items, { key: onScreen.item.key, untilMs: onScreen.untilMs }) };
}

/** What should be on screen next. Tickets and progress are the machine's affair. */
export function planNext(
  state: Pick<RunningState, 'loop' | 'onScreen' | 'upcoming' | 'versions'>,
  inputs: ProgramInputs,
  nowMs: number,
): { kind: 'none' } | { kind: 'clock'; dueMs: number } | ({ kind: 'slide' } & Turn) {
  const { loop, onScreen, upcoming, versions } = state;
  if (loop.items.length === 0) return planEmpty(loop, onScreen, inputs, nowMs);
  if (onScreen.kind !== 'slide' || onScreen.loopId !== loop.id) {
    return { kind: 'slide', ...(turnInWork(loop, upcoming, versions, nowMs) ?? firstTurn(loop, nowMs, loop.id)) };
  }
  const boundaryMs = loop.validUntilMs ?? Number.POSITIVE_INFINITY;
  const { item, picture, untilMs } = onScreen;
  const isInLoop = loop.items.some(({ key, designId }) => key === item.key && designId === item.designId);
  const isOutdated = isInLoop && versions[item.designId] !== picture.version;
  if (isOutdated && untilMs - nowMs > shortestTurnMs(item)) {
    return { kind: 'slide', item, dueMs: nowMs, untilMs, loopId: loop.id };
  }
  if (untilMs < boundaryMs) return { kind: 'slide', ...nextTurn(loop, untilMs) };
  const later = resolveProgram(inputs, boundaryMs);
  if (isSameSources(later.sources, loop.sources)) return { kind: 'slide', ...nextTurn(loop, untilMs) };
  if (later.items.length === 0) return { kind: 'clock', dueMs: boundaryMs };
  return { kind: 'slide', ...firstTurn(later, boundaryMs, loop.id + 1) };
}

/** With nothing to play: the clock, and the first slide of what comes later made ready. */
function planEmpty(loop: Loop, onScreen: OnScreen, inputs: ProgramInputs, nowMs: number): ReturnType<typeof planNext> {
  if (onScreen.kind === 'slide' && onScreen.loopId === loop.id) return { kind: 'clock', dueMs: onScreen.untilMs };
  if (onScreen.kind !== 'clock') return { kind: 'clock', dueMs: nowMs };
  if (loop.validUntilMs === null) return { kind: 'none' };
  const later = resolveProgram(inputs, loop.validUntilMs);
  if (later.items.length === 0) return { kind: 'none' };
  return { kind: 'slide', ...firstTurn(later, loop.validUntilMs, loop.id + 1) };
}

function turnAt(items: readonly ProgramItem[], anchorMs: number, atMs: number): { item: ProgramItem; untilMs: number } {
  const position = positionAt(items, anchorMs, atMs);
  const item = position && items[position.index];
  if (!item) throw new Error('a loop without items has no turns');
  return { item, untilMs: position.untilMs };
}

function nextTurn(loop: Loop, atMs: number): Turn {
  return { ...turnAt(loop.items, loop.anchorMs, atMs), dueMs: atMs, loopId: loop.id };
}

function firstTurn(program: Pick<Program, 'items' | 'anchorMs'>, atMs: number, loopId: number): Turn {
  const met = turnAt(program.items, program.anchorMs, atMs);
  const isTooShort = met.untilMs - atMs < shortestTurnMs(met.item);
  const turn = isTooShort ? turnAt(program.items, program.anchorMs, met.untilMs) : met;
  return { ...turn, dueMs: atMs, loopId };
}

/** A slide that takes longer to prepare than its turn lasts would be given up for the next one for ever: it is kept. */
function turnInWork(loop: Loop, upcoming: Upcoming, versions: RunningState['versions'], nowMs: number): Turn | null {
  if (upcoming.kind !== 'slide' || upcoming.loopId !== loop.id) return null;
  const { item, picture, dueMs, untilMs } = upcoming;
  if (dueMs > nowMs || nowMs - dueMs > longestWorkMs) return null;
  const isWanted = loop.items.some(({ key, designId }) => key === item.key && designId === item.designId);
  return isWanted && versions[item.designId] === picture.version ? { item, dueMs, untilMs, loopId: loop.id } : null;
}

/** Shows a turn: when it comes so late that little is left of it, the loop moves back so that it has its whole time. */
export function beginTurn(loop: Loop, turn: Turn & { picture: Picture }, nowMs: number): { loop: Loop; onScreen: OnScreen } {
  const { item, picture } = turn;
  const slide = { kind: 'slide', item, picture, loopId: turn.loopId } as const;
  if (turn.untilMs - nowMs >= shortestTurnMs(item)) return { loop, onScreen: { ...slide, untilMs: turn.untilMs } };
  const index = loop.items.findIndex(({ key }) => key === item.key);
  const offsetMs = loop.items.slice(0, Math.max(index, 0)).reduce((sum, { durationMs }) => sum + durationMs, 0);
  return { loop: { ...loop, anchorMs: nowMs - offsetMs }, onScreen: { ...slide, untilMs: nowMs + item.durationMs } };
}
