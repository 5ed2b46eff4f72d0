// Letters: how they stand, break, fit and are painted.
import type { Design } from '../../../slides/model/design.ts';
import { bannerDesign, design, element } from '../designs.ts';
import { linear, motto, stacked } from './scene-parts.ts';

export const textScenes: Record<string, Design> = {
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
};
