// What goes between the host and the thread that makes its files. Everything survives a structured clone.
import type { ErrorReport } from '../../../../slides/api/errors.ts';
import type { ExportOptions } from '../../../../slides/api/shapes.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { MediaId } from '../../../../slides/model/id.ts';
import type { Media } from '../../../../slides/model/media.ts';
import type { OfficeFont } from '../../../../slides/model/office-font.ts';
import type { Language } from '../../../../slides/model/settings.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import type { ShopTicket } from '../../../../slides/print/shop/ticket.ts';
import type { ExportedFile } from '../pdf/export-pdf.ts';
import type { PreflightOffice } from '../shop/preflight-lines.ts';

/** The host reads media for the thread, so that there is one place that verifies them. */
export type Job = {
  design: Design;
  theme: Theme;
  language: Language;
  /** The office's own words of several syllables. */
  ownCompounds: readonly string[];
  /** The office's own fonts that the design is set in. */
  ownFonts: readonly { font: OfficeFont; bytes: Uint8Array }[];
  task: Task;
};

export type Task =
  | { kind: 'design'; options: ExportOptions }
  | { kind: 'shop'; ticket: ShopTicket; timeZone: string; nowMs: number; office: PreflightOffice };

/** The bytes are in memory of their own, which goes over to the host whole. */
export type Made = {
  file: Omit<ExportedFile, 'bytes'> & { bytes: Uint8Array<ArrayBuffer> };
  /** What to send along with it; empty where there is nothing to say. */
  message: string;
};

export type FromHost =
  | { kind: 'start'; job: Job }
  | { kind: 'media'; id: MediaId; bytes: Uint8Array; media: Media }
  | { kind: 'media-failed'; id: MediaId; error: ErrorReport };

export type FromWorker =
  | { kind: 'media-wanted'; id: MediaId }
  /** 0 to 1. */
  | { kind: 'progressed'; share: number }
  | { kind: 'made'; made: Made }
  | { kind: 'failed'; error: ErrorReport; bug: string | null };
