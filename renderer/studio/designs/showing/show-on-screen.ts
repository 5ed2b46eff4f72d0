// The short way to a screen: into the playlist that it plays when nothing else is scheduled.
import type { DesignId, ScreenId } from '../../../../slides/model/id.ts';
import { playlistId } from '../../../../slides/model/id.ts';
import { getDocument, saveDocument, saveOrAsk } from '../../data/documents.tsx';
import { newId } from '../../data/new-id.ts';
import { newItems } from '../design-acts.ts';

/** A screen without a default playlist gets one of its own, under `newName`. */
export async function showOnScreen(screenId: ScreenId, designIds: readonly DesignId[], newName: string): Promise<void> {
  const screen = await getDocument('screens', screenId);
  const items = newItems(designIds);
  const known = screen.document.defaultPlaylistId;
  if (known !== null) {
    const { document, revision } = await getDocument('playlists', known);
    // In front: what was just chosen is what one wants to see.
    await saveOrAsk('playlists', { ...document, items: [...items, ...document.items] }, revision);
    return;
  }
  const id = playlistId.parse(newId());
  await saveDocument('playlists', { id, name: newName, items, transition: { kind: 'fade', durationMs: 600 } }, 0);
  await saveOrAsk('screens', { ...screen.document, defaultPlaylistId: id }, screen.revision);
}
