// What pictures and gradients make hard: cut, rounded, turned, mirrored and half transparent, one within the other.
import { design, element } from '../designs.ts';
import { alphaPicture, photoPicture } from '../pictures.ts';
import { linear, radial, shade, solid } from '../scenes/scene-parts.ts';
import { hardExport } from './hard-export.ts';

const page = { width: 297, height: 210, unit: 'mm', bleed: 3 };

export const hardPictures = {
  'picture-in-turned-group': hardExport({
    pictures: ['1 × 1 rgb', 'smask', '480 × 320 rgb jpeg', '1 × 1 rgb', 'smask', '480 × 320 rgb jpeg', '200 × 200 rgb', 'smask'],
    moves: 'mirrored',
    design: design(page, [
      element('group', {
        id: 'card',
        ...{ x: 40, y: 35, width: 150, height: 110 },
        rotation: -14,
        opacity: 0.8,
        shadow: shade({ offsetX: 5, offsetY: 6, blur: 10 }),
        children: [
          element('rectangle', { id: 'frame', width: 150, height: 110, cornerRadius: 12, fill: solid('#ffffff') }),
          element('picture', {
            id: 'photo',
            mediaId: photoPicture.media.id,
            ...{ x: 8, y: 8, width: 134, height: 76 },
            crop: { x: 0.1, y: 0.1, width: 0.6, height: 0.7 },
            cornerRadius: 30,
          }),
          element('text', {
            id: 'caption',
            text: 'Ngày hội đọc sách',
            x: 10,
            y: 88,
            width: 130,
            height: 16,
            fill: solid('#7a0018'),
          }),
        ],
      }),
      element('picture', {
        id: 'mirrored',
        mediaId: photoPicture.media.id,
        ...{ x: 190, y: 100, width: 80, height: 80 },
        flipX: true,
        rotation: 25,
        cornerRadius: 40,
        opacity: 0.7,
        shadow: shade({ offsetX: 4, offsetY: 4, blur: 0 }),
      }),
      element('picture', { id: 'seal', mediaId: alphaPicture.media.id, x: 205, y: 15, width: 70, height: 70, rotation: 10 }),
    ]),
  }),
  'gradient-turned': hardExport({
    moves: 'drop',
    design: design(
      page,
      [
        element('group', {
          id: 'turned',
          ...{ x: 30, y: 25, width: 160, height: 110 },
          rotation: 32,
          flipX: true,
          opacity: 0.85,
          children: [
            element('rectangle', { id: 'sheet', width: 160, height: 80, cornerRadius: 24, fill: linear(35) }),
            element('ellipse', { id: 'glow', x: 90, y: 20, width: 80, height: 80, fill: radial(0) }),
            element('text', { id: 'word', text: 'Xuân Đinh Mùi', x: 8, y: 15, width: 144, height: 40, fill: linear(90, 1, 0.2) }),
          ],
        }),
        element('polygon', {
          id: 'burst',
          ...{ x: 200, y: 20, width: 80, height: 80 },
          points: 12,
          innerRatio: 0.7,
          rotation: 20,
          fill: radial(),
          stroke: { color: '@ink', width: 1.5 },
        }),
        element('polygon', {
          id: 'drop',
          x: 205,
          y: 125,
          width: 60,
          height: 60,
          points: 3,
          rotation: -48,
          fill: linear(60, 1, 0.1),
        }),
      ],
      {
        background: {
          kind: 'linear',
          angle: 70,
          stops: [
            { offset: 0, color: '@ground', opacity: 1 },
            { offset: 1, color: '@surface', opacity: 1 },
          ],
        },
      },
    ),
  }),
};
