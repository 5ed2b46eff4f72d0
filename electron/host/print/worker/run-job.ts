// The host's side of the thread: one for each job, ended with it or when nobody wants it any more.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError, reportError } from '../../../../slides/api/errors.ts';
import type { ReadMedia } from '../pictures/read-pictures.ts';
import type { FromHost, FromWorker, Job, Made } from './messages.ts';

export type JobOptions = {
  readMedia: ReadMedia;
  /** 0 to 1, never falling. */
  onProgress(share: number): void;
  /** Ends the job: it then rejects with AppError 'export-cancelled'. */
  signal: AbortSignal;
};

/** Rejects with the AppError of the export, or with an Error that carries the bug's own words. */
export function runJob(job: Job, { readMedia, onProgress, signal }: JobOptions): Promise<Made> {
  if (signal.aborted) return Promise.reject(new AppError('export-cancelled'));
  const worker = new Worker(workerFile());
  const tell = (message: FromHost): void => worker.postMessage(message);
  let furthest = 0;
  return new Promise<Made>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new AppError('export-cancelled')), { once: true });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread that makes files ended with ${code}`)));
    worker.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'media-wanted':
          readMedia(message.id).then(
            ({ bytes, media }) => tell({ kind: 'media', id: message.id, bytes, media }),
            (error: unknown) => tell({ kind: 'media-failed', id: message.id, error: reportError(error) }),
          );
          break;
        case 'progressed':
          furthest = Math.max(furthest, message.share);
          onProgress(furthest);
          break;
        case 'made':
          resolve(message.made);
          break;
        case 'failed':
          reject(message.bug === null ? new AppError(message.error.code, message.error.params) : new Error(message.bug));
          break;
      }
    });
    tell({ kind: 'start', job });
  }).finally(() => worker.terminate());
}

let found: string | null = null;

/** Beside the built host; when the host runs from its sources, in the build of the repository. */
function workerFile(): string {
  found ??= search(import.meta.dirname);
  return found;
}

const fileName = 'export-worker.js';

function search(from: string): string {
  for (const candidate of [path.join(from, fileName), path.join(from, 'dist', 'node', fileName)]) {
    if (existsSync(candidate)) return candidate;
  }
  const parent = path.dirname(from);
  if (parent === from) throw new Error(`${fileName} is missing from this copy of Pano`);
  return search(parent);
}
