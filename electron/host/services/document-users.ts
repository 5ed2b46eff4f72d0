// Who needs a document: the names of what would break if it went away.
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
    // Nothing breaks without these: an entry goes on for its other screens, designs outlive their campaign.
    case 'entries':
    case 'screens':
    case 'campaigns':
    case 'media':
    case 'settings':
      return [];
  }
}
