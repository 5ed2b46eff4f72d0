// Shapes, gradients, opacity, shadows and turning: what lies one over the other.
import type { Design } from '../../../slides/model/design.ts';
import { design, element } from '../designs.ts';
import { alphaPicture, photoPicture } from '../pictures.ts';
import { cell, child, linear, radial, second, shade, solid } from './scene-parts.ts';

export const shapeScenes: Record<string, Design> = {
  shapes: design({}, [
    element('rectangle', { ...cell(0), stroke: { color: '@ink', width: 8 } }),
    element('rectangle', { ...cell(1), cornerRadius: 40, stroke: { color: '@ink', width: 8 } }),
    element('rectangle', { ...cell(2), cornerRadius: 500 }),
    element('ellipse', { ...cell(3), stroke: { color: '@surface', width: 6 } }),
    element('line', { ...cell(4) }),
    element('line', { ...cell(5), flipX: true, stroke: { color: '@ink', width: 12 } }),
    element('polygon', { ...cell(6), points: 3, stroke: { color: '@ink', width: 8 } }),
    element('polygon', { ...cell(7), points: 6 }),
    element('polygon', { ...cell(8), points: 5, innerRatio: 0.382, fill: solid('@ink') }),
    element('polygon', { ...cell(9), points: 12, innerRatio: 0.8, fill: null, stroke: { color: '@ink', width: 5 } }),
    element('rectangle', { ...cell(10), fill: null, stroke: { color: '@accent', width: 3 } }),
  ]),
  gradients: design(
    {},
    [
      ...[0, 45, 90, -60].map((angle, index) => element('rectangle', { ...cell(index), fill: linear(angle) })),
      element('ellipse', { ...cell(4), fill: radial() }),
      element('rectangle', { ...cell(5), fill: linear(0, 1, 0) }),
      element('rectangle', { ...cell(6), fill: radial(0), cornerRadius: 30, rotation: 20 }),
      element('polygon', { ...cell(7), fill: linear(90, 0.2, 1), rotation: 33, flipX: true }),
      element('group', {
        ...cell(8),
        opacity: 0.6,
        rotation: -12,
        children: [
          element('rectangle', { ...child, fill: linear(0) }),
          element('ellipse', { ...second, fill: linear(90, 1, 0) }),
        ],
      }),
    ],
    {
      background: {
        kind: 'linear',
        angle: 30,
        stops: [
          { offset: 0, color: '@ground', opacity: 1 },
          { offset: 1, color: '@surface', opacity: 1 },
        ],
      },
    },
  ),
  opacity: design({}, [
    element('rectangle', { ...cell(0), opacity: 0.4 }),
    element('ellipse', { ...cell(1), opacity: 0.5, stroke: { color: '#000000', width: 20 } }),
    element('group', {
      ...cell(2),
      opacity: 0.5,
      children: [element('rectangle', child), element('ellipse', { ...second, fill: solid('@ink') })],
    }),
    element('group', {
      ...cell(3),
      children: [
        element('rectangle', { ...child, opacity: 0.5 }),
        element('group', {
          ...second,
          opacity: 0.5,
          children: [element('ellipse', { width: 100, height: 80, fill: solid('#0033aa') })],
        }),
      ],
    }),
    element('text', { text: 'Chữ mờ', ...cell(4), opacity: 0.45 }),
  ]),
  'hard-shadows': design({}, [
    element('rectangle', { ...cell(0), shadow: shade({ blur: 0 }) }),
    element('ellipse', { ...cell(1), rotation: 30, shadow: shade({ blur: 0 }), stroke: { color: '@ink', width: 10 } }),
    element('text', { text: 'Bóng đổ', ...cell(2), shadow: shade({ blur: 0, offsetX: 5, offsetY: 5 }) }),
    element('group', {
      ...cell(3),
      rotation: 25,
      shadow: shade({ blur: 0, offsetX: -10 }),
      children: [element('rectangle', child), element('ellipse', { ...second, fill: solid('@ink') })],
    }),
    element('polygon', { ...cell(4), opacity: 0.6, innerRatio: 0.5, shadow: shade({ blur: 0, color: '#003366' }) }),
  ]),
  'soft-shadows': design({}, [
    element('rectangle', { ...cell(0), cornerRadius: 20, shadow: shade() }),
    element('ellipse', { ...cell(1), rotation: 40, shadow: shade({ offsetX: 0, offsetY: 18, blur: 30 }) }),
    element('text', { text: 'Bóng mềm\nhai dòng', ...cell(2), shadow: shade({ offsetX: 4, offsetY: 4, blur: 8 }) }),
    element('group', {
      ...cell(3),
      rotation: -20,
      opacity: 0.8,
      shadow: shade({ blur: 24 }),
      children: [element('rectangle', child), element('ellipse', { ...second, fill: solid('@ink') })],
    }),
    element('picture', { ...cell(4), mediaId: alphaPicture.media.id, shadow: shade() }),
    element('picture', { ...cell(5), mediaId: photoPicture.media.id, cornerRadius: 40, shadow: shade() }),
  ]),
  turning: design({}, [
    element('rectangle', { ...cell(0), rotation: 30 }),
    element('text', { text: 'Xoay', ...cell(1), rotation: -25 }),
    element('text', { text: 'Lật', ...cell(2), flipX: true }),
    element('picture', { ...cell(3), mediaId: photoPicture.media.id, flipY: true, rotation: 90 }),
    element('group', {
      ...cell(5),
      rotation: 45,
      flipX: true,
      children: [
        element('text', { text: 'Nhóm', ...child, rotation: 10 }),
        element('group', { ...second, rotation: -30, children: [element('polygon', { width: 90, height: 90, points: 3 })] }),
      ],
    }),
  ]),
};
