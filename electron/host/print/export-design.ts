// A design as a file for the print shop or the web.

import { AppError } from '../../../slides/api/errors.ts';
import type { ExportOptions } from '../../../slides/api/shapes.ts';
import { type FontCatalogue, shippedCatalogue } from '../../../slides/fonts/font-catalogue.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { Element } from '../../../slides/model/element.ts';
import type { MediaId } from '../../../slides/model/id.ts';
import type { Language } from '../../../slides/model/settings.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { altTextOf, tidyAlt } from '../../../slides/print/alt-text.ts';
import { exportFileName } from '../../../slides/print/file-name.ts';
import { type PictureSize, pictureSize } from '../../../slides/print/picture-size.ts';
import { buildScene } from '../../../slides/scene/build-scene.ts';
import type { Scene } from '../../../slides/scene/scene.ts';
import type { Compounds } from '../../../slides/text/compounds.ts';
import { fontkitMeasureOf } from './fonts/fontkit-measure.ts';
import { requireGlyphs, requireRights } from './fonts/glyph-check.ts';
import { type ExportedFile, exportPdf } from './pdf/export-pdf.ts';
import { exportPicture } from './pictures/export-picture.ts';
import { type ReadMedia, readPictures } from './pictures/read-pictures.ts';
import { paintSvg } from './svg/svg-painter.ts';

/** Of the whole work, roughly; the rest is writing the file. */
const picturesShare = 0.3;
const paintingShare = 0.6;

export type ExportInput = {
  design: Design;
  theme: Theme;
  readMedia: ReadMedia;
  options: ExportOptions;
  /** Of what Pano itself writes on plans and sheets. */
  language: Language;
  /** Hears how far the work is, 0 to 1. */
  onProgress?: (share: number) => void;
  /** The words that no line cuts; those that Pano ships if it is left out. */
  compounds?: Compounds;
  /** With the files of those that the design is set in handed in; the shipped ones if it is left out. */
  fonts?: FontCatalogue;
};

/**
 * Throws AppError 'export-too-large', 'strips-too-large', 'export-too-heavy', 'too-many-sheets', 'glyph-missing',
 * 'font-restricted' or 'media-damaged'; nothing is written anywhere.
 */
export async function exportDesign(input: ExportInput): Promise<ExportedFile> {
  const {
    design,
    theme,
    readMedia,
    options,
    language,
    compounds,
    fonts = shippedCatalogue,
    onProgress = () => undefined,
  } = input;
  const scene = buildScene(design, theme, fontkitMeasureOf(fonts), compounds);
  requireGlyphs(scene, fonts);
  if (options.format === 'pdf' && options.text === 'live') requireRights(scene, fonts);
  const pictures = await readPictures(scene, namingLost(design, readMedia), {
    onProgress: (share) => onProgress(share * picturesShare),
  });
  const onPainted = (share: number): void => onProgress(picturesShare + share * paintingShare);
  if (options.format === 'pdf') return exportPdf({ design, theme, scene, pictures, options, language, onProgress: onPainted });
  const alt = options.alt === undefined ? altTextOf(design) : tidyAlt(options.alt);
  if (options.format !== 'svg') {
    return exportPicture({ design, scene, pictures, format: options.format, options, alt, language, onProgress: onPainted });
  }
  const svg = paintSvg(scene, pictures, { title: design.name, description: alt, size: askedSize(scene, options) });
  return { fileName: exportFileName(design, 'svg'), type: 'image/svg+xml', bytes: Buffer.from(svg) };
}

/** Null for the true size of the page: what draws itself at any resolution needs no pixels. */
function askedSize(scene: Scene, options: ExportOptions): PictureSize | null {
  return options.widthPx === undefined && options.heightPx === undefined ? null : pictureSize(scene, options);
}

/** The library knows a file that is gone or damaged by its hash only; people know the picture by its name in the design. */
function namingLost({ elements }: Design, readMedia: ReadMedia): ReadMedia {
  return async (id) => {
    try {
      return await readMedia(id);
    } catch (cause) {
      const isLost = cause instanceof AppError && (cause.code === 'not-found' || cause.code === 'media-damaged');
      throw isLost ? new AppError('media-damaged', { name: pictureName(elements, id) ?? id.slice(0, 12) }, { cause }) : cause;
    }
  };
}

function pictureName(elements: readonly Element[], id: MediaId): string | null {
  for (const element of elements) {
    if (element.kind === 'picture' && element.mediaId === id) return element.name || element.alt || null;
    const inside = element.kind === 'group' ? pictureName(element.children, id) : null;
    if (inside !== null) return inside;
  }
  return null;
}
