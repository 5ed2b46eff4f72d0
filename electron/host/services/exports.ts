// A design as a file for the print shop or the web, made in a thread of its own, one at a time.
import type { Output } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import type { ExportOptions } from '../../../slides/api/shapes.ts';
import { createWorkQueue } from '../../../slides/api/work-queue.ts';
import { findingSentence } from '../../../slides/messages/findings.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import type { Language } from '../../../slides/model/settings.ts';
import type { TextFinding } from '../../../slides/print/preflight/finding.ts';
import type { ShopTicket } from '../../../slides/print/shop/ticket.ts';
import type { Publish } from '../event-hub.ts';
import type { Made, Task } from '../print/worker/messages.ts';
import { runJob } from '../print/worker/run-job.ts';
import type { ChecksService } from './checks.ts';
import type { Documents } from './documents.ts';
import type { FontsService } from './fonts.ts';
import type { ReadMedia } from './media.ts';

/** With a `jobId` their progress is told as events, and they can be cancelled. */
export type ExportsService = {
  design(id: DesignId, options: ExportOptions, jobId?: string): Promise<Output<'exports.design'>>;
  forShop(id: DesignId, ticket: ShopTicket, jobId?: string): Promise<Output<'exports.forShop'>>;
  /** A job that is not known, or has ended, is no failure: the two may cross on their way. */
  cancel(jobId: string): void;
  close(): void;
};

type ExportsParts = {
  documents: Documents;
  checks: Pick<ChecksService, 'designs'>;
  fonts: FontsService;
  readMedia: ReadMedia;
  publish: Publish;
  now: () => number;
};

export function createExports({ documents, checks, fonts, readMedia, publish, now }: ExportsParts): ExportsService {
  // Each takes the memory of its pictures: two at once could take too much.
  const queue = createWorkQueue();
  const running = new Map<string, AbortController>();
  let lastOwnId = 0;

  async function make(id: DesignId, task: Task, jobId: string | undefined): Promise<Made> {
    const design = documents.get('designs', id).document;
    const theme = documents.get('themes', design.themeId).document;
    const { language, compounds } = documents.get('settings', 'office').document;
    lastOwnId += 1;
    const key = jobId ?? `own ${lastOwnId}`;
    if (running.has(key)) throw new AppError('bad-input', { path: 'jobId', reason: 'in use' });
    const control = new AbortController();
    running.set(key, control);
    const onProgress = (share: number): void => {
      if (jobId !== undefined) publish('export.progressed', { jobId, share });
    };
    // Who stops what has not begun yet need not wait for what is in front of it.
    const ended = new Promise<never>((_resolve, reject) => {
      control.signal.addEventListener('abort', () => reject(new AppError('export-cancelled')), { once: true });
    });
    try {
      const work = queue.run('export', async () => {
        control.signal.throwIfAborted();
        const ownFonts = await fonts.filesOf(design.elements);
        const job = { design, theme, language, ownCompounds: compounds, ownFonts, task };
        return runJob(job, { readMedia, onProgress, signal: control.signal });
      });
      return await Promise.race([work, ended]);
    } finally {
      running.delete(key);
    }
  }

  return {
    async design(id, options, jobId) {
      return (await make(id, { kind: 'design', options }, jobId)).file;
    },
    async forShop(id, ticket, jobId) {
      const { timeZone, rollWidthMm, language } = documents.get('settings', 'office').document;
      const media = documents.list('media').map(({ document }) => document);
      const checked = checks.designs([id]);
      const textFindings = textFindingsOf(checked, language);
      const acceptedTexts = checked.reduce((sum, { accepted }) => sum + accepted.length, 0);
      const office = { rollWidthMm, media, textFindings, acceptedTexts };
      const { file, message } = await make(id, { kind: 'shop', ticket, timeZone, nowMs: now(), office }, jobId);
      return { ...file, message };
    },
    cancel: (jobId) => running.get(jobId)?.abort(),
    close() {
      for (const control of running.values()) control.abort();
    },
  };
}

/** The preflight knows no errors of language: what is surely wrong stands out as a warning, and is for people to decide. */
function textFindingsOf(found: Output<'checks.designs'>, language: Language): TextFinding[] {
  return found.flatMap(({ findings }) =>
    findings.flatMap(({ severity, message, place }): TextFinding[] => {
      if (place.kind !== 'text') return [];
      const grade = severity === 'error' ? 'warning' : severity;
      return [
        { severity: grade, elementId: place.elementId, message: `“${place.quote}”: ${findingSentence(message, language)}` },
      ];
    }),
  );
}
