// The player's whole behaviour as a pure function: what it knows and what it hears → what it knows then and what it does.
// There is no clock inside; each event says when it happened.
import type { ScreenBundle } from '../model/bundle.ts';
import { resolveProgram } from '../schedule/program.ts';
import { beginTurn, followProgram, planNext } from './plan-ahead.ts';
import { nextVersions, playableInputs, withFault, withoutFault } from './playable.ts';
import type { LogEntry, PlayerEffect, PlayerEvent, PlayerState, RunningState, Step, Upcoming } from './player-state.ts';

/** The wall clock is looked at this often at least, so a clock that was set is noticed and no timer overflows. */
const longestSleepMs = 60_000;
/** A wake-up later than this means that the machine slept or its clock was set. */
const jumpMs = 5000;
/** A due picture that is still not ready after this is given up for now. */
const stallMs = 10_000;

export const startingPlayer: PlayerState = { kind: 'starting' };

export function step(state: PlayerState, event: PlayerEvent): Step {
  const effects: PlayerEffect[] = [];
  const log = (entry: LogEntry) => effects.push({ kind: 'log', entry });
  if (state.kind === 'starting') {
    if (event.kind !== 'bundle-received') return { state, effects };
    log({ what: 'bundle-switched', hash: event.bundle.hash });
    return settle(begin(event.bundle, event.nowMs), event.nowMs, effects, true);
  }
  const lateMs = event.nowMs - state.wakeAtMs;
  const backMs = event.nowMs - state.heardAtMs;
  const isJump = lateMs > jumpMs || backMs < -1000;
  if (isJump) log({ what: 'clock-jumped', byMs: Math.round(backMs < 0 ? backMs : lateMs) });
  return settle(hear(isJump ? forgiveWaiting(state, event.nowMs) : state, event, effects), event.nowMs, effects, isJump);
}

function begin(bundle: ScreenBundle, nowMs: number): RunningState {
  return {
    kind: 'running',
    bundle,
    versions: nextVersions({}, null, bundle),
    faults: [],
    loop: { id: 0, items: [], sources: [], anchorMs: 0, validUntilMs: null },
    onScreen: { kind: 'nothing' },
    upcoming: { kind: 'none' },
    lastTicket: 0,
    heardAtMs: nowMs,
    wakeAtMs: nowMs,
  };
}

/** Time that passed while the machine slept does not count as waiting for a picture. */
function forgiveWaiting(state: RunningState, nowMs: number): RunningState {
  const { upcoming } = state;
  if (upcoming.kind !== 'slide' || upcoming.progress.kind !== 'preparing') return state;
  return { ...state, upcoming: { ...upcoming, progress: { ...upcoming.progress, sinceMs: nowMs } } };
}

/** Takes in what the event says; what follows from it is settled afterwards. */
function hear(state: RunningState, event: PlayerEvent, effects: PlayerEffect[]): RunningState {
  const { upcoming, onScreen } = state;
  switch (event.kind) {
    case 'tick':
      return state;
    case 'bundle-received': {
      const { bundle } = event;
      if (bundle.hash === state.bundle.hash) return state;
      effects.push({ kind: 'log', entry: { what: 'bundle-switched', hash: bundle.hash } });
      // What was missing or damaged may be whole in the new bundle.
      return { ...state, bundle, versions: nextVersions(state.versions, state.bundle, bundle), faults: [] };
    }
    case 'prepared': {
      if (!isWaitingFor(upcoming, event.ticket)) return state;
      const { designId } = upcoming.picture;
      if (state.faults.some((fault) => fault.designId === designId)) {
        effects.push({ kind: 'log', entry: { what: 'slide-recovered', designId } });
      }
      const progress = { kind: 'prepared', ticket: event.ticket } as const;
      return { ...state, faults: withoutFault(state.faults, designId), upcoming: { ...upcoming, progress } };
    }
    case 'prepare-failed':
      return isWaitingFor(upcoming, event.ticket) ? fail(state, upcoming, event.reason, event.nowMs, effects) : state;
    case 'shown':
      if (onScreen.kind === 'slide') effects.push({ kind: 'report', showing: onScreen.item.designId });
      return state;
  }
}

type UpcomingSlide = Extract<Upcoming, { kind: 'slide' }>;

function isWaitingFor(upcoming: Upcoming, ticket: number): upcoming is UpcomingSlide {
  return upcoming.kind === 'slide' && upcoming.progress.kind === 'preparing' && upcoming.progress.ticket === ticket;
}

function fail(
  state: RunningState,
  upcoming: UpcomingSlide,
  reason: string,
  nowMs: number,
  effects: PlayerEffect[],
): RunningState {
  const { designId } = upcoming.picture;
  const faults = withFault(state.faults, designId, nowMs);
  const retryAtMs = faults.at(-1)?.retryAtMs ?? nowMs;
  effects.push({ kind: 'log', entry: { what: 'slide-failed', designId, reason, retryAtMs } });
  return { ...state, faults, upcoming: { kind: 'none' } };
}

