// The PDF that was asked for: one page of true size or of a tenth, or the sheets of an office printer; in light or in inks.
import { AppError } from '../../../../slides/api/errors.ts';
import type { ExportOptions } from '../../../../slides/api/shapes.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { Language } from '../../../../slides/model/settings.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import { createInkRecipes } from '../../../../slides/print/color/ink-recipes.ts';
import { exportFileName } from '../../../../slides/print/file-name.ts';
import { finishingGeometry } from '../../../../slides/print/finishing-geometry.ts';
import { countTiles, maxTiles } from '../../../../slides/print/tiles.ts';
import type { Scene } from '../../../../slides/scene/scene.ts';
import { pressColors, pressCondition } from '../inks/press-colors.ts';
import type { Pictures } from '../pictures/read-pictures.ts';
import { inkColors } from './pdf-colors.ts';
import { type PdfOptions, paintPdf } from './pdf-painter.ts';
import { paintTiles } from './pdf-tiles.ts';

export type ExportedFile = { fileName: string; type: string; bytes: Uint8Array };

type PdfInput = {
  design: Design;
  theme: Theme;
  scene: Scene;
  pictures: Pictures;
  options: ExportOptions;
  language: Language;
  /** Hears how much is painted, 0 to 1. */
  onProgress(share: number): void;
};

export async function exportPdf({
  design,
  theme,
  scene,
  pictures,
  options,
  language,
  onProgress,
}: PdfInput): Promise<ExportedFile> {
  const { tile, scale, color, text = 'outlines', hasMarks = false } = options;
  const common = {
    text,
    shadowPixelsPerInch: options.dpi,
    ...(color === 'cmyk' ? forPress(theme) : {}),
    title: design.name,
    // The design's own date: the same design gives the same bytes on any day.
    createdAtMs: design.updatedAtMs,
    onProgress,
  };
  const type = 'application/pdf';
  if (tile !== undefined) {
    const count = countTiles(design.page, tile);
    if (count > maxTiles) throw new AppError('too-many-sheets', { count, paper: tile, limit: maxTiles });
    const fileName = exportFileName(design, 'pdf', tile);
    return { fileName, type, bytes: await paintTiles(scene, pictures, { ...common, paper: tile, language }) };
  }
  const oneTo = scale === '1:10' ? 10 : 1;
  const fileName = exportFileName(design, 'pdf', ...(oneTo === 10 ? ['TL1-10'] : []));
  const finishing = design.finishing === null ? null : finishingGeometry(design.page, design.finishing);
  // What is folded back must be printed; a bleed that somebody asked for is taken as it is, and preflight says what it lacks.
  const covers = finishing === null ? undefined : Math.max(design.page.bleed, ...Object.values(finishing.neededBleed));
  const covered = withBleed(scene, options.bleedMm ?? covers);
  const own = finishing === null ? {} : { finishing };
  return { fileName, type, bytes: await paintPdf(covered, pictures, { ...common, hasMarks, oneTo, ...own }) };
}

function forPress(theme: Theme): Pick<PdfOptions, 'colors' | 'press'> {
  const { profile, pictureInks, bytes } = pressColors();
  return {
    colors: inkColors(createInkRecipes(theme, profile), pictureInks),
    press: { ...pressCondition, profile: bytes },
  };
}

function withBleed(scene: Scene, bleedMm: number | undefined): Scene {
  if (bleedMm === undefined) return scene;
  return { ...scene, bleed: scene.unit === 'mm' ? bleedMm : (bleedMm / 25.4) * 96 };
}
