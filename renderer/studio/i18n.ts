// The studio's two languages. Each area brings its words in a text.ts of its own, under its own namespace.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../slides/model/settings.ts';
import { text as campaigns } from './campaigns/text.ts';
import { text as checks } from './checks/text.ts';
import { text as designs } from './designs/text.ts';
import { text as editor } from './editor/text.ts';
import { text as fonts } from './fonts/text.ts';
import { text as imports } from './imports/text.ts';
import { text as playlists } from './playlists/text.ts';
import { text as schedule } from './schedule/text.ts';
import { text as screens } from './screens/text.ts';
import { text as settings } from './settings/text.ts';
import { text as studio } from './text.ts';

/** Namespace → both languages; the types of all keys follow from it. */
export const texts = {
  studio,
  designs,
  imports,
  campaigns,
  playlists,
  schedule,
  screens,
  settings,
  editor,

  fonts,
  checks,
};

type Texts = typeof texts;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'studio';
    resources: { [N in keyof Texts]: Texts[N]['en'] };
  }
}

function inLanguage(language: Language) {
  return Object.fromEntries(Object.entries(texts).map(([namespace, words]) => [namespace, words[language]]));
}

/** Vietnamese on a Vietnamese system, otherwise English; the office's setting then decides. */
export function systemLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

export function startI18n(language: Language): Promise<unknown> {
  return i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'studio',
    resources: { vi: inLanguage('vi'), en: inLanguage('en') },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'vi';
}

export async function switchLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language;
  if (i18next.language !== language) await i18next.changeLanguage(language);
}