/** Follows the schedule to `nowMs`: program, plan, swap, and the instant to look again. */
function settle(heard: RunningState, nowMs: number, effects: PlayerEffect[], isAfresh: boolean): Step {
  let state = { ...heard, heardAtMs: nowMs };
  if (isStalled(state.upcoming, nowMs)) state = fail(state, state.upcoming, 'took too long', nowMs, effects);
  const inputs = playableInputs(state.bundle, state.faults, nowMs);
  const loop = followProgram(state.loop, resolveProgram(inputs, nowMs), state.onScreen, isAfresh);
  if (loop.sources.join() !== state.loop.sources.join()) {
    effects.push({ kind: 'log', entry: { what: 'program-changed', sources: loop.sources } });
  }
  state = { ...state, loop };
  for (let swaps = 0; swaps < 4; swaps++) {
    state = plan(state, planNext(state, inputs, nowMs), nowMs, effects);
    const swapped = swap(state, nowMs, effects);
    if (swapped === null) break;
    state = swapped;
  }
  const wakeAtMs = nextWake(state, nowMs);
  effects.push({ kind: 'wake-at', atMs: wakeAtMs });
  return { state: { ...state, wakeAtMs }, effects };
}

function isStalled(upcoming: Upcoming, nowMs: number): upcoming is UpcomingSlide {
  if (upcoming.kind !== 'slide' || upcoming.progress.kind !== 'preparing') return false;
  return nowMs >= (dueOrStallMs(upcoming) ?? Number.POSITIVE_INFINITY);
}

/** Adopts a plan; a picture already prepared or in work for it is kept, otherwise it is asked for. */
function plan(state: RunningState, next: ReturnType<typeof planNext>, nowMs: number, effects: PlayerEffect[]): RunningState {
  if (next.kind !== 'slide') return { ...state, upcoming: next };
  const picture = { designId: next.item.designId, version: state.versions[next.item.designId] ?? 0 };
  const isPicture = (other: typeof picture) => other.designId === picture.designId && other.version === picture.version;
  const { onScreen, upcoming } = state;
  if (onScreen.kind === 'slide' && isPicture(onScreen.picture)) {
    return { ...state, upcoming: { ...next, picture, progress: { kind: 'stays' } } };
  }
  if (upcoming.kind === 'slide' && upcoming.progress.kind !== 'stays' && isPicture(upcoming.picture)) {
    return { ...state, upcoming: { ...next, picture, progress: upcoming.progress } };
  }
  const ticket = state.lastTicket + 1;
  effects.push({ kind: 'prepare', ticket, item: next.item });
  return {
    ...state,
    lastTicket: ticket,
    upcoming: { ...next, picture, progress: { kind: 'preparing', ticket, sinceMs: nowMs } },
  };
}

/** Carries out the plan when it is due and ready; null when there is nothing to do. */
function swap(state: RunningState, nowMs: number, effects: PlayerEffect[]): RunningState | null {
  const { upcoming, loop, onScreen } = state;
  if (upcoming.kind === 'none' || upcoming.dueMs > nowMs) return null;
  if (upcoming.kind === 'clock') {
    if (onScreen.kind === 'clock') return null;
    effects.push({ kind: 'show-clock' }, { kind: 'report', showing: null });
    return { ...state, onScreen: { kind: 'clock' }, upcoming: { kind: 'none' } };
  }
  if (upcoming.progress.kind === 'preparing') return null;
  if (upcoming.progress.kind === 'prepared') {
    const { kind, durationMs } = upcoming.item.transition;
    const transition = { kind, durationMs: Math.min(durationMs, upcoming.item.durationMs / 2) };
    effects.push({ kind: 'show', ticket: upcoming.progress.ticket, item: upcoming.item, transition });
  }
  return { ...state, ...beginTurn(loop, upcoming, nowMs), upcoming: { kind: 'none' } };
}

function nextWake({ loop, upcoming, faults }: RunningState, nowMs: number): number {
  const times = [dueOrStallMs(upcoming), loop.validUntilMs, ...faults.map(({ retryAtMs }) => retryAtMs)];
  return Math.min(nowMs + longestSleepMs, ...times.filter((atMs): atMs is number => atMs !== null && atMs > nowMs));
}

function dueOrStallMs(upcoming: Upcoming): number | null {
  if (upcoming.kind === 'none') return null;
  if (upcoming.kind === 'clock' || upcoming.progress.kind !== 'preparing') return upcoming.dueMs;
  return Math.max(upcoming.dueMs, upcoming.progress.sinceMs) + stallMs;
}
