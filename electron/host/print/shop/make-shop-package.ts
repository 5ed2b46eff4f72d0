// Everything that a print shop needs for one job, in one zip.
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { Temporal } from 'temporal-polyfill';
import { AppError } from '../../../../slides/api/errors.ts';
import type { ExportOptions } from '../../../../slides/api/shapes.ts';
import { type FontCatalogue, shippedCatalogue } from '../../../../slides/fonts/font-catalogue.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { Language } from '../../../../slides/model/settings.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import { dayText } from '../../../../slides/print/shop/describe-job.ts';
import { jobRows } from '../../../../slides/print/shop/job-rows.ts';
import { shopMessage } from '../../../../slides/print/shop/message.ts';
import { packageNames } from '../../../../slides/print/shop/package-names.ts';
import type { PreflightResult, ShopTicket } from '../../../../slides/print/shop/ticket.ts';
import { shortVersion, versionText } from '../../../../slides/print/shop/version-code.ts';
import { buildScene } from '../../../../slides/scene/build-scene.ts';
import type { Compounds } from '../../../../slides/text/compounds.ts';
import { exportDesign } from '../export-design.ts';
import { fontkitMeasureOf } from '../fonts/fontkit-measure.ts';
import { type ReadMedia, readPictures } from '../pictures/read-pictures.ts';
import { type ProofPage, paintProof } from './proof-page.ts';
import { paintTicket } from './ticket-page.ts';

/** Sharp on a telephone when zoomed, small enough for a chat. */
const previewLongSidePx = 2400;

export type ShopPackageInput = {
  design: Design;
  theme: Theme;
  readMedia: ReadMedia;
  ticket: ShopTicket;
  language: Language;
  nowMs: number;
  /** IANA name: the day on the files is the office's. */
  timeZone: string;
  /** Null where nothing was checked. */
  preflight: PreflightResult | null;
  /** As for `exportDesign`. */
  compounds?: Compounds;
  fonts?: FontCatalogue;
  onProgress?: (share: number) => void;
};

export type ShopPackage = { fileName: string; type: string; bytes: Uint8Array<ArrayBuffer>; message: string };

/** The same input gives the same bytes. Throws AppError 'not-in-mm', and what `exportDesign` throws. */
export async function makeShopPackage(input: ShopPackageInput): Promise<ShopPackage> {
  const { design, theme, readMedia, ticket, language, nowMs, timeZone, preflight, compounds, fonts = shippedCatalogue } = input;
  const { onProgress = () => undefined } = input;
  if (design.page.unit !== 'mm') throw new AppError('not-in-mm', { name: design.name });
  const clock = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone);
  const date = clock.toPlainDate().toString();
  const names = packageNames(design, ticket.color, date);
  const hash = createHash('sha256').update(versionText(design, theme)).digest('hex');
  const version = shortVersion(hash);
  const rows = jobRows(design, ticket, language);
  const message = shopMessage(rows, names, version, language);
  const make = async (options: ExportOptions): Promise<Uint8Array> =>
    (await exportDesign({ design, theme, readMedia, options, language, fonts, ...(compounds && { compounds }) })).bytes;
  const { color, bleedMm } = ticket;

  const files: Record<string, Uint8Array> = {};
  files[names.trueSize] = await make({ format: 'pdf', color, bleedMm });
  onProgress(0.3);
  if (names.tenth !== null) files[names.tenth] = await make({ format: 'pdf', color, bleedMm, scale: '1:10' });
  onProgress(0.5);
  const isWide = design.page.width >= design.page.height;
  files[names.preview] = await make({
    format: 'jpg',
    ...(isWide ? { widthPx: previewLongSidePx } : { heightPx: previewLongSidePx }),
  });
  onProgress(0.7);
  const scene = { ...buildScene(design, theme, fontkitMeasureOf(fonts), compounds), bleed: bleedMm };
  const pictures = await readPictures(scene, readMedia);
  const page = { rows, date: dayText(date, language), title: design.name, createdAtMs: design.updatedAtMs, language };
  files[names.proof] = await paintProof({
    ...page,
    scene,
    pictures,
    theme,
    preflight,
    hash,
    approval: approvalLine(input, hash),
  });
  onProgress(0.9);
  files[names.ticket] = await paintTicket({ ...page, version });
  files[names.message] = strToU8(message);

  // A zip knows wall-clock times only, and fflate asks the machine's own zone for them.
  const mtime = new Date(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, clock.second);
  return { fileName: names.zip, type: 'application/zip', bytes: new Uint8Array(zipSync(files, { mtime })), message };
}

/** Only of the very version that goes to the shop. */
function approvalLine({ design, timeZone, language }: ShopPackageInput, hash: string): ProofPage['approval'] {
  const { approval } = design;
  if (approval?.versionCode !== hash) return null;
  const day = Temporal.Instant.fromEpochMilliseconds(approval.approvedAtMs).toZonedDateTimeISO(timeZone).toPlainDate();
  return { name: approval.approvedBy, date: dayText(day.toString(), language) };
}
