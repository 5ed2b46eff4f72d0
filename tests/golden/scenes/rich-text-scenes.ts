// Letters of several looks in one text, underlines, lines of full width, arcs.
import type { Design } from '../../../slides/model/design.ts';
import { design, element } from '../designs.ts';
import { linear, run, shade, solid, stacked, wheat } from './scene-parts.ts';

export const richTextScenes: Record<string, Design> = {
  runs: design({}, [
    element('text', {
      text: 'Không rượu bia khi lái xe',
      ...{ x: 20, y: 20, width: 920, height: 150 },
      isUpperCase: true,
      runs: [run(6, 14, { fill: solid('#ffffff'), fontWeight: 800 }), run(19, 25, { fontFamily: 'Noto Serif' })],
    }),
    // A new colour between A and V, T and ổ: they must stand as close as ever.
    element('text', {
      text: wheat,
      ...{ x: 20, y: 190, width: 920, height: 130 },
      runs: [run(1, 2, { fill: solid('#000000') }), run(8, 9, { fill: linear(90) })],
      stroke: { color: '#003366', width: 8 },
    }),
    element('text', {
      text: wheat,
      ...{ x: 20, y: 340, width: 450, height: 180 },
      opacity: 0.6,
      letterSpacing: 0.1,
      runs: [run(1, 4, { fill: solid('#ffffff') })],
    }),
    element('text', {
      text: 'Bóng đổ hai màu',
      ...{ x: 490, y: 340, width: 450, height: 180 },
      runs: [run(5, 7, { fill: solid('#ffffff'), scale: 1.4 })],
      shadow: shade({ blur: 0, offsetX: 6, offsetY: 6 }),
    }),
  ]),
  'mixed-sizes': design({}, [
    element('text', {
      text: `Giảm 50% phí\n${stacked}\nnộp trực tuyến`,
      ...{ x: 20, y: 20, width: 450, height: 500 },
      runs: [run(5, 8, { scale: 2.5, fontWeight: 800 }), run(24, 30, { scale: 1.8 })],
      lineHeight: 0.5,
    }),
    element('text', {
      text: 'Đoàn kết là sức mạnh của mọi tập thể trong cơ quan',
      ...{ x: 490, y: 20, width: 450, height: 500 },
      fit: 'shrink',
      fontSize: 70,
      align: 'right',
      verticalAlign: 'bottom',
      runs: [run(0, 8, { scale: 1.6, letterSpacing: -0.02 }), run(12, 20, { scale: 0.6, letterSpacing: 0.2 })],
    }),
  ]),
  underline: design({}, [
    element('text', {
      text: 'Trật tự – kỷ luật',
      ...{ x: 20, y: 20, width: 920, height: 150 },
      isUnderlined: true,
      letterSpacing: 0.2,
      stroke: { color: '#000000', width: 6 },
    }),
    element('text', {
      text: 'Một dòng gạch chân\nvà hai chữ ẬỰ to hơn',
      ...{ x: 20, y: 200, width: 640, height: 320 },
      runs: [
        run(9, 18, { isUnderlined: true }),
        run(30, 32, { isUnderlined: true, scale: 1.5, fill: solid('#ffffff') }),
        run(32, 40, { isUnderlined: true }),
      ],
      shadow: shade({ blur: 8, offsetX: 4, offsetY: 4 }),
    }),
  ]),
  'full-width': design({}, [
    element('text', {
      text: `${stacked}\nẪẬ\nđến từng chữ`,
      ...{ x: 20, y: 20, width: 300, height: 500 },
      lineScaling: 'full-width',
      lineHeight: 0.5,
    }),
    element('text', {
      text: 'Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp',
      ...{ x: 340, y: 20, width: 600, height: 500 },
      fontFamily: 'Barlow Condensed',
      isUpperCase: true,
      lineScaling: 'full-width',
      lineHeight: 0.9,
      runs: [run(33, 51, { fill: solid('#ffffff'), letterSpacing: 0.08 })],
    }),
  ]),
  arc: design({}, [
    element('text', {
      text: 'Chào mừng năm học mới – AVATAR',
      ...{ x: 20, y: 10, width: 600, height: 260 },
      arc: 150,
      stroke: { color: '#000000', width: 10 },
      shadow: shade({ blur: 10, offsetX: 6, offsetY: 6 }),
      runs: [run(10, 17, { fill: solid('#ffffff') })],
    }),
    element('text', {
      text: 'Thi đua dạy tốt ẪẬ\nhọc tốt',
      ...{ x: 20, y: 280, width: 600, height: 250 },
      arc: -120,
      fill: linear(0),
      isUnderlined: true,
      letterSpacing: 0.05,
    }),
    element('text', {
      text: 'Cơ quan văn minh • Công sở thân thiện •',
      ...{ x: 640, y: 20, width: 300, height: 300 },
      arc: 345,
      isUpperCase: true,
      fontWeight: 800,
    }),
    element('text', {
      text: 'Bóng cứng',
      ...{ x: 640, y: 350, width: 300, height: 170 },
      arc: 90,
      rotation: -8,
      shadow: shade({ blur: 0, offsetX: 5, offsetY: 5 }),
    }),
  ]),
};
