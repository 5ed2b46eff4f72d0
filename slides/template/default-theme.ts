// The themes that a new library is born with. Every pair that carries letters has a contrast of at least 4.5 : 1
// (tests/slides/template/default-theme.test.ts holds that).
import { themeId } from '../model/id.ts';
import type { Language } from '../model/settings.ts';
import type { Theme } from '../model/theme.ts';

type Palette = { id: string; name: Record<Language, string>; colors: Theme['colors'] };

const palettes: readonly Palette[] = [
  {
    id: 'theme-red',
    name: { vi: 'Đỏ', en: 'Red' },
    colors: { ground: '#a8161b', ink: '#ffffff', accent: '#ffd45e', surface: '#8a0f14', muted: '#ffe6cf' },
  },
  {
    id: 'theme-blue',
    name: { vi: 'Xanh dương', en: 'Blue' },
    colors: { ground: '#0d4a86', ink: '#ffffff', accent: '#ffd166', surface: '#083763', muted: '#d6e7f8' },
  },
  {
    id: 'theme-green',
    name: { vi: 'Xanh lá', en: 'Green' },
    colors: { ground: '#135e38', ink: '#ffffff', accent: '#f6d365', surface: '#0c4728', muted: '#d8efdf' },
  },
  {
    id: 'theme-white',
    name: { vi: 'Trắng', en: 'White' },
    colors: { ground: '#ffffff', ink: '#221d1a', accent: '#b3261e', surface: '#f4efe8', muted: '#5f564e' },
  },
  {
    id: 'theme-sand',
    name: { vi: 'Cát', en: 'Sand' },
    colors: { ground: '#f6f0e4', ink: '#16324a', accent: '#0f5f5c', surface: '#e9dfcb', muted: '#4d5a63' },
  },
];

/** The first one is a new library's default. */
export function defaultThemes(language: Language): Theme[] {
  return palettes.map(({ id, name, colors }) => ({
    id: themeId.parse(id),
    name: name[language],
    colors,
    inks: { ground: null, ink: null, accent: null, surface: null, muted: null },
    headingFont: 'Be Vietnam Pro',
    bodyFont: 'Be Vietnam Pro',
    logoMediaId: null,
  }));
}
