// Brings back a version that a conflict left beside the design, as the design itself or as one of its own.
import type { Design } from '../../../slides/model/design.ts';
import { type DesignId, designId } from '../../../slides/model/id.ts';
import { getDocument, saveDocument, saveOrAsk } from '../data/documents.tsx';
import { newId } from '../data/new-id.ts';

/** Resolves with what the design was before, so that it can be put back. */
export async function bringBackVersion(version: Design): Promise<Design> {
  const { document, revision } = await getDocument('designs', version.id);
  await saveOrAsk('designs', { ...version, updatedAtMs: Date.now() }, revision);
  return document;
}

export async function copyVersion(version: Design, name: string): Promise<DesignId> {
  const id = designId.parse(newId());
  const now = Date.now();
  await saveDocument('designs', { ...version, id, name, approval: null, createdAtMs: now, updatedAtMs: now }, 0);
  return id;
}
