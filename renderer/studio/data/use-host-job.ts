// Long work of the host: how far it is, and a way to end it.
import { useEffect, useRef, useState } from 'react';
import { AppError } from '../../../slides/api/errors.ts';
import type { EventName } from '../../../slides/api/events.ts';
import { call, onEvent } from '../../shared/api.ts';
import { attempt } from '../shell/notices.tsx';
import { newId } from './new-id.ts';
import { useIsLeft } from './use-is-left.ts';

/** What tells of each, what ends it, and how the call fails that was ended. */
const works = {
  export: { progressed: 'export.progressed', stop: 'exports.cancel', stopped: 'export-cancelled' },
  making: { progressed: 'making.progressed', stop: 'designs.stopMaking', stopped: 'making-stopped' },
} as const satisfies Record<string, { progressed: EventName; stop: string; stopped: string }>;

export type HostJob = {
  /** 0 to 1 while work is under way; null otherwise. */
  share: number | null;
  /** Null when the person has ended it. */
  run<T>(work: (jobId: string) => Promise<T>): Promise<T | null>;
  cancel(): void;
  /** Whether what began it is closed by now: the work goes on, but what comes of it must not step in front of something else. */
  isLeft(): boolean;
};

export function useHostJob(kind: keyof typeof works): HostJob {
  const { progressed, stop, stopped } = works[kind];
  const [share, setShare] = useState<number | null>(null);
  const current = useRef<string | null>(null);
  useEffect(
    () =>
      onEvent((event) => {
        if (event.name === progressed && event.payload.jobId === current.current) setShare(event.payload.share);
      }),
    [progressed],
  );
  const isLeft = useIsLeft();
  const cancel = (): void => {
    const jobId = current.current;
    if (jobId !== null) attempt(() => call(stop, { jobId }));
  };
  return {
    share,
    cancel,
    isLeft,
    async run(work) {
      const jobId = newId();
      current.current = jobId;
      setShare(0);
      try {
        return await work(jobId);
      } catch (error) {
        if (error instanceof AppError && error.code === stopped) return null;
        throw error;
      } finally {
        current.current = null;
        setShare(null);
      }
    },
  };
}
