// The golden scenes: every feature that a painter must draw, each in a place where a difference shows.
import type { Design } from '../../slides/model/design.ts';
import { bannerDesign, design, element } from './designs.ts';
import { alphaPicture, drawingPicture, photoPicture, turnedPicture } from './pictures.ts';

const stacked = 'ẤẦẨẪẬ ỂỆỖỘ ỰỮ gjpqỵ';
const motto = 'Đoàn kết - Kỷ cương - Nêu gương - Hành động';
const solid = (color: string) => ({ kind: 'solid', color });
const shade = (own = {}) => ({ offsetX: 12, offsetY: 12, blur: 16, color: '#000000', opacity: 0.7, ...own });
const linear = (angle: number, from = 1, to = 1) => ({
  kind: 'linear',
  angle,
  stops: [
    { offset: 0.15, color: '#ffffff', opacity: from },
    { offset: 0.6, color: '@ink', opacity: (from + to) / 2 },
    { offset: 1, color: '#0033aa', opacity: to },
  ],
});
const radial = (edge = 1) => ({
  kind: 'radial',
  stops: [
    { offset: 0, color: '#ffffff', opacity: 1 },
    { offset: 1, color: '#003366', opacity: edge },
  ],
});
/** Cell `index` of a grid of four columns on the 960 × 540 page. */
const cell = (index: number, grow = 0) => ({
  x: 30 + (index % 4) * 230 - grow,
  y: 30 + Math.floor(index / 4) * 170 - grow,
  width: 200 + 2 * grow,
  height: 140 + 2 * grow,
});
const child = { x: 10, y: 10, width: 110, height: 90 };
const second = { x: 70, y: 40, width: 120, height: 90 };

const run = (start: number, end: number, own = {}) => ({
  start,
  end,
  ...{ fontFamily: null, fontWeight: null, scale: null, fill: null, letterSpacing: null, isUnderlined: null },
  ...own,
});
const wheat = 'AVATAR Tổ Vệ sinh';

export const goldenScenes: Record<string, Design> = {
  banner: bannerDesign(),
  'stacked-capitals': design({}, [
    element('text', { text: stacked, x: 20, y: 20, width: 920, height: 150 }),
    element('text', {
      text: `${stacked}\n${stacked}`,
      x: 20,
      y: 190,
      width: 920,
      height: 330,
      fontFamily: 'Noto Serif',
      lineHeight: 0.5,
    }),
  ]),
  alignment: design(
    {},
    (['left', 'center', 'right'] as const).flatMap((align, column) =>
      (['top', 'middle', 'bottom'] as const).map((verticalAlign, row) =>
        element('text', {
          text: 'Nội quy\ncơ quan',
          fit: 'fixed',
          fontSize: 36,
          align,
          verticalAlign,
          x: 30 + column * 310,
          y: 20 + row * 175,
          width: 280,
          height: 150,
        }),
      ),
    ),
  ),
  fonts: design({}, [
    element('text', { text: 'AVATAR Tổ Vệ sinh – office', x: 20, y: 10, width: 920, height: 120 }),
    element('text', {
      text: 'AVATAR Tổ Vệ sinh – office',
      x: 20,
      y: 140,
      width: 920,
      height: 120,
      fontFamily: 'Noto Serif',
      fontWeight: 400,
    }),
    element('text', {
      text: 'AVATAR Tổ Vệ sinh – office',
      x: 20,
      y: 270,
      width: 920,
      height: 120,
      fontFamily: 'Barlow Condensed',
      fontWeight: 500,
    }),
    element('text', { text: 'Giãn chữ ra', x: 20, y: 400, width: 920, height: 120, letterSpacing: 0.3, isUpperCase: true }),
  ]),
  'text-paint': design({}, [
    element('text', { text: stacked, x: 20, y: 20, width: 920, height: 140, stroke: { color: '#000000', width: 10 } }),
    element('text', { text: motto, x: 20, y: 180, width: 450, height: 330, fill: linear(0), isUpperCase: true }),
    element('text', { text: 'Mờ dần theo chữ', x: 490, y: 180, width: 450, height: 150, fill: linear(90, 1, 0.1) }),
    element('text', {
      text: 'Viền và mờ',
      x: 490,
      y: 350,
      width: 450,
      height: 160,
      opacity: 0.5,
      stroke: { color: '#003366', width: 14 },
    }),
  ]),
  wrapping: design({}, [
    element('text', { text: 'Chúc mừng năm mới Xuân Đinh Mùi 2027', x: 20, y: 20, width: 300, height: 500, isUpperCase: true }),
    element('text', {
      text: 'Nộp hồ sơ trực tuyến tại nhà trên Cổng Dịch vụ công quốc gia, không phải xếp hàng, không phải chờ đợi.',
      x: 340,
      y: 20,
      width: 600,
      height: 240,
      fit: 'shrink',
      fontSize: 90,
      align: 'left',
      verticalAlign: 'top',
    }),
    element('text', {
      text: 'Dòng giữ nguyên cỡ chữ dù dài hơn khung',
      x: 340,
      y: 290,
      width: 260,
      height: 90,
      fit: 'fixed',
      fontSize: 40,
    }),
    element('text', { text: 'Không thấy', x: 340, y: 290, width: 600, height: 200, isHidden: true }),
  ]),
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
