// Long work of the host that ends in a file: how far it is, and a way to end it.
import { useEffect, useRef, useState } from 'react';
import { AppError } from '../../../../slides/api/errors.ts';
import { call, onEvent } from '../../../shared/api.ts';
import { newId } from '../../data/new-id.ts';

export type FileJob = {
  /** 0 to 1 while work is under way; null otherwise. */
  share: number | null;
  /** Null when the person has ended it. */
  run<T>(work: (jobId: string) => Promise<T>): Promise<T | null>;
  cancel(): void;
};

export function useFileJob(): FileJob {
  const [share, setShare] = useState<number | null>(null);
  const current = useRef<string | null>(null);
  useEffect(
    () =>
      onEvent((event) => {
        if (event.name === 'export.progressed' && event.payload.jobId === current.current) setShare(event.payload.share);
      }),
    [],
  );
  const cancel = (): void => {
    if (current.current !== null) void call('exports.cancel', { jobId: current.current });
  };
  return {
    share,
    cancel,
    async run(work) {
      const jobId = newId();
      current.current = jobId;
      setShare(0);
      try {
        return await work(jobId);
      } catch (error) {
        if (error instanceof AppError && error.code === 'export-cancelled') return null;
        throw error;
      } finally {
        current.current = null;
        setShare(null);
      }
    },
  };
}
