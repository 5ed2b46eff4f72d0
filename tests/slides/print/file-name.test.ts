import { expect, it } from 'vitest';
import { exportFileName } from '../../../slides/print/file-name.ts';

const page = { width: 6000, height: 800, unit: 'mm' };

it.each([
  ['Đoàn kết - Kỷ cương', 'BangRon_6000x800mm_Doan-ket-Ky-cuong.pdf'],
  ['../../etc/passwd', 'BangRon_6000x800mm_etc-passwd.pdf'],
  ['Ngày 20/11: “Nhà giáo”', 'BangRon_6000x800mm_Ngay-20-11-Nha-giao.pdf'],
  ['???', 'BangRon_6000x800mm.pdf'],
  ['Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp', 'BangRon_6000x800mm_Toan-dan-tham-gia-bao-ve-moi-truong-xanh.pdf'],
  ['Vi\u0065\u0323\u0302t Nam', 'BangRon_6000x800mm_Viet-Nam.pdf'],
  ['x'.repeat(300), `BangRon_6000x800mm_${'x'.repeat(40)}.pdf`],
])('names the file of %j so that any program takes it', (name, expected) => {
  expect(exportFileName({ name, kind: 'banner', page }, 'pdf')).toBe(expected);
});

it('says when the page is a tenth of the real thing', () => {
  const design = { name: 'Đoàn kết', kind: 'banner', page } as const;
  expect(exportFileName(design, 'pdf', 'TL1-10')).toBe('BangRon_6000x800mm_TL1-10_Doan-ket.pdf');
});

it('gives sizes as they are', () => {
  const slide = { name: '', kind: 'slide', page: { width: 1920, height: 1080, unit: 'px' } } as const;
  expect(exportFileName(slide, 'png')).toBe('TrangChieu_1920x1080px.png');
  const odd = { name: '', kind: 'poster', page: { width: 297.25, height: 420, unit: 'mm' } } as const;
  expect(exportFileName(odd, 'jpg')).toBe('ApPhich_297,3x420mm.jpg');
});
