// The words of a print job: names of files, finishing, and the message.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finishing } from '../../../../slides/model/finishing.ts';
import { finishingLines } from '../../../../slides/print/shop/describe-job.ts';
import { jobRows } from '../../../../slides/print/shop/job-rows.ts';
import { shopMessage } from '../../../../slides/print/shop/message.ts';
import { filesOf, needsTenth, packageNames } from '../../../../slides/print/shop/package-names.ts';
import type { ShopTicket } from '../../../../slides/print/shop/ticket.ts';
import { shortVersion, versionText } from '../../../../slides/print/shop/version-code.ts';
import { bannerDesign, testTheme } from '../../../golden/designs.ts';

const banner = bannerDesign({ name: 'Chào đón Đại hội' });
const ticket: ShopTicket = {
  material: ' bạt  Hiflex ',
  quantity: 2,
  pickupDate: '2026-11-30',
  contact: '',
  note: '',
  color: 'cmyk',
  bleedMm: 20,
};

describe('names in the package', () => {
  it('say kind, size, scale, inks and day without marks', () => {
    const names = packageNames(banner, 'cmyk', '2026-11-25');
    expect(names.zip).toBe('BangRon_6000x800mm_TL1-1_CMYK_2026-11-25_Chao-don-Dai-hoi.zip');
    expect(names.tenth).toBe('BangRon_6000x800mm_TL1-10_CMYK_Chao-don-Dai-hoi.pdf');
  });

  it('are plain and differ, whatever the design is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), (name) => {
        const files = filesOf(packageNames({ ...banner, name }, 'rgb', '2026-11-25'));
        expect(new Set(files).size).toBe(6);
        for (const file of files) expect(file).toMatch(/^[A-Za-z0-9_,.-]+$/);
      }),
    );
  });

  it.each([
    ['banner', 4000, true],
    ['poster', 5080, false],
    ['poster', 5081, true],
  ] as const)('a %s of %d mm has a copy of a tenth: %s', (kind, height, expected) => {
    expect(needsTenth({ kind, page: { ...banner.page, width: 300, height } })).toBe(expected);
  });
});

const finishing: Finishing = {
  hem: { top: 30, right: 30, bottom: 30, left: 30 },
  polePocket: { top: 0, right: 80.5, bottom: 0, left: 80.5 },
  frame: 0,
  eyelets: {
    spacing: 500,
    inset: 20,
    diameter: 12,
    placement: 'edges-without-corners',
    edges: { top: true, right: false, bottom: true, left: false },
  },
};

it('says what is done after printing, edges of one length together', () => {
  expect(finishingLines(finishing, 'vi')).toEqual([
    'Viền gấp 30 mm: bốn cạnh',
    'Túi luồn cây 80,5 mm: phải, trái',
    'Khoen Ø 12 mm: trên, dưới, cách nhau tối đa 500 mm, cách mép 20 mm, không đóng ở góc',
  ]);
  expect(finishingLines(finishing, 'en')[1]).toBe('Pole pocket 80.5 mm: right, left');
  expect(finishingLines(null, 'vi')).toEqual([]);
});

it('writes to the shop what is settled and nothing of the rest', () => {
  const names = packageNames(banner, 'cmyk', '2026-11-25');
  const message = shopMessage(jobRows(banner, ticket, 'vi'), names, 'AAAA-BBBB-CCCC', 'vi');
  for (const said of ['• Chất liệu: bạt Hiflex\n', '• Số lượng: 2\n', '• Ngày lấy: 30/11/2026\n', names.zip, 'AAAA-BBBB-CCCC']) {
    expect(message).toContain(said);
  }
  expect(message).not.toMatch(/Người liên hệ|Ghi chú|Gia công/);
});

it('has another version text as soon as the picture differs, and the same for equal ones in any order', () => {
  const text = versionText(banner, testTheme);
  expect(versionText({ ...banner, background: { kind: 'solid', color: '#123456' } }, testTheme)).not.toBe(text);
  expect(versionText(banner, { ...testTheme, colors: { ...testTheme.colors, ink: '#123456' } })).not.toBe(text);
  const turned = Object.fromEntries(Object.entries(banner).reverse()) as typeof banner;
  expect(versionText(turned, testTheme)).toBe(text);
  expect(shortVersion('9f3a01bc77d2ffff')).toBe('9F3A-01BC-77D2');
});
