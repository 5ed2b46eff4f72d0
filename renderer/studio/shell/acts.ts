// The main acts of the studio by name, for the palette and the keys.

import { playlistId } from '../../../slides/model/id.ts';
import { saveDocument } from '../data/documents.tsx';
import { newId } from '../data/new-id.ts';
import { openDialog } from '../dialogs.ts';
import { goTo } from '../routes.ts';

export async function createPlaylist(name: string): Promise<void> {
  const id = playlistId.parse(newId());
  await saveDocument('playlists', { id, name, items: [], transition: { kind: 'fade', durationMs: 600 } }, 0);
  goTo('playlists', id);
}

export const acts = {
  fromSlogan: () => openDialog({ kind: 'from-slogan', slogan: '', campaignId: null }),
  newDesign: () => openDialog({ kind: 'new-design' }),
  import: () => openDialog({ kind: 'import', files: [] }),
  newEntry: () => {
    goTo('schedule');
    openDialog({ kind: 'edit-entry', stored: null, preset: {} });
  },
  newScreen: () => {
    goTo('screens');
    openDialog({ kind: 'edit-screen', stored: null });
  },
  shortcuts: () => openDialog({ kind: 'shortcuts' }),
};
