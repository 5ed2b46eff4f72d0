// The print formats that offices order, with what is usual for each: bleed, safe margin, finishing. Lengths in mm.
// Sizes are those that Vietnamese print shops list; ISO 216 for paper.
import type { Page } from '../model/design.ts';
import type { Finishing } from '../model/finishing.ts';
import { eyeletsAlong, finishingOf } from './finishing-defaults.ts';

export const formatFamilies = ['bangron', 'phuon', 'standee', 'backdrop', 'pano', 'paper', 'free'] as const;
export type FormatFamily = (typeof formatFamilies)[number];

export type PrintFormat = {
  id: string;
  family: FormatFamily;
  /** Of the element of work that it becomes: paper hangs on a board, the rest in the street or a hall. */
  kind: 'banner' | 'poster';
  name: { vi: string; en: string };
  page: Page;
  finishing: Finishing | null;
  /** From the lower edge up, this much is hidden by people or by the stand. */
  lowerHidden: number;
};

/** How tall people stand before a backdrop. */
const standingPeople = 1700;
/** What a roll-up stand keeps inside, or the feet of an X stand hide. */
const standFoot = 150;

const metres = (mm: number, language: 'vi' | 'en'): string => {
  const text = String(mm / 1000);
  return language === 'vi' ? text.replace('.', ',') : text;
};

const familyNames: Readonly<Record<Exclude<FormatFamily, 'paper'>, { vi: string; en: string }>> = {
  bangron: { vi: 'Băng rôn', en: 'Banner' },
  phuon: { vi: 'Phướn', en: 'Vertical banner' },
  standee: { vi: 'Standee', en: 'Standee' },
  backdrop: { vi: 'Phông sân khấu', en: 'Backdrop' },
  pano: { vi: 'Pa nô', en: 'Billboard' },
  free: { vi: 'Khổ tự chọn', en: 'Own size' },
};

const margins: Readonly<Record<Exclude<FormatFamily, 'paper' | 'free'>, { bleed: number; safeMargin: number }>> = {
  bangron: { bleed: 50, safeMargin: 80 },
  phuon: { bleed: 50, safeMargin: 50 },
  standee: { bleed: 3, safeMargin: 50 },
  backdrop: { bleed: 100, safeMargin: 100 },
  pano: { bleed: 50, safeMargin: 100 },
};

function sign(family: Exclude<FormatFamily, 'paper' | 'free'>, width: number, height: number): PrintFormat {
  const size = {
    vi: `${metres(width, 'vi')} × ${metres(height, 'vi')} m`,
    en: `${metres(width, 'en')} × ${metres(height, 'en')} m`,
  };
  return {
    id: `${family}-${width / 1000}x${height / 1000}`,
    family,
    kind: 'banner',
    name: { vi: `${familyNames[family].vi} ${size.vi}`, en: `${familyNames[family].en} ${size.en}` },
    page: { width, height, unit: 'mm', ...margins[family] },
    finishing: finishingOf(family),
    lowerHidden: { backdrop: standingPeople, standee: standFoot, bangron: 0, phuon: 0, pano: 0 }[family],
  };
}

function paper(name: string, width: number, height: number): PrintFormat[] {
  const bleed = width > 500 ? 5 : 3;
  const page = (across: number, down: number): Page => ({ width: across, height: down, unit: 'mm', bleed, safeMargin: 10 });
  const common = { family: 'paper', kind: 'poster', finishing: null, lowerHidden: 0 } as const;
  return [
    { ...common, id: name, name: { vi: `${name} đứng`, en: `${name} portrait` }, page: page(width, height) },
    { ...common, id: `${name}-landscape`, name: { vi: `${name} ngang`, en: `${name} landscape` }, page: page(height, width) },
  ];
}

export const printFormats: readonly PrintFormat[] = [
  sign('bangron', 6000, 800),
  sign('bangron', 8000, 900),
  sign('bangron', 3000, 1000),
  sign('bangron', 4000, 1000),
  sign('bangron', 5000, 1500),
  sign('bangron', 6000, 1500),
  sign('bangron', 10_000, 2000),
  sign('phuon', 600, 2000),
  sign('phuon', 800, 2500),
  sign('phuon', 1000, 3000),
  sign('standee', 600, 1600),
  sign('standee', 800, 1800),
  sign('standee', 800, 2000),
  sign('backdrop', 3000, 2000),
  sign('backdrop', 4000, 2500),
  sign('backdrop', 6000, 3000),
  sign('pano', 2000, 3000),
  sign('pano', 4000, 3000),
  ...paper('A5', 148, 210),
  ...paper('A4', 210, 297),
  ...paper('A3', 297, 420),
  ...paper('A2', 420, 594),
  ...paper('A1', 594, 841),
  ...paper('A0', 841, 1189),
];

export const smallestFreeMm = 100;
export const largestFreeMm = 30_000;
/** Up to A0 a free size is paper; larger ones hang like a banner. */
const longestPaper = 1200;

/** A size of one's own, `2500x700`; between 100 mm and 30 m. */
export function freeFormat(width: number, height: number): PrintFormat {
  const short = Math.min(width, height);
  const isPaper = Math.max(width, height) <= longestPaper;
  const bleed = isPaper ? 3 : 50;
  const safeMargin = isPaper ? Math.min(10, short / 12) : Math.min(80, Math.round(short / 10));
  const size = `${width} × ${height} mm`;
  return {
    id: `${width}x${height}`,
    family: 'free',
    kind: isPaper ? 'poster' : 'banner',
    name: { vi: `Khổ ${size}`, en: `Own size ${size}` },
    page: { width, height, unit: 'mm', bleed, safeMargin },
    finishing: isPaper || short < 300 ? null : { ...finishingOf('bangron'), eyelets: eyeletsAlong('edges', 600) },
    lowerHidden: 0,
  };
}

/** A format of the catalogue by its id, or `WIDTHxHEIGHT` in mm; null for anything else. */
export function findFormat(id: string): PrintFormat | null {
  const known = printFormats.find((format) => format.id === id);
  if (known !== undefined) return known;
  const own = /^(?<width>\d{2,5})x(?<height>\d{2,5})$/.exec(id)?.groups;
  const [width, height] = [Number(own?.width), Number(own?.height)];
  const isPossible = [width, height].every((length) => length >= smallestFreeMm && length <= largestFreeMm);
  return isPossible ? freeFormat(width, height) : null;
}

/** The format that a page has the size of; a page of no listed size is a free one. Null for pages in px. */
export function formatOfPage({ width, height, unit }: Page): PrintFormat | null {
  if (unit !== 'mm') return null;
  return printFormats.find(({ page }) => page.width === width && page.height === height) ?? freeFormat(width, height);
}
