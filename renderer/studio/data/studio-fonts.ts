// The fonts of the studio: which families the library has, and which files of them are here. A font is fetched when something
// is set in it; what meets one that is still on its way is laid out with the stand-in, and again when the font has come.
import { useSyncExternalStore } from 'react';
import { AppError } from '../../../slides/api/errors.ts';
import { resolveFont } from '../../../slides/fonts/catalog.ts';
import { createFontCatalogue, type FontCatalogue, shippedCatalogue } from '../../../slides/fonts/font-catalogue.ts';
import { usedFonts } from '../../../slides/fonts/used-fonts.ts';
import type { ErrorCode } from '../../../slides/messages/errors.ts';
import type { Element } from '../../../slides/model/element.ts';
import { call, onEvent, onReachable } from '../../shared/api.ts';
import { createCanvasMeasure } from '../../shared/canvas-measure.ts';
import { isFontLoaded, loadFonts, onFontLoaded } from '../../shared/fonts.ts';
import { tellError } from '../shell/notices.tsx';

const standIn = resolveFont('', 400);

let catalogue: FontCatalogue = shippedCatalogue;
let asking: Promise<void> | null = null;
/** Counts what changes how text looks: another catalogue, a font that has come. */
let version = 0;
const listeners = new Set<() => void>();

function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
}

onFontLoaded(changed);
onEvent((event) => {
  const isOfFonts = 'kind' in event.payload && event.payload.kind === 'fonts';
  if (isOfFonts && asking !== null) ask().catch(tellError);
});
// What was added while the host was out of reach was told to nobody here.
let wasReachable = true;
onReachable((isReachable) => {
  if (isReachable && !wasReachable && asking !== null) ask().catch(tellError);
  wasReachable = isReachable;
});

function ask(): Promise<void> {
  const started = call('fonts.list', {}).then((stored) => {
    catalogue = createFontCatalogue(stored.map(({ document }) => document));
    changed();
  });
  asking = started;
  started.catch(() => {
    if (asking === started) asking = null;
  });
  return started;
}

/** Lays text out with what is here; a font that is not is sent for. */
export const studioMeasure = createCanvasMeasure((familyName, weight) => {
  const wanted = catalogue.resolve(familyName, weight);
  if (isFontLoaded(wanted)) return wanted;
  loadFonts([wanted]).catch(tellFontLoss);
  return standIn;
});

const told = new Set<string>();

/** Once for each sentence: a lost font is met at every repaint. */
function tellFontLoss(loss: unknown): void {
  const error = withLabel(loss);
  const sentence = error instanceof Error ? error.message : String(error);
  if (told.has(sentence)) return;
  told.add(sentence);
  tellError(error);
}

/** People know a font by its family, the loader only by its file. */
function withLabel(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'font-not-drawn') return error;
  return new AppError(error.code, { font: catalogue.labelOf(String(error.params.font)) }, { cause: error });
}

/** What is lost is stood in for; all else stops the opening. */
const losses: ReadonlySet<ErrorCode> = new Set(['not-found', 'media-damaged', 'font-not-drawn']);

/** Resolves when these elements can be laid out; a font that the library has lost is told and stood in for. */
export async function loadFontsOf(elements: readonly Element[]): Promise<void> {
  await (asking ?? ask());
  await loadFonts([standIn]);
  try {
    await loadFonts(usedFonts(elements, catalogue));
  } catch (error) {
    if (!(error instanceof AppError && losses.has(error.code))) throw error;
    tellFontLoss(error);
  }
}

export function fontsVersion(): number {
  return version;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A number that is another one whenever text may look different. */
export function useFontsVersion(): number {
  return useSyncExternalStore(subscribe, fontsVersion);
}

export function useFontCatalogue(): FontCatalogue {
  return useSyncExternalStore(subscribe, () => catalogue);
}
