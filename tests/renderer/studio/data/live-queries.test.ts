// Answers stay fresh: one call for all who show it, another when a fact touches it, the last good value when the host is away.
import { describe, expect, it } from 'vitest';
import { createLiveQueries } from '../../../../renderer/studio/data/live-queries.ts';
import type { Call } from '../../../../slides/api/contract.ts';
import { AppError } from '../../../../slides/api/errors.ts';
import type { HostEvent } from '../../../../slides/api/events.ts';
import { playlistId } from '../../../../slides/model/id.ts';

function setUp() {
  const calls: string[] = [];
  let tell: (event: HostEvent) => void = () => undefined;
  let reach: (isReachable: boolean) => void = () => undefined;
  let isAway = false;
  const call = (async (method: string, input: unknown) => {
    calls.push(`${method} ${JSON.stringify(input)}`);
    await Promise.resolve();
    if (isAway) throw new AppError('host-unreachable');
    return calls.length;
  }) as unknown as Call;
  const queries = createLiveQueries(
    call,
    (listener) => {
      tell = listener;
    },
    (listener) => {
      reach = listener;
    },
  );
  return {
    calls,
    queries,
    tell: (event: HostEvent) => tell(event),
    goAway: () => {
      isAway = true;
      reach(false);
    },
    comeBack: () => {
      isAway = false;
      reach(true);
    },
    settle: () => new Promise<void>((resolve) => setImmediate(resolve)),
  };
}

const nobody = () => undefined;
const saved = (kind: string, id: string): HostEvent => ({ name: 'document.saved', payload: { kind, id, revision: 2 } });

describe('live queries', () => {
  it('ask once for everyone who shows the same', async () => {
    const { calls, queries, settle } = setUp();
    queries.subscribe('designs.list', {}, nobody);
    queries.subscribe('designs.list', {}, nobody);
    await settle();
    expect(calls).toEqual(['designs.list {}']);
    expect(queries.read('designs.list', {})).toEqual({ value: 1, error: null });
  });

  it('ask again when a document of their kind is saved, and only then', async () => {
    const { calls, queries, tell, settle } = setUp();
    queries.subscribe('playlists.list', {}, nobody);
    await settle();
    tell(saved('designs', 'd'));
    await settle();
    expect(calls).toHaveLength(1);
    tell(saved('playlists', 'p'));
    await settle();
    expect(calls).toHaveLength(2);
  });

  it('ask again for one document only when it is the one', async () => {
    const { calls, queries, tell, settle } = setUp();
    queries.subscribe('playlists.get', { id: playlistId.parse('mine') }, nobody);
    await settle();
    tell(saved('playlists', 'other'));
    await settle();
    expect(calls).toHaveLength(1);
    tell(saved('playlists', 'mine'));
    await settle();
    expect(calls).toHaveLength(2);
  });

  it('turn many facts during one call into one more call', async () => {
    const { calls, queries, tell, settle } = setUp();
    queries.subscribe('designs.list', {}, nobody);
    for (let n = 0; n < 5; n++) tell(saved('designs', `d${n}`));
    await settle();
    expect(calls).toHaveLength(2);
  });

  it('do not ask for what nobody shows any more', async () => {
    const { calls, queries, tell, settle } = setUp();
    const stop = queries.subscribe('designs.list', {}, nobody);
    await settle();
    stop();
    tell(saved('designs', 'd'));
    await settle();
    expect(calls).toHaveLength(1);
  });

  it('keep the last good value while the host is away and ask anew when it is back', async () => {
    const { queries, tell, goAway, comeBack, settle } = setUp();
    queries.subscribe('designs.list', {}, nobody);
    await settle();
    goAway();
    tell(saved('designs', 'd'));
    await settle();
    expect(queries.read('designs.list', {})).toEqual({ value: 1, error: { code: 'host-unreachable', params: {} } });
    comeBack();
    await settle();
    expect(queries.read('designs.list', {})).toEqual({ value: 3, error: null });
  });

  it('ask again for designs when a theme was saved: whether an approval holds depends on it', async () => {
    const { calls, queries, settle, tell } = setUp();
    queries.subscribe('designs.list', {}, nobody);
    await settle();
    tell(saved('themes', 't1'));
    await settle();
    expect(calls).toEqual(['designs.list {}', 'designs.list {}']);
  });

  it('lets answers go that nobody shows any more, and keeps those that somebody does', async () => {
    const { calls, queries, settle } = setUp();
    queries.subscribe('designs.list', {}, nobody);
    const id = (number: number) => ({ id: playlistId.parse(`list-${number}`) });
    for (let number = 0; number < 300; number += 1) {
      queries.subscribe('playlists.get', id(number), nobody)();
      await settle();
    }
    expect(queries.read('designs.list', {}).value).not.toBeNull();
    expect(queries.read('playlists.get', id(299)).value).not.toBeNull();
    expect(queries.read('playlists.get', id(0)).value).toBeNull();
    expect(calls).toHaveLength(301);
  });
});
