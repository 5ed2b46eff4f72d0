// A draft saves itself, undoes step by step, and never loses work: not to a failing save, not to another window.
import { describe, expect, it, vi } from 'vitest';
import { createDraft } from '../../../../renderer/studio/data/draft.ts';
import type { Stored } from '../../../../slides/model/document-kinds.ts';
import { playlistId } from '../../../../slides/model/id.ts';
import type { Playlist } from '../../../../slides/model/playlist.ts';

const empty: Playlist = { id: playlistId.parse('p'), name: 'a', items: [], transition: { kind: 'cut', durationMs: 0 } };
const named = (name: string): Playlist => ({ ...empty, name });

/** A library of one document that other windows may write to as well. */
function setUp() {
  let stored: Stored<'playlists'> = { document: empty, revision: 1 };
  let isBroken = false;
  const errors: unknown[] = [];
  const draft = createDraft<'playlists'>(stored, {
    async save(document, baseRevision) {
      await Promise.resolve();
      if (isBroken) throw new Error('disk full');
      // The other window's version is taken on a conflict.
      if (baseRevision !== stored.revision) return stored;
      stored = { document, revision: baseRevision + 1 };
      return stored;
    },
    onError: (error) => errors.push(error),
    delayMs: 1_000_000,
  });
  return {
    draft,
    errors,
    inLibrary: () => stored,
    elsewhere: (name: string) => {
      stored = { document: named(name), revision: stored.revision + 1 };
      return stored;
    },
    breakDisk: (broken: boolean) => {
      isBroken = broken;
    },
  };
}

describe('a draft', () => {
  it('saves what was changed, under the next revision', async () => {
    const { draft, inLibrary } = setUp();
    draft.change(named('b'));
    expect(draft.view().state).toBe('saving');
    await draft.flush();
    expect(draft.view().state).toBe('saved');
    expect(inLibrary()).toEqual({ document: named('b'), revision: 2 });
  });

  it('saves again what was changed while it saved', async () => {
    const { draft, inLibrary } = setUp();
    draft.change(named('b'));
    const flushed = draft.flush();
    draft.change(named('c'));
    await flushed;
    expect(inLibrary()).toEqual({ document: named('c'), revision: 3 });
  });

  it('undoes and redoes, and a gesture is one step', () => {
    const { draft } = setUp();
    for (const name of ['b', 'bc', 'bcd']) draft.change(named(name), 'typing');
    draft.change(named('x'));
    draft.undo();
    expect(draft.view().document.name).toBe('bcd');
    draft.undo();
    expect(draft.view()).toMatchObject({ document: { name: 'a' }, canUndo: false, canRedo: true });
    draft.redo();
    draft.redo();
    expect(draft.view()).toMatchObject({ document: { name: 'x' }, canRedo: false });
  });

  it('keeps the work and says so when it cannot be saved, and saves it later', async () => {
    const { draft, errors, breakDisk, inLibrary } = setUp();
    breakDisk(true);
    draft.change(named('b'));
    await draft.flush();
    expect(draft.view()).toMatchObject({ document: { name: 'b' }, state: 'failed' });
    expect(errors).toHaveLength(1);
    breakDisk(false);
    await draft.flush();
    expect(draft.view().state).toBe('saved');
    expect(inLibrary().document.name).toBe('b');
  });

  it('follows another window while nothing is unsaved, and only forwards', () => {
    const { draft, elsewhere } = setUp();
    draft.adopt(elsewhere('theirs'));
    expect(draft.view().document.name).toBe('theirs');
    draft.adopt({ document: named('older'), revision: 1 });
    expect(draft.view().document.name).toBe('theirs');
  });

  it('does not let another window take unsaved work; the conflict decides', async () => {
    const { draft, elsewhere } = setUp();
    draft.change(named('mine'));
    draft.adopt(elsewhere('theirs'));
    expect(draft.view().document.name).toBe('mine');
    await draft.flush();
    expect(draft.view()).toMatchObject({ document: { name: 'theirs' }, state: 'saved' });
  });

  it('tells its listeners of every change of view', () => {
    const { draft } = setUp();
    const listener = vi.fn();
    const stop = draft.subscribe(listener);
    draft.change(named('b'));
    stop();
    draft.change(named('c'));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
