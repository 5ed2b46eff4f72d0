// The thread that makes files for people: the host goes on answering meanwhile, and a job that is not wanted any more ends
// with its thread.
import { parentPort } from 'node:worker_threads';
import { AppError, reportError } from '../../../../slides/api/errors.ts';
import { createFontCatalogue } from '../../../../slides/fonts/font-catalogue.ts';
import { officeFontId } from '../../../../slides/fonts/font-id.ts';
import type { MediaId } from '../../../../slides/model/id.ts';
import { compoundsWith } from '../../../../slides/text/compounds.ts';
import { exportDesign } from '../export-design.ts';
import { handInFont } from '../font-files.ts';
import type { ReadMedia } from '../read-pictures.ts';
import type { FromHost, FromWorker, Job } from './messages.ts';

if (parentPort === null) throw new Error('this file is the program of a worker thread');
const host = parentPort;

type Read = Awaited<ReturnType<ReadMedia>>;
const waiting = new Map<MediaId, { resolve(read: Read): void; reject(error: AppError): void }>();

host.on('message', (message: FromHost) => {
  if (message.kind === 'start') {
    void work(message.job);
    return;
  }
  const asked = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'media') asked?.resolve({ bytes: message.bytes, media: message.media });
  else asked?.reject(new AppError(message.error.code, message.error.params));
});

async function work({ ownCompounds, ownFonts, ...job }: Job): Promise<void> {
  try {
    const compounds = compoundsWith(ownCompounds);
    for (const { font, bytes } of ownFonts) handInFont(officeFontId(font), bytes);
    // The nearest weight of few is the nearest of all that was taken from them.
    const fonts = createFontCatalogue(ownFonts.map(({ font }) => font));
    const file = await exportDesign({
      ...job,
      compounds,
      fonts,
      readMedia,
      onProgress: (share) => tell({ kind: 'progressed', share }),
    });
    // A Node Buffer may be a window into memory that belongs to others.
    const bytes = new Uint8Array(file.bytes);
    tell({ kind: 'made', file: { ...file, bytes } }, [bytes.buffer]);
  } catch (error) {
    const bug = error instanceof AppError ? null : error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: 'failed', error: reportError(error), bug });
  }
}

const readMedia: ReadMedia = (id) =>
  new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    tell({ kind: 'media-wanted', id });
  });

function tell(message: FromWorker, given: readonly ArrayBuffer[] = []): void {
  host.postMessage(message, [...given]);
}
