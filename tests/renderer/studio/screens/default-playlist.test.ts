// No screen is left without a default playlist, whatever the library has.
import { expect, it } from 'vitest';
import { ensureDefaultPlaylist } from '../../../../renderer/studio/screens/default-playlist.ts';
import type { Call } from '../../../../slides/api/contract.ts';
import { playlistId } from '../../../../slides/model/id.ts';

/** A host with these playlists, and what was saved to it. */
function hostWith(...ids: string[]) {
  const saved: unknown[] = [];
  const call = (async (method: string, input: unknown) => {
    if (method === 'playlists.list') return ids.map((id) => ({ document: { id }, revision: 1 }));
    saved.push([method, input]);
    return { revision: 1 };
  }) as unknown as Call;
  return {
    saved,
    ensure: (known: string | null) =>
      ensureDefaultPlaylist(call, known === null ? null : playlistId.parse(known), 'vi', () => 'made'),
  };
}

it.each([
  ['the one that the screen has', ['daily', 'safety'], 'safety', 'safety'],
  ['the first there is for a screen without one', ['daily', 'safety'], null, 'daily'],
  ['another one when its own is gone', ['daily'], 'gone', 'daily'],
])('takes %s', async (_what, ids, known, expected) => {
  const { saved, ensure } = hostWith(...ids);
  expect(await ensure(known)).toBe(expected);
  expect(saved).toEqual([]);
});

it('makes an empty one where there is none', async () => {
  const { saved, ensure } = hostWith();
  expect(await ensure(null)).toBe('made');
  const document = { id: 'made', name: 'Mặc định', items: [], transition: { kind: 'fade', durationMs: 600 } };
  expect(saved).toEqual([['playlists.save', { document, baseRevision: 0 }]]);
});
