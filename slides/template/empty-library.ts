// The documents of a library without content: the office's settings, the themes, and a playlist for screens to have.
import type { DocumentKind, DocumentOf } from '../model/document-kinds.ts';
import { playlistId } from '../model/id.ts';
import type { Playlist } from '../model/playlist.ts';
import type { Language, Settings } from '../model/settings.ts';
import type { Theme } from '../model/theme.ts';
import { defaultThemes } from './default-theme.ts';

/** A document that a new library is born with. */
export type NewDocument = { [K in DocumentKind]: { kind: K; document: DocumentOf<K> } }[DocumentKind];

type Office = { language: Language; timeZone: string; officeName?: string };

export function emptyDocuments(office: Office): NewDocument[] {
  return [...officeDocuments(office), { kind: 'playlists', document: defaultPlaylist(office.language, 'default') }];
}

/** Nothing in it yet; there so that a screen has a default playlist from its first moment. */
export function defaultPlaylist(language: Language, id: string): Playlist {
  return {
    id: playlistId.parse(id),
    name: { vi: 'Mặc định', en: 'Default' }[language],
    items: [],
    transition: { kind: 'fade', durationMs: 600 },
  };
}

export function officeDocuments({ language, timeZone, officeName = '' }: Office): NewDocument[] {
  const themes = defaultThemes(language);
  const settings: Settings = {
    id: 'office',
    officeName,
    language,
    timeZone,
    defaultThemeId: themeNamed(themes, 'theme-red').id,
    isSharingOn: false,
    compounds: [],
    glossary: [],
    rollWidthMm: 3200,
    kioskPinHash: null,
  };
  return [{ kind: 'settings', document: settings }, ...themes.map((document): NewDocument => ({ kind: 'themes', document }))];
}

export function themeNamed(themes: readonly Theme[], id: string): Theme {
  const theme = themes.find((candidate) => candidate.id === id);
  if (theme === undefined) throw new Error(`no theme ${id}`);
  return theme;
}
