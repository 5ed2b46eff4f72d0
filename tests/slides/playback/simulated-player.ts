// A page in miniature around the machine: it keeps time, prepares pictures (or fails to) and remembers what was on screen.
import type { ScreenBundle } from '../../../slides/model/bundle.ts';
import type { Playlist } from '../../../slides/model/playlist.ts';
import type { ScheduleEntry } from '../../../slides/model/schedule.ts';
import { startingPlayer, step } from '../../../slides/playback/player-machine.ts';
import type { PlayerEffect, PlayerEvent, PlayerState } from '../../../slides/playback/player-state.ts';

type Content = { entries?: readonly ScheduleEntry[]; playlists?: readonly Playlist[]; defaultId?: string | null; looks?: string };

let bundles = 0;

/** A bundle with the designs that its playlists name; `looks` changes how all of them look. */
export function sampleBundle({ entries = [], playlists = [], defaultId = null, looks = 'plain' }: Content): ScreenBundle {
  bundles += 1;
  const ids = [...new Set(playlists.flatMap(({ items }) => items.map(({ designId }) => designId)))];
  return {
    hash: bundles.toString(16).padStart(64, '0'),
    screen: { id: 'lobby', name: 'Lobby', place: '', widthPx: 1920, heightPx: 1080, rotation: 0, defaultPlaylistId: defaultId },
    officeName: 'Office',
    language: 'en',
    timeZone: 'Asia/Ho_Chi_Minh',
    entries,
    playlists,
    designs: ids.map((id) => ({ id, name: id, slogan: looks, themeId: 'theme' })),
    themes: [],
    media: [],
    fonts: [],
  } as unknown as ScreenBundle;
}

export type Sight = { atMs: number; showing: string };

export class SimulatedPlayer {
  state: PlayerState = startingPlayer;
  nowMs: number;
  readonly sights: Sight[] = [];
  readonly logs: string[] = [];
  /** Designs that cannot be painted. */
  broken = new Set<string>();
  prepareMs = 300;
  private wakeAtMs = Number.POSITIVE_INFINITY;
  private work: { atMs: number; ticket: number; designId: string } | null = null;

  constructor(iso: string) {
    this.nowMs = Date.parse(iso);
  }

  get showing(): string {
    return this.sights.at(-1)?.showing ?? 'nothing';
  }

  receive(bundle: ScreenBundle): void {
    this.hear({ kind: 'bundle-received', bundle, nowMs: this.nowMs });
  }

  /** Lets time pass, waking the machine when it asked to be and finishing work on the way. */
  run(durationMs: number): this {
    const endMs = this.nowMs + durationMs;
    for (;;) {
      const next = Math.min(this.wakeAtMs, this.work?.atMs ?? Number.POSITIVE_INFINITY);
      if (next > endMs) break;
      this.nowMs = Math.max(this.nowMs, next);
      if (this.work !== null && this.work.atMs <= this.nowMs) this.finishWork(this.work);
      else this.hear({ kind: 'tick', nowMs: this.nowMs });
    }
    this.nowMs = endMs;
    return this;
  }

  /** Sets the clock without time passing, as after sleep, and wakes the machine there. */
  jump(byMs: number): void {
    this.nowMs += byMs;
    // What was in work is ready first: a picture that stays away while the clock runs is a stall, which is given up rightly.
    if (this.work && byMs > 0) this.finishWork(this.work);
    else if (this.work) this.work.atMs += byMs;
    this.hear({ kind: 'tick', nowMs: this.nowMs });
  }

  since(atMs: number): string[] {
    return this.sights.filter((sight) => sight.atMs >= atMs).map(({ showing }) => showing);
  }

  private finishWork({ ticket, designId }: { ticket: number; designId: string }): void {
    this.work = null;
    if (this.broken.has(designId)) this.hear({ kind: 'prepare-failed', ticket, reason: 'broken', nowMs: this.nowMs });
    else this.hear({ kind: 'prepared', ticket, nowMs: this.nowMs });
  }

  private hear(event: PlayerEvent): void {
    const { state, effects } = step(this.state, event);
    this.state = state;
    for (const effect of effects) this.carryOut(effect);
  }

  private carryOut(effect: PlayerEffect): void {
    switch (effect.kind) {
      case 'prepare':
        this.work = { atMs: this.nowMs + this.prepareMs, ticket: effect.ticket, designId: effect.item.designId };
        break;
      case 'show':
        this.sights.push({ atMs: this.nowMs, showing: effect.item.designId });
        this.hear({ kind: 'shown', ticket: effect.ticket, nowMs: this.nowMs });
        break;
      case 'show-clock':
        this.sights.push({ atMs: this.nowMs, showing: 'clock' });
        break;
      case 'wake-at':
        if (effect.atMs <= this.nowMs) throw new Error('asked to be woken in the past');
        if (effect.atMs - this.nowMs >= 2 ** 31) throw new Error('a timer would overflow');
        this.wakeAtMs = effect.atMs;
        break;
      case 'log':
        this.logs.push(effect.entry.what);
        break;
      case 'report':
        break;
    }
  }
}
