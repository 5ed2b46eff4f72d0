// What goes between the host and the thread that makes its files. Everything survives a structured clone.
import type { ErrorReport } from '../../../../slides/api/errors.ts';
import type { MediaId } from '../../../../slides/model/id.ts';
import type { Media } from '../../../../slides/model/media.ts';
import type { OfficeFont } from '../../../../slides/model/office-font.ts';
import type { ExportInput } from '../export-design.ts';
import type { ExportedFile } from '../export-pdf.ts';

/** The host reads media for the thread, so that there is one place that verifies them. */
export type Job = Omit<ExportInput, 'readMedia' | 'onProgress' | 'compounds' | 'fonts'> & {
  /** The office's own words of several syllables. */
  ownCompounds: readonly string[];
  /** The office's own fonts that the design is set in. */
  ownFonts: readonly { font: OfficeFont; bytes: Uint8Array }[];
};

/** In memory of its own, which goes over to the host whole. */
export type MadeFile = Omit<ExportedFile, 'bytes'> & { bytes: Uint8Array<ArrayBuffer> };

export type FromHost =
  | { kind: 'start'; job: Job }
  | { kind: 'media'; id: MediaId; bytes: Uint8Array; media: Media }
  | { kind: 'media-failed'; id: MediaId; error: ErrorReport };

export type FromWorker =
  | { kind: 'media-wanted'; id: MediaId }
  /** 0 to 1. */
  | { kind: 'progressed'; share: number }
  | { kind: 'made'; file: MadeFile }
  | { kind: 'failed'; error: ErrorReport; bug: string | null };
