// What the player knows, what it hears and what it does. The machine (player-machine.ts) is a pure function between them.
import type { ScreenBundle } from '../model/bundle.ts';
import type { DesignId } from '../model/id.ts';
import type { Transition } from '../model/playlist.ts';
import type { Program, ProgramItem } from '../schedule/program.ts';

/** The program being played, counted from an anchor that a changed playlist may have moved. */
export type Loop = Pick<Program, 'items' | 'sources' | 'anchorMs' | 'validUntilMs'> & {
  /** New whenever the program starts afresh by the clock; the same while it goes on. */
  id: number;
};

/** A design as it was in one bundle: the version grows when the design or its theme changes. */
export type Picture = { designId: DesignId; version: number };

export type OnScreen =
  | { kind: 'nothing' }
  | { kind: 'clock' }
  | { kind: 'slide'; item: ProgramItem; picture: Picture; untilMs: number; loopId: number };

export type Progress =
  /** The picture on screen is the one wanted. */
  { kind: 'stays' } | { kind: 'preparing'; ticket: number; sinceMs: number } | { kind: 'prepared'; ticket: number };

export type Upcoming =
  | { kind: 'none' }
  | { kind: 'clock'; dueMs: number }
  | { kind: 'slide'; item: ProgramItem; picture: Picture; dueMs: number; untilMs: number; loopId: number; progress: Progress };

/** A design that could not be prepared: left out until `retryAtMs`. */
export type Fault = { designId: DesignId; failures: number; retryAtMs: number };

export type RunningState = {
  kind: 'running';
  bundle: ScreenBundle;
  versions: Readonly<Record<string, number>>;
  faults: readonly Fault[];
  loop: Loop;
  onScreen: OnScreen;
  upcoming: Upcoming;
  lastTicket: number;
  heardAtMs: number;
  wakeAtMs: number;
};

export type PlayerState = { kind: 'starting' } | RunningState;

export type PlayerEvent =
  | { kind: 'bundle-received'; bundle: ScreenBundle; nowMs: number }
  | { kind: 'tick'; nowMs: number }
  | { kind: 'prepared'; ticket: number; nowMs: number }
  | { kind: 'prepare-failed'; ticket: number; reason: string; nowMs: number }
  /** The swap to that picture is over. */
  | { kind: 'shown'; ticket: number; nowMs: number };

export type LogEntry =
  | { what: 'bundle-switched'; hash: string }
  | { what: 'program-changed'; sources: readonly string[] }
  | { what: 'slide-failed'; designId: DesignId; reason: string; retryAtMs: number }
  | { what: 'slide-recovered'; designId: DesignId }
  | { what: 'clock-jumped'; byMs: number };

export type PlayerEffect =
  /** Paint it out of sight; answer with `prepared` or `prepare-failed`. A newer one replaces it. */
  | { kind: 'prepare'; ticket: number; item: ProgramItem }
  /** Bring what was prepared under that ticket to sight; answer with `shown`. */
  | { kind: 'show'; ticket: number; item: ProgramItem; transition: Transition }
  | { kind: 'show-clock' }
  /** Send a tick at that instant, and no later; replaces the one before. At most a minute ahead. */
  | { kind: 'wake-at'; atMs: number }
  | { kind: 'report'; showing: DesignId | null }
  | { kind: 'log'; entry: LogEntry };

export type Step = { state: PlayerState; effects: readonly PlayerEffect[] };
