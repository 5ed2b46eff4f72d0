// What the gallery can do with a design besides opening it.
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import { designId, playlistItemId } from '../../../slides/model/id.ts';
import type { PlaylistItem } from '../../../slides/model/playlist.ts';
import { call } from '../../shared/api.ts';
import { getDocument, saveDocument, saveOrAsk } from '../data/documents.tsx';
import { newId } from '../data/new-id.ts';
import { handOver } from '../shell/download.ts';

export async function renameDesign(id: DesignId, name: string): Promise<void> {
  const { document, revision } = await getDocument('designs', id);
  await saveOrAsk('designs', { ...document, name, updatedAtMs: Date.now() }, revision);
}

export async function duplicateDesign(id: DesignId, name: string): Promise<DesignId> {
  const { document } = await getDocument('designs', id);
  const copyId = designId.parse(newId());
  const now = Date.now();
  await saveDocument('designs', { ...document, id: copyId, name, approval: null, createdAtMs: now, updatedAtMs: now }, 0);
  return copyId;
}

/** Null when the person cancelled. */
export async function packDesign(design: Pick<DesignSummary, 'id'>): Promise<string | null> {
  const file = await call('designs.pack', { id: design.id });
  return handOver({ ...file, type: 'application/octet-stream' });
}

/** Eight seconds: time to read two lines twice. */
const usualDurationMs = 8000;

export function newItems(designIds: readonly DesignId[]): PlaylistItem[] {
  return designIds.map((id) => ({ id: playlistItemId.parse(newId()), designId: id, durationMs: usualDurationMs }));
}

export async function addToPlaylist(id: string, designIds: readonly DesignId[]): Promise<void> {
  const { document, revision } = await getDocument('playlists', id);
  await saveOrAsk('playlists', { ...document, items: [...document.items, ...newItems(designIds)] }, revision);
}
