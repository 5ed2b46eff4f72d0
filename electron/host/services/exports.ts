// A design as a file for the print shop or the web, made in a thread of its own, one at a time.
import type { Output } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import type { ExportOptions } from '../../../slides/api/shapes.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import type { Publish } from '../event-hub.ts';
import { runJob } from '../print/worker/run-job.ts';
import { createWorkQueue } from '../store/work-queue.ts';
import type { Documents } from './documents.ts';
import type { FontsService } from './fonts.ts';
import type { ReadMedia } from './media.ts';

export type ExportsService = {
  /** With a `jobId` its progress is told as events, and it can be cancelled. */
  design(id: DesignId, options: ExportOptions, jobId?: string): Promise<Output<'exports.design'>>;
  /** A job that is not known, or has ended, is no failure: the two may cross on their way. */
  cancel(jobId: string): void;
  close(): void;
};

export function createExports(documents: Documents, fonts: FontsService, readMedia: ReadMedia, publish: Publish): ExportsService {
  // Each takes the memory of its pictures: two at once could take too much.
  const queue = createWorkQueue();
  const running = new Map<string, AbortController>();
  let lastOwnId = 0;

  return {
    async design(id, options, jobId) {
      const design = documents.get('designs', id).document;
      const theme = documents.get('themes', design.themeId).document;
      const settings = documents.get('settings', 'office').document;
      const ownFonts = await fonts.filesOf(design.elements);
      lastOwnId += 1;
      const key = jobId ?? `own ${lastOwnId}`;
      if (running.has(key)) throw new AppError('bad-input', { path: 'jobId', reason: 'in use' });
      const control = new AbortController();
      running.set(key, control);
      const onProgress = (share: number): void => {
        if (jobId !== undefined) publish('export.progressed', { jobId, share });
      };
      try {
        return await queue.run('export', () =>
          runJob(
            { design, theme, options, language: settings.language, ownCompounds: settings.compounds, ownFonts },
            { readMedia, onProgress, signal: control.signal },
          ),
        );
      } finally {
        running.delete(key);
      }
    },
    cancel: (jobId) => running.get(jobId)?.abort(),
    close() {
      for (const control of running.values()) control.abort();
    },
  };
}
