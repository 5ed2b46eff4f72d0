// Gives the player machine its hands: timers, the stage, and the facts it waits for.
import type { ScreenBundle } from '../../slides/model/bundle.ts';
import type { DesignId } from '../../slides/model/id.ts';
import { startingPlayer, step } from '../../slides/playback/player-machine.ts';
import type { PlayerEffect, PlayerEvent, PlayerState } from '../../slides/playback/player-state.ts';
import type { ProgramItem } from '../../slides/schedule/program.ts';
import type { MediaCache } from './media-cache.ts';
import { prepareSlide, releaseSlide } from './slide-painter.ts';
import type { Stage } from './stage.ts';

export type Runner = {
  receive(bundle: ScreenBundle): void;
  /** Looks at the clock now: after sleep, or when the page comes back to sight. */
  tick(): void;
  stop(): void;
};

type RunnerOptions = {
  stage: Stage;
  media: MediaCache;
  /** What people see has changed: a design, or the clock. */
  onShowing(showing: DesignId | null): void;
  /** The change is complete; worth telling the host. */
  onReport(showing: DesignId | null): void;
};

export function createRunner({ stage, media, onShowing, onReport }: RunnerOptions): Runner {
  let state: PlayerState = startingPlayer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newestTicket = 0;
  let isStopped = false;

  function hear(event: PlayerEvent): void {
    if (isStopped) return;
    const next = step(state, event);
    state = next.state;
    for (const effect of next.effects) carryOut(effect);
  }

  async function prepare(ticket: number, item: ProgramItem): Promise<void> {
    if (state.kind !== 'running') return;
    newestTicket = ticket;
    try {
      const slide = await prepareSlide(state.bundle, item.designId, media);
      if (ticket !== newestTicket) {
        releaseSlide(slide);
        return;
      }
      await stage.paintAhead(slide);
      hear({ kind: 'prepared', ticket, nowMs: Date.now() });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      hear({ kind: 'prepare-failed', ticket, reason, nowMs: Date.now() });
    }
  }

  function carryOut(effect: PlayerEffect): void {
    switch (effect.kind) {
      case 'prepare':
        void prepare(effect.ticket, effect.item);
        break;
      case 'show':
        onShowing(effect.item.designId);
        stage.show(effect.transition).then(() => hear({ kind: 'shown', ticket: effect.ticket, nowMs: Date.now() }), told);
        break;
      case 'show-clock':
        onShowing(null);
        stage.clear().catch(told);
        break;
      case 'wake-at':
        clearTimeout(timer);
        timer = setTimeout(tick, Math.max(0, effect.atMs - Date.now()));
        break;
      case 'report':
        onReport(effect.showing);
        break;
      case 'log':
        console.info('player', effect.entry);
        break;
    }
  }

  const tick = () => hear({ kind: 'tick', nowMs: Date.now() });
  return {
    receive: (bundle) => hear({ kind: 'bundle-received', bundle, nowMs: Date.now() }),
    tick,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

function told(error: unknown): void {
  console.error('player', error);
}
