// What letters make hard: arcs, stacked capitals close together, lines of full width, several looks in one text.
import { bannerDesign, design, element } from '../designs.ts';
import { linear, run, shade, solid, stacked } from '../scenes/scene-parts.ts';
import { hardExport } from './hard-export.ts';

const navy = '#0b2a5b';

export const hardLetters = {
  'arc-outline-shadow': hardExport({
    pictures: ['1 × 1 rgb', 'smask'],
    moves: 'bowl',
    design: design({ width: 420, height: 297, unit: 'mm', bleed: 3 }, [
      element('text', {
        id: 'arch',
        text: 'Chào mừng năm học mới',
        ...{ x: 25, y: 18, width: 370, height: 150 },
        isUpperCase: true,
        arc: 130,
        stroke: { color: navy, width: 4 },
        shadow: shade({ offsetX: 4, offsetY: 5, blur: 8 }),
        runs: [run(10, 17, { fill: solid('#ffffff'), fontFamily: 'Noto Serif' })],
      }),
      element('polygon', { id: 'star', x: 185, y: 120, width: 50, height: 50, innerRatio: 0.382, fill: solid('@ink') }),
      element('text', {
        id: 'bowl',
        text: 'Thi đua dạy tốt,\nhọc tốt',
        ...{ x: 70, y: 175, width: 280, height: 105 },
        arc: -70,
        fill: linear(0),
        isUnderlined: true,
        letterSpacing: 0.04,
        shadow: shade({ offsetX: 2, offsetY: 2, blur: 0 }),
      }),
    ]),
  }),
  'stacked-capitals': hardExport({
    moves: 'tight',
    design: design({ width: 420, height: 297, unit: 'mm', bleed: 3 }, [
      element('text', {
        id: 'tight',
        text: 'Nỗ lực vì tập thể\nđiển hình phổ cập\nẪ Ệ Ộ Ự Ỗ Ể Ậ',
        ...{ x: 20, y: 12, width: 380, height: 175 },
        isUpperCase: true,
        lineHeight: 0.8,
        stroke: { color: navy, width: 3 },
      }),
      element('text', {
        id: 'serif',
        text: `${stacked}\n${stacked}`,
        ...{ x: 20, y: 195, width: 380, height: 92 },
        fontFamily: 'Noto Serif',
        lineHeight: 0.5,
        fill: solid('#ffffff'),
      }),
    ]),
  }),
  'full-width-lines': hardExport({
    moves: 'slogan',
    design: bannerDesign({
      page: { width: 3000, height: 2000, unit: 'mm', bleed: 50, safeMargin: 80 },
      elements: [
        element('rectangle', { id: 'band', x: -50, y: 1780, width: 3100, height: 270, fill: solid('@surface') }),
        element('text', {
          id: 'slogan',
          text: 'Toàn dân\ntham gia bảo vệ môi trường\nxanh, sạch, đẹp',
          ...{ x: 200, y: 120, width: 2600, height: 1760 },
          fontFamily: 'Barlow Condensed',
          isUpperCase: true,
          lineScaling: 'full-width',
          lineHeight: 0.95,
          runs: [run(36, 51, { fill: solid('#ffffff'), letterSpacing: 0.08 })],
        }),
      ],
    }),
  }),
  // As live text: poppler then draws from the fonts that the file carries.
  'mixed-runs-live': hardExport({
    fonts: ['BeVietnamPro-Bold', 'BeVietnamPro-ExtraBold', 'NotoSerif-Bold', 'BarlowCondensed-Bold', 'BeVietnamPro-Regular'],
    moves: 'small',
    options: { text: 'live' },
    design: design({ width: 297, height: 210, unit: 'mm', bleed: 3 }, [
      element('text', {
        id: 'offer',
        text: 'Giảm 50% phí\nnộp hồ sơ trực tuyến\nAVATAR Tổ Vệ sinh',
        ...{ x: 15, y: 12, width: 267, height: 120 },
        runs: [
          run(5, 8, { scale: 2.2, fontWeight: 800, fill: solid('#ffffff') }),
          run(13, 33, { fontFamily: 'Noto Serif', isUnderlined: true }),
          run(34, 40, { fontFamily: 'Barlow Condensed', letterSpacing: 0.25, fill: linear(0) }),
          run(44, 51, { scale: 1.4, isUnderlined: true }),
        ],
      }),
      element('text', {
        id: 'small',
        text: 'Từ ngày 01/12/2026 tại Bộ phận Một cửa,\nsố 5 đường Láng – không thu thêm lệ phí nào khác.',
        ...{ x: 15, y: 150, width: 267, height: 45 },
        fit: 'fixed',
        fontSize: 11,
        align: 'right',
        fontWeight: 400,
        runs: [run(3, 18, { fontWeight: 700, isUnderlined: true }), run(23, 38, { scale: 1.3, fill: solid('#ffffff') })],
      }),
    ]),
  }),
};
