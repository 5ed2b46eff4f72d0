// The shapes that go over the wire and are no stored documents.
import { z } from 'zod';
import { campaignPeriod, displayForms } from '../model/campaign.ts';
import { designKinds, page } from '../model/design.ts';
import { campaignId, designId } from '../model/id.ts';
import { screen } from '../model/screen.ts';
import { maxAltLength } from '../print/alt-text.ts';
import { findFormat } from '../print/formats.ts';
import { maxPixelsAcross } from '../print/picture-size.ts';
import { revision } from './method.ts';

export const designSummary = z.strictObject({
  id: designId,
  name: z.string(),
  kind: z.enum(designKinds),
  page,
  campaignId: campaignId.nullable(),
  slogan: z.string().nullable(),
  revision,
  updatedAtMs: z.number(),
  /** Null where nobody has approved it; not current when its picture has changed since. */
  approval: z.strictObject({ approvedBy: z.string(), approvedAtMs: z.number(), isCurrent: z.boolean() }).nullable(),
});
export type DesignSummary = z.infer<typeof designSummary>;

/** What an import found, before anything is saved. The person ticks and edits it, then accepts. */
export const importProposal = z.strictObject({
  fileName: z.string(),
  name: z.string(),
  number: z.string(),
  issuingUnit: z.string(),
  periods: z.array(campaignPeriod),
  slogans: z.array(z.strictObject({ text: z.string(), isChosen: z.boolean(), context: z.string() })),
  forms: z.array(z.enum(displayForms)),
  recipients: z.array(z.string()),
  /** Sentences in the office's language: what was converted, left out or doubtful. */
  warnings: z.array(z.string()),
  /** Present when letters of a code from before Unicode were converted; `keepsLetters` reads the file without that. */
  convertedFrom: z.enum(['tcvn3', 'vni']).optional(),
});
export type ImportProposal = z.infer<typeof importProposal>;

/** A format of the catalogue (slides/print/formats.ts), or `WIDTHxHEIGHT` in mm. */
export const printFormatId = z
  .string()
  .max(40)
  .refine((id) => findFormat(id) !== null);

export const exportFormats = ['pdf', 'png', 'jpg', 'webp', 'gif', 'svg'] as const;
export const exportOptions = z.strictObject({
  format: z.enum(exportFormats),
  /** PDF: letters as outlines (what print shops ask for), or live text that can be searched and copied. */
  text: z.enum(['outlines', 'live']).optional(),
  /** PDF: light (screens, most large-format shops) or the inks of a press, with its profile. */
  color: z.enum(['rgb', 'cmyk']).optional(),
  /** PDF: on sheets of an office printer, to be glued together; marks, bleed and scale do not apply. */
  tile: z.enum(['A4', 'A3']).optional(),
  /** PDF: bleed in millimetres instead of the design's own. */
  bleedMm: z.number().min(0).max(500).optional(),
  /** PDF: crop marks; a page of a tenth of the true size, for programs that cannot open pages of many metres. */
  hasMarks: z.boolean().optional(),
  scale: z.enum(['1:1', '1:10']).optional(),
  /** Pictures: size in pixels; one of the two is enough. A design in px has its own size when neither is given. */
  widthPx: z.number().int().min(1).max(maxPixelsAcross).optional(),
  heightPx: z.number().int().min(1).max(maxPixelsAcross).optional(),
  /** Pixels per inch: of a picture of a design in mm; in a PDF of the small pictures that soft shadows become. */
  dpi: z.number().min(1).max(2400).optional(),
  /** PNG, JPG, WebP: in as many strips as it takes, in a zip that says how they are joined. */
  isInStrips: z.boolean().optional(),
  /** PNG, JPG, WebP, SVG: what the picture says, in words; left out, it is composed of the design's texts. */
  alt: z.string().max(maxAltLength).optional(),
});
export type ExportOptions = z.infer<typeof exportOptions>;

export const programItem = z.strictObject({
  /** The playlist item. */
  id: z.string(),
  designId,
  /** The design's name. */
  name: z.string(),
  /** Instants with offset in the screen's zone; [from, until). */
  from: z.string(),
  until: z.string(),
});

export const screenState = z.strictObject({
  screen,
  revision,
  isPaired: z.boolean(),
  /** When the screen last spoke to the host; null if never. */
  lastSeenAtMs: z.number().nullable(),
  /** Hash of the bundle that it plays, by its own report. */
  bundleHash: z.string().nullable(),
  /** Whether that is the newest one. */
  isUpToDate: z.boolean(),
  /** What it shows now, by its own report. */
  showing: z.string().nullable(),
});
export type ScreenState = z.infer<typeof screenState>;

export const libraryProblem = z.strictObject({
  file: z.string(),
  problem: z.string(),
  /** Where the bad file went, relative to the library; null when it was left in place. */
  quarantinedAs: z.string().nullable(),
});
