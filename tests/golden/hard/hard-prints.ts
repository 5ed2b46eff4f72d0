// What printing makes hard: very large pages, the finishing's layer, inks and spot inks, marks, sheets of paper, the proof.
import { unzipSync } from 'fflate';
import { themeId } from '../../../slides/model/id.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { finishingOf } from '../../../slides/print/finishing-defaults.ts';
import type { ShopTicket } from '../../../slides/print/shop/ticket.ts';
import { bannerDesign, design, element, testTheme } from '../designs.ts';
import { chartPicture } from '../pictures.ts';
import { shade, solid } from '../scenes/scene-parts.ts';
import { hardExport } from './hard-export.ts';

/** A recipe of the office's own for its blue, and a red that the shop mixes. */
const pressTheme: Theme = {
  ...testTheme,
  id: themeId.parse('theme-press'),
  colors: { ground: '#ffffff', ink: '#0d4a86', accent: '#da291c', surface: '#f4e6c8', muted: '#6a6a6a' },
  inks: {
    ...testTheme.inks,
    ink: { cmyk: [100, 75, 5, 15], spot: null },
    accent: { cmyk: [0, 95, 100, 0], spot: 'PANTONE 485 C' },
  },
};
const poster = { width: 297, height: 420, unit: 'mm', bleed: 3, safeMargin: 10 };
const black = solid('#000000');

const ticket: ShopTicket = {
  material: 'Bạt Hiflex 0,32',
  quantity: 4,
  pickupDate: '2026-11-30',
  contact: 'Nguyễn Thị Hoà – 024 3333 4444',
  note: 'Giao tại cổng số 2',
  color: 'cmyk',
  bleedMm: 50,
};

const slogan = {
  text: 'Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp',
  fontFamily: 'Barlow Condensed',
  isUpperCase: true,
};

