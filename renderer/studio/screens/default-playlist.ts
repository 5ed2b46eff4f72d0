// A screen always has a default playlist: the one it has, else one that is there, else a new empty one.
import type { Call } from '../../../slides/api/contract.ts';
import type { NewId, PlaylistId } from '../../../slides/model/id.ts';
import type { Language } from '../../../slides/model/settings.ts';
import { defaultPlaylist } from '../../../slides/template/empty-library.ts';

export async function ensureDefaultPlaylist(
  call: Call,
  known: PlaylistId | null,
  language: Language,
  newId: NewId,
): Promise<PlaylistId> {
  // Asked now, not taken from what the page shows: that may still be on its way.
  const ids = (await call('playlists.list', {})).map(({ document }) => document.id);
  const found = ids.find((id) => id === known) ?? ids[0];
  if (found !== undefined) return found;
  const document = defaultPlaylist(language, newId());
  await call('playlists.save', { document, baseRevision: 0 });
  return document.id;
}
