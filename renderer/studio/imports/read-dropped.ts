// Sorts what was dropped or chosen by what it is, and takes in what needs no question.

import { AppError } from '../../../slides/api/errors.ts';
import type { ImportProposal } from '../../../slides/api/shapes.ts';
import type { DesignId, ThemeId } from '../../../slides/model/id.ts';
import { call } from '../../shared/api.ts';
import { saveDocument } from '../data/documents.tsx';
import { designOfPicture } from '../designs/making/new-blank.ts';

export type Arrival = { kind: 'proposal'; proposal: ImportProposal } | { kind: 'design'; id: DesignId } | { kind: 'font' };

/** Beyond this the wire would refuse it anyway; said before it is read. */
const limitMb = 64;
/** Those that cannot be taken are refused with a sentence of their own. */
const fontTypes = /\.(ttf|otf|ttc|woff2?)$/i;
const pictureTypes = /\.(png|jpe?g|webp|gif|svg)$/i;

export async function takeFile(file: File, themeId: ThemeId): Promise<Arrival> {
  if (file.size > limitMb * 1024 * 1024) {
    throw new AppError('file-too-large', { file: file.name, size: Math.ceil(file.size / 1024 / 1024), limit: limitMb });
  }
  const fileName = file.name.slice(-300);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.pano$/i.test(fileName)) return { kind: 'design', id: (await call('designs.unpack', { fileName, bytes })).id };
  if (fontTypes.test(fileName)) {
    await call('fonts.import', { fileName, bytes });
    return { kind: 'font' };
  }
  if (pictureTypes.test(fileName)) {
    const media = await call('media.import', { fileName, bytes });
    const design = designOfPicture(media, fileName.replace(pictureTypes, '') || fileName, themeId);
    await saveDocument('designs', design, 0);
    return { kind: 'design', id: design.id };
  }
  return { kind: 'proposal', proposal: await call('imports.propose', { fileName, bytes }) };
}

/** The file once more, with the letters that its codes look like instead of Vietnamese ones. */
export async function readWithItsLetters(file: File): Promise<ImportProposal> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return call('imports.propose', { fileName: file.name.slice(-300), bytes, keepsLetters: true });
}
