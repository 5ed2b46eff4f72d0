// Pictures: how they fill their frame, and what is cut off.
import type { Design } from '../../../slides/model/design.ts';
import { design, element } from '../designs.ts';
import { alphaPicture, drawingPicture, photoPicture, turnedPicture } from '../pictures.ts';
import { cell } from './scene-parts.ts';

export const pictureScenes: Record<string, Design> = {
  pictures: design({}, [
    element('picture', { ...cell(0), mediaId: photoPicture.media.id }),
    element('picture', { ...cell(1), mediaId: photoPicture.media.id, fit: 'contain', width: 100 }),
    element('picture', { ...cell(2), mediaId: photoPicture.media.id, fit: 'stretch', width: 90 }),
    element('picture', { ...cell(3), mediaId: photoPicture.media.id, crop: { x: 0, y: 0, width: 0.5, height: 0.5 } }),
    element('picture', { ...cell(4), mediaId: photoPicture.media.id, cornerRadius: 50, opacity: 0.6 }),
    element('picture', { ...cell(5), mediaId: turnedPicture.media.id, fit: 'contain' }),
    element('picture', { ...cell(6), mediaId: turnedPicture.media.id, crop: { x: 0.5, y: 0, width: 0.5, height: 0.5 } }),
    element('picture', { ...cell(7), mediaId: alphaPicture.media.id }),
    element('picture', { ...cell(8), mediaId: drawingPicture.media.id, fit: 'contain' }),
    element('picture', { ...cell(9), mediaId: drawingPicture.media.id, crop: { x: 0.1, y: 0.1, width: 0.4, height: 0.8 } }),
  ]),
};