export const hardPrints = {
  // The layer is off in the file; here it is on, as in a reader whose user has switched it on.
  'banner-10m-finishing': hardExport({
    moves: 'unit',
    make: async (call, id) => {
      const { bytes } = await call('exports.design', { id, options: { format: 'pdf', hasMarks: true } });
      const pdf = Buffer.from(bytes).toString('latin1');
      if (!pdf.includes('/OFF [')) throw new Error('the file has no layer that is off');
      return Buffer.from(pdf.replace('/OFF [', '/ON  ['), 'latin1');
    },
    design: bannerDesign({
      page: { width: 10_000, height: 2000, unit: 'mm', bleed: 80, safeMargin: 100 },
      finishing: {
        ...finishingOf('bangron'),
        hem: { top: 30, right: 0, bottom: 30, left: 0 },
        polePocket: { top: 0, right: 80, bottom: 0, left: 80 },
      },
      elements: [
        element('text', { ...slogan, id: 'slogan', x: 500, y: 300, width: 9000, height: 1000 }),
        element('text', { id: 'unit', text: 'Uỷ ban nhân dân phường', x: 3500, y: 1450, width: 3000, height: 250 }),
      ],
    }),
  }),
  'press-inks': hardExport({
    pictures: ['1 × 1 cmyk', 'smask'],
    moves: 'black',
    theme: pressTheme,
    hasPlates: true,
    options: { color: 'cmyk' },
    design: design(
      { ...poster, width: 297, height: 210 },
      [
        element('rectangle', { id: 'recipe', x: -3, y: -3, width: 303, height: 70, fill: solid('@ink') }),
        element('text', {
          id: 'white',
          text: 'Hiến máu cứu người',
          x: 20,
          y: 12,
          width: 257,
          height: 45,
          fill: solid('#ffffff'),
        }),
        element('text', {
          id: 'black',
          text: 'Chữ đen chỉ in bằng mực đen',
          ...{ x: 20, y: 80, width: 170, height: 30 },
          fill: black,
          shadow: shade({ offsetX: 1.5, offsetY: 1.5, blur: 3 }),
        }),
        element('ellipse', { id: 'spot', x: 205, y: 80, width: 70, height: 70, fill: solid('@accent') }),
        element('text', { id: 'spotted', text: 'Màu pha', x: 20, y: 125, width: 170, height: 35, fill: solid('@accent') }),
        element('rectangle', { id: 'grey', x: 20, y: 172, width: 120, height: 24, fill: solid('@muted') }),
        element('rectangle', { id: 'mixed', x: 155, y: 172, width: 120, height: 24, fill: solid('#3f9142') }),
      ],
      { background: solid('#ffffff') },
    ),
  }),
  'poster-x4-marks': hardExport({
    pictures: ['1 × 1 cmyk', 'smask'],
    moves: 'place',
    theme: pressTheme,
    hasPlates: true,
    options: { color: 'cmyk', hasMarks: true, bleedMm: 5 },
    design: design(
      poster,
      [
        element('ellipse', { id: 'sun', x: 150, y: -60, width: 220, height: 220, fill: solid('@accent'), opacity: 0.85 }),
        element('text', {
          id: 'title',
          text: 'Ngày hội\nđọc sách',
          ...{ x: 25, y: 110, width: 247, height: 150 },
          fill: solid('@ink'),
          shadow: shade({ offsetX: 3, offsetY: 3, blur: 6 }),
        }),
        element('rectangle', { id: 'foot', x: -5, y: 340, width: 307, height: 85, fill: solid('@ink') }),
        element('text', {
          id: 'place',
          text: 'Thư viện phường, 8 giờ ngày 21/4',
          x: 25,
          y: 362,
          width: 247,
          height: 32,
          fill: solid('#ffffff'),
        }),
      ],
      { background: solid('@surface') },
    ),
  }),
  'tile-glue-strips': hardExport({
    moves: 'slogan',
    page: 3,
    options: { tile: 'A4' },
    design: bannerDesign({
      page: { width: 1200, height: 500, unit: 'mm', bleed: 5, safeMargin: 10 },
      elements: [
        element('text', { ...slogan, id: 'slogan', x: 40, y: 60, width: 1120, height: 330 }),
        element('line', { id: 'line', x: 40, y: 430, width: 1120, height: 0, stroke: { color: '@accent', width: 6 } }),
      ],
    }),
  }),
  'shop-proof': hardExport({
    moves: 'slogan',
    oneTo: 6100 / 150,
    // The version's code is taken of the whole document, which grows with the schema; make-shop-package.test.ts reads it.
    blanks: [
      { x: 167, y: 15, width: 28, height: 28 },
      { x: 15, y: 38, width: 100, height: 6 },
    ],
    make: async (call, id) => {
      const files = unzipSync((await call('exports.forShop', { id, ticket })).bytes);
      const proof = Object.entries(files).find(([name]) => name.includes('_BanDuyet_'))?.[1];
      if (proof === undefined) throw new Error(`there is no proof among ${Object.keys(files).join(', ')}`);
      return proof;
    },
    design: bannerDesign({
      finishing: finishingOf('bangron'),
      elements: [
        element('text', { ...slogan, id: 'slogan', x: 250, y: 120, width: 5500, height: 420 }),
        element('text', {
          id: 'unit',
          text: 'Uỷ ban nhân dân phường',
          x: 2000,
          y: 580,
          width: 2000,
          height: 110,
          fill: solid('@muted'),
        }),
      ],
    }),
  }),
  'press-photograph': hardExport({
    pictures: ['480 × 320 cmyk jpeg', '480 × 320 cmyk jpeg'],
    moves: 'small',
    theme: pressTheme,
    hasPlates: true,
    options: { color: 'cmyk' },
    design: design(
      { ...poster, width: 297, height: 210 },
      [
        element('picture', { id: 'photo', mediaId: chartPicture.media.id, x: 12, y: 12, width: 190, height: 127 }),
        element('picture', {
          id: 'small',
          mediaId: chartPicture.media.id,
          ...{ x: 215, y: 30, width: 66, height: 66 },
          crop: { x: 0, y: 0, width: 0.5, height: 0.7 },
          cornerRadius: 33,
          rotation: 15,
        }),
        element('text', { id: 'caption', text: 'Ảnh in bằng bốn mực', x: 12, y: 152, width: 273, height: 40, fill: black }),
      ],
      { background: solid('#ffffff') },
    ),
  }),
};
