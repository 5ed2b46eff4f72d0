// The documents of a library without content: the office's settings and the themes.
import type { DocumentKind, DocumentOf } from '../model/document-kinds.ts';
import type { Language, Settings } from '../model/settings.ts';
import type { Theme } from '../model/theme.ts';
import { defaultThemes } from './default-theme.ts';

/** A document that a new library is born with. */
export type NewDocument = { [K in DocumentKind]: { kind: K; document: DocumentOf<K> } }[DocumentKind];

type Office = { language: Language; timeZone: string; officeName?: string };

export function emptyDocuments({ language, timeZone, officeName = '' }: Office): NewDocument[] {
  const themes = defaultThemes(language);
  const settings: Settings = {
    id: 'office',
    officeName,
    language,
    timeZone,
    defaultThemeId: themeNamed(themes, 'theme-red').id,
    isSharingOn: false,
    kioskPinHash: null,
  };
  return [{ kind: 'settings', document: settings }, ...themes.map((document): NewDocument => ({ kind: 'themes', document }))];
}

export function themeNamed(themes: readonly Theme[], id: string): Theme {
  const theme = themes.find((candidate) => candidate.id === id);
  if (theme === undefined) throw new Error(`no theme ${id}`);
  return theme;
}
