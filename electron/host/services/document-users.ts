// Who needs a document: the names of what would break if it went away.
import { createFontCatalogue } from '../../../slides/fonts/font-catalogue.ts';
import { usedOwnFonts } from '../../../slides/fonts/used-fonts.ts';
import type { DocumentKind } from '../../../slides/model/document-kinds.ts';
import type { LibraryStore } from '../store/library-store.ts';

export function usersOf(store: LibraryStore, kind: DocumentKind, id: string): string[] {
  switch (kind) {
    case 'designs':
      return store
        .list('playlists')
        .filter(({ document }) => document.items.some((item) => item.designId === id))
        .map(({ document }) => document.name);
    case 'playlists':
      return [
        ...store.list('entries').filter(({ document }) => document.playlistId === id),
        ...store.list('screens').filter(({ document }) => document.defaultPlaylistId === id),
      ].map(({ document }) => document.name);
    case 'themes':
      return [
        ...store.list('designs').filter(({ document }) => document.themeId === id),
        ...store.list('settings').filter(({ document }) => document.defaultThemeId === id),
      ].map(({ document }) => ('name' in document ? document.name : document.officeName));
    case 'fonts':
      return usersOfFont(store, id);
    // Nothing breaks without these: an entry goes on for its other screens, designs outlive their campaign.
    case 'entries':
    case 'screens':
    case 'campaigns':
    case 'media':
    case 'settings':
      return [];
  }
}

/** A theme names a family, not a file: it needs a file only when that is the last one of its family. */
function usersOfFont(store: LibraryStore, id: string): string[] {
  const own = store.list('fonts').map(({ document }) => document);
  const catalogue = createFontCatalogue(own);
  const family = own.find((font) => font.id === id)?.family;
  const isLast = own.filter((font) => font.family === family).length === 1;
  const isSetInIt = (elements: Parameters<typeof usedOwnFonts>[0]) =>
    usedOwnFonts(elements, catalogue).some((font) => font.id === id);
  const themes = store
    .list('themes')
    .filter(({ document }) => isLast && [document.headingFont, document.bodyFont].includes(family ?? ''));
  return [...store.list('designs').filter(({ document }) => isSetInIt(document.elements)), ...themes].map(
    ({ document }) => document.name,
  );
}
