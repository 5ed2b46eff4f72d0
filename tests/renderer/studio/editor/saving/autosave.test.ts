import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '../../../../../renderer/studio/editor/saving/autosave.ts';
import { AppError } from '../../../../../slides/api/errors.ts';
import type { Design } from '../../../../../slides/model/design.ts';
import { designOf } from '../../../../slides/design/sample.ts';

const times = { delayMs: 500, retryMs: 3000 };
const named = (name: string): Design => ({ ...designOf([]), name });

/** A host that holds one design, refuses stale revisions, and can be switched off. */
function fakeHost(first: Design) {
  const host = { document: first, revision: 1, isAway: false, failure: null as AppError | null, saves: 0 };
  const drafts: { name: string; baseRevision: number }[] = [];
  const editor = { design: first };
  const autosave = createAutosave(
    first,
    1,
    {
      async save(design, baseRevision) {
        await Promise.resolve();
        host.saves += 1;
        if (host.isAway) throw new TypeError('fetch failed');
        if (host.failure) throw host.failure;
        if (baseRevision !== host.revision) throw new AppError('conflict', { name: design.name });
        host.document = design;
        host.revision += 1;
        return host.revision;
      },
      load: async () => ({ document: host.document, revision: host.revision }),
      adopt(design) {
        editor.design = design;
        return design;
      },
      keepDraft: (design, baseRevision) => drafts.push({ name: design.name, baseRevision }),
      dropDraft: () => drafts.splice(0),
    },
    times,
  );
  const status = (): string => autosave.state.getState().status;
  return { host, autosave, drafts, editor, status };
}

describe('autosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lets nobody go on with the stored design that is not the one seen', async () => {
    const { host, autosave } = fakeHost(named('a'));
    await autosave.settle();
    host.isAway = true;
    autosave.changed(named('b'));
    await expect(autosave.settle()).rejects.toThrow('fetch failed');
    host.isAway = false;
    await autosave.settle();
    expect(host.document.name).toBe('b');
    host.revision += 1;
    autosave.changed(named('c'));
    await expect(autosave.settle()).rejects.toMatchObject({ code: 'conflict' });
  });

  it('saves a moment after the last change, once', async () => {
    const { host, autosave, status } = fakeHost(named('a'));
    autosave.changed(named('b'));
    await vi.advanceTimersByTimeAsync(300);
    autosave.changed(named('c'));
    expect(status()).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(500);
    expect(status()).toBe('saved');
    expect(host).toMatchObject({ document: { name: 'c' }, revision: 2, saves: 1 });
  });

  it('has nothing to save when undo leads back to what is saved', async () => {
    const first = named('a');
    const { host, autosave, status } = fakeHost(first);
    autosave.changed(named('b'));
    autosave.changed(first);
    await vi.advanceTimersByTimeAsync(2000);
    expect(status()).toBe('saved');
    expect(host.saves).toBe(0);
  });

  it('saves what changed during a save right after it', async () => {
    const { host, autosave } = fakeHost(named('a'));
    autosave.changed(named('b'));
    const first = autosave.flush();
    autosave.changed(named('c'));
    await first;
    await vi.advanceTimersByTimeAsync(600);
    expect(host).toMatchObject({ document: { name: 'c' }, revision: 3 });
  });

  it('keeps a draft until the host has acknowledged', async () => {
    const { host, autosave, drafts, status } = fakeHost(named('a'));
    host.isAway = true;
    autosave.changed(named('b'));
    await vi.advanceTimersByTimeAsync(500);
    expect(status()).toBe('offline');
    expect(drafts.at(-1)).toEqual({ name: 'b', baseRevision: 1 });
    host.isAway = false;
    await vi.advanceTimersByTimeAsync(3000);
    expect(status()).toBe('saved');
    expect(host.document.name).toBe('b');
    expect(drafts).toEqual([]);
  });

  it('tries again at once when the host comes back', async () => {
    const { host, autosave, status } = fakeHost(named('a'));
    host.isAway = true;
    autosave.changed(named('b'));
    await vi.advanceTimersByTimeAsync(500);
    host.isAway = false;
    autosave.reached();
    await vi.advanceTimersByTimeAsync(0);
    expect(status()).toBe('saved');
  });

  it('goes on after it was stopped and started again, as React does with every effect while developing', async () => {
    const { host, autosave, status } = fakeHost(named('a'));
    autosave.stop();
    autosave.changed(named('b'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(host.saves).toBe(0);
    autosave.start();
    await vi.advanceTimersByTimeAsync(500);
    expect(status()).toBe('saved');
  });

  it('says why when the host refuses, and saves the next change', async () => {
    const { host, autosave, status } = fakeHost(named('a'));
    host.failure = new AppError('disk-full', { name: 'a' });
    autosave.changed(named('b'));
    await vi.advanceTimersByTimeAsync(500);
    expect(status()).toBe('failed');
    host.failure = null;
    autosave.changed(named('c'));
    await vi.advanceTimersByTimeAsync(500);
    expect(host.document.name).toBe('c');
  });

  it('never overwrites what another window saved', async () => {
    const { host, autosave, drafts, status } = fakeHost(named('a'));
    Object.assign(host, { document: named('theirs'), revision: 2 });
    autosave.changed(named('mine'));
    await vi.advanceTimersByTimeAsync(500);
    expect(status()).toBe('conflict');
    autosave.changed(named('mine, further'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(host.document.name).toBe('theirs');
    expect(drafts.at(-1)?.name).toBe('mine, further');
  });

  it('goes on with mine or with theirs, as chosen', async () => {
    const mine = fakeHost(named('a'));
    Object.assign(mine.host, { document: named('theirs'), revision: 2 });
    mine.autosave.changed(named('mine'));
    await vi.advanceTimersByTimeAsync(500);
    await mine.autosave.keepMine();
    expect(mine.host).toMatchObject({ document: { name: 'mine' }, revision: 3 });
    expect(mine.status()).toBe('saved');

    const theirs = fakeHost(named('a'));
    Object.assign(theirs.host, { document: named('theirs'), revision: 2 });
    theirs.autosave.changed(named('mine'));
    await vi.advanceTimersByTimeAsync(500);
    await theirs.autosave.takeTheirs();
    expect(theirs.editor.design.name).toBe('theirs');
    expect(theirs.status()).toBe('saved');
    expect(theirs.drafts).toEqual([]);
  });

  it('takes over what another window saved when nothing is unsaved here', async () => {
    const { host, autosave, editor } = fakeHost(named('a'));
    Object.assign(host, { document: named('theirs'), revision: 2 });
    await autosave.heard(2);
    expect(editor.design.name).toBe('theirs');
    autosave.changed(named('mine'));
    await autosave.heard(2);
    expect(editor.design.name).toBe('theirs');
  });

  it('does not take its own save for that of another window', async () => {
    const { autosave, editor } = fakeHost(named('a'));
    autosave.changed(named('b'));
    const saving = autosave.flush();
    const heard = autosave.heard(2);
    await saving;
    await heard;
    expect(editor.design.name).toBe('a');
  });
});
