// Unsaved work outlives a closed window, and the Pano that wrote it.
import { expect, it } from 'vitest';
import { createDraftKeeper } from '../../../../../renderer/studio/editor/saving/local-draft.ts';
import { designId } from '../../../../../slides/model/id.ts';
import { schemaVersion } from '../../../../../slides/schema/migrations.ts';
import { designOf, text } from '../../../../slides/design/sample.ts';

const design = designOf([text('a')]);
const key = 'pano-draft-d1';

function keeper(id = 'd1') {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as unknown as Storage;
  return { kept, drafts: createDraftKeeper(storage, designId.parse(id), () => undefined) };
}

it('comes back as it was kept, and is gone when it is dropped', () => {
  const { drafts } = keeper();
  drafts.keep(design, 4);
  expect(drafts.read()).toEqual({ baseRevision: 4, design });
  drafts.drop();
  expect(drafts.read()).toBeNull();
});

it('of version 2, which did not say so, comes back in the newest version', () => {
  const { kept, drafts } = keeper();
  const { acceptedRemarks: _, approval: __, ...old } = design;
  kept.set(key, JSON.stringify({ baseRevision: 4, design: old }));
  expect(drafts.read()).toEqual({ baseRevision: 4, design });
});

it.each([
  ['cut off', '{"baseRevision":4,'],
  ['of a newer Pano', JSON.stringify({ schema: schemaVersion + 1, baseRevision: 4, design })],
  ['of another design', JSON.stringify({ schema: schemaVersion, baseRevision: 4, design: { ...design, id: 'd2' } })],
  ['no design', JSON.stringify({ schema: 1, baseRevision: 4, design: 5 })],
])('that is %s gives nothing back', (_what, text) => {
  const { kept, drafts } = keeper();
  kept.set(key, text);
  expect(drafts.read()).toBeNull();
});
