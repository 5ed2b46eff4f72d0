// One document of every kind, small but complete, for the tests of the store.
import type { DocumentKind, DocumentOf } from '../../../../slides/model/document-kinds.ts';
import { documentKinds } from '../../../../slides/model/document-kinds.ts';

const plain = {
  settings: {
    id: 'office',
    officeName: 'Uỷ ban nhân dân phường Hòa Bình',
    language: 'en',
    timeZone: 'Asia/Ho_Chi_Minh',
    defaultThemeId: 'theme-red',
    isSharingOn: false,
    compounds: [],
    glossary: [],
    rollWidthMm: 3200,
    kioskPinHash: null,
  },
  themes: {
    id: 'theme-red',
    name: 'Đỏ',
    colors: { ground: '#b3201f', ink: '#ffffff', accent: '#f5c542', surface: '#8d1716', muted: '#f2dcdb' },
    headingFont: 'Be Vietnam Pro',
    bodyFont: 'Be Vietnam Pro',
    inks: { ground: null, ink: null, accent: null, surface: null, muted: null },
    logoMediaId: null,
  },
  designs: {
    id: 'design-1',
    name: 'Đoàn kết - Kỷ cương',
    kind: 'slide',
    page: { width: 1920, height: 1080, unit: 'px', bleed: 0, safeMargin: 60 },
    background: { kind: 'solid', color: '@ground' },
    elements: [],
    themeId: 'theme-red',
    campaignId: null,
    slogan: 'Đoàn kết - Kỷ cương - Nêu gương - Hành động',
    templateId: null,
    finishing: null,
    acceptedRemarks: [],
    approval: null,
    createdAtMs: 1,
    updatedAtMs: 2,
  },
} as const;

function parsed<K extends DocumentKind>(kind: K, value: unknown): DocumentOf<K> {
  return documentKinds[kind].parse(value) as DocumentOf<K>;
}

export const settings = parsed('settings', plain.settings);
export const theme = parsed('themes', plain.themes);

export function design(name: string, id = 'design-1'): DocumentOf<'designs'> {
  return parsed('designs', { ...plain.designs, id, name });
}

/** What the smallest library is born with. */
export const birth = [
  { kind: 'settings', document: settings },
  { kind: 'themes', document: theme },
] as const;
