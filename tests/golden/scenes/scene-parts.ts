// What the golden scenes are put together from: words, fills, shadows, places on the page.
export const stacked = 'ẤẦẨẪẬ ỂỆỖỘ ỰỮ gjpqỵ';
export const motto = 'Đoàn kết - Kỷ cương - Nêu gương - Hành động';
export const solid = (color: string) => ({ kind: 'solid', color });
export const shade = (own = {}) => ({ offsetX: 12, offsetY: 12, blur: 16, color: '#000000', opacity: 0.7, ...own });
export const linear = (angle: number, from = 1, to = 1) => ({
  kind: 'linear',
  angle,
  stops: [
    { offset: 0.15, color: '#ffffff', opacity: from },
    { offset: 0.6, color: '@ink', opacity: (from + to) / 2 },
    { offset: 1, color: '#0033aa', opacity: to },
  ],
});
export const radial = (edge = 1) => ({
  kind: 'radial',
  stops: [
    { offset: 0, color: '#ffffff', opacity: 1 },
    { offset: 1, color: '#003366', opacity: edge },
  ],
});
/** Cell `index` of a grid of four columns on the 960 × 540 page. */
export const cell = (index: number) => ({
  x: 30 + (index % 4) * 230,
  y: 30 + Math.floor(index / 4) * 170,
  width: 200,
  height: 140,
});
export const child = { x: 10, y: 10, width: 110, height: 90 };
export const second = { x: 70, y: 40, width: 120, height: 90 };

export const run = (start: number, end: number, own = {}) => ({
  start,
  end,
  ...{ fontFamily: null, fontWeight: null, scale: null, fill: null, letterSpacing: null, isUnderlined: null },
  ...own,
});
export const wheat = 'AVATAR Tổ Vệ sinh';
