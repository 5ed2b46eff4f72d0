// The thread that makes files for people: the host goes on answering meanwhile, and a job that is not wanted any more ends
// with its thread.
import { parentPort } from 'node:worker_threads';
import { AppError, reportError } from '../../../../slides/api/errors.ts';
import { createFontCatalogue } from '../../../../slides/fonts/font-catalogue.ts';
import { officeFontId } from '../../../../slides/fonts/font-id.ts';
import type { MediaId } from '../../../../slides/model/id.ts';
import { compoundsWith } from '../../../../slides/text/compounds.ts';
import { exportDesign } from '../export-design.ts';
import { handInFont } from '../fonts/font-files.ts';
import type { ReadMedia } from '../pictures/read-pictures.ts';
import { makeShopPackage } from '../shop/make-shop-package.ts';
import { preflightLines } from '../shop/preflight-lines.ts';
import type { FromHost, FromWorker, Job, Made } from './messages.ts';

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

async function work(job: Job): Promise<void> {
  try {
    const made = await make(job);
    tell({ kind: 'made', made }, [made.file.bytes.buffer]);
  } catch (error) {
    const bug = error instanceof AppError ? null : error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: 'failed', error: reportError(error), bug });
  }
}

async function make({ design, theme, language, ownCompounds, ownFonts, task }: Job): Promise<Made> {
  for (const { font, bytes } of ownFonts) handInFont(officeFontId(font), bytes);
  const common = {
    ...{ design, theme, language, readMedia },
    compounds: compoundsWith(ownCompounds),
    // The nearest weight of few is the nearest of all that was taken from them.
    fonts: createFontCatalogue(ownFonts.map(({ font }) => font)),
    onProgress: (share: number): void => tell({ kind: 'progressed', share }),
  };
  if (task.kind === 'shop') {
    const preflight = preflightLines({ ...common, bleedMm: task.ticket.bleedMm }, task.office);
    const { message, ...file } = await makeShopPackage({ ...common, ...task, preflight });
    return { file, message };
  }
  const file = await exportDesign({ ...common, options: task.options });
  return { file: { ...file, bytes: ownMemory(file.bytes) }, message: '' };
}

/** A Node Buffer may be a window into memory that belongs to others; a zip of strips is large and alone in its own. */
function ownMemory(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

const readMedia: ReadMedia = (id) =>
  new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    tell({ kind: 'media-wanted', id });
  });

function tell(message: FromWorker, given: readonly ArrayBuffer[] = []): void {
  host.postMessage(message, [...given]);
}
