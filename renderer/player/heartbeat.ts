// Tells the host every 15 seconds, and at every change, what this screen shows. The answer proves that the way works in both
// directions, and says whether there is a newer bundle: news that an event may have failed to bring.
import { AppError } from '../../slides/api/errors.ts';
import type { DesignId, ScreenId } from '../../slides/model/id.ts';
import { call } from '../shared/api.ts';

const beatMs = 15_000;

type HeartbeatOptions = {
  screenId: ScreenId | null;
  bundleHash(): string | null;
  onNewest(bundleHash: string): void;
};

export type Heartbeat = { report(showing: DesignId | null): void; stop(): void };

export function createHeartbeat({ screenId, bundleHash, onNewest }: HeartbeatOptions): Heartbeat {
  let showing: DesignId | null = null;
  let isAnswered = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function beat(): Promise<void> {
    clearTimeout(timer);
    timer = setTimeout(beat, beatMs);
    const told = { bundleHash: bundleHash(), showing, ...(screenId === null ? {} : { screenId }) };
    try {
      onNewest((await call('screens.report', told)).bundleHash);
      isAnswered = true;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // One line when the host falls silent, not one for every beat.
      if (isAnswered) console.warn('the host does not answer; the screen plays on', error.code);
      isAnswered = false;
    }
  }

  return {
    report(next) {
      showing = next;
      void beat();
    },
    stop: () => clearTimeout(timer),
  };
}
