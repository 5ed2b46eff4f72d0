// Saves the design by itself: a moment after each change, again when the host comes back, and never over what another
// window saved. Until the host has acknowledged a change, a draft of it stays on this machine.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../../../../slides/api/errors.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { Stored } from '../../../../slides/model/document-kinds.ts';

export type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'offline' | 'failed' | 'conflict';
export type SaveState = { status: SaveStatus; error: unknown };

export type AutosavePort = {
  /** Resolves with the new revision once it is safe; AppError `conflict` when another one was saved meanwhile. */
  save(design: Design, baseRevision: number): Promise<number>;
  load(): Promise<Stored<'designs'>>;
  /** Puts the version of another window into the editor and gives back the design as the editor now holds it. */
  adopt(design: Design): Design;
  keepDraft(design: Design, baseRevision: number): void;
  dropDraft(): void;
};

export type Autosave = {
  state: StoreApi<SaveState>;
  changed(design: Design): void;
  /** Saves at once what is not saved yet; also the answer to “try again”. */
  flush(): Promise<void>;
  /** The same for what goes on with the stored design: throws what kept it from being saved. */
  settle(): Promise<void>;
  /** Another window saved this design under that revision. */
  heard(revision: number): Promise<void>;
  reached(): void;
  keepMine(): Promise<void>;
  takeTheirs(): Promise<void>;
  /** Begins, or begins again, to save by itself. */
  start(): void;
  /** No more saving by itself; what is unsaved stays in the draft. */
  stop(): void;
};

export type AutosaveTimes = { delayMs: number; retryMs: number };

/** Only a host that cannot be reached is worth trying again by itself. */
function statusAfter(error: unknown): SaveStatus {
  if (!(error instanceof AppError) || error.code === 'host-unreachable') return 'offline';
  return error.code === 'conflict' ? 'conflict' : 'failed';
}

/** `saved` is what the host holds, as the editor holds it; `baseRevision` the revision that unsaved work is based on. */
export function createAutosave(saved: Design, baseRevision: number, port: AutosavePort, times: AutosaveTimes): Autosave {
  const state = createStore<SaveState>(() => ({ status: 'saved', error: null }));
  let current = saved;
  let acknowledged = saved;
  let revision = baseRevision;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> | null = null;
  let isStopped = false;

  const isDirty = (): boolean => current !== acknowledged;
  const show = (status: SaveStatus, error: unknown = null): void => state.setState({ status, error });

  function schedule(delayMs: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = isStopped ? null : setTimeout(() => void flush(), delayMs);
  }

  async function saveOnce(): Promise<void> {
    const sent = current;
    show('saving');
    try {
      revision = await port.save(sent, revision);
      acknowledged = sent;
      if (!isDirty()) port.dropDraft();
      show(isDirty() ? 'unsaved' : 'saved');
    } catch (error) {
      port.keepDraft(current, revision);
      const status = statusAfter(error);
      show(status, error);
      if (status === 'offline') schedule(times.retryMs);
    }
  }

  async function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (isDirty()) port.keepDraft(current, revision);
    if (running !== null) await running;
    if (!isDirty() || running !== null || state.getState().status === 'conflict') return;
    running = saveOnce();
    await running;
    running = null;
    if (isDirty() && state.getState().status === 'unsaved') await flush();
  }

  async function settle(): Promise<void> {
    do await flush();
    while (['unsaved', 'saving'].includes(state.getState().status));
    const { status, error } = state.getState();
    if (status !== 'saved') throw error;
  }

  return {
    state,
    flush,
    settle,
    changed(design) {
      if (design === current) return;
      current = design;
      const { status } = state.getState();
      if (!isDirty()) {
        if (timer !== null) clearTimeout(timer);
        timer = null;
        if (status === 'unsaved') show('saved');
        return;
      }
      if (status === 'conflict') {
        port.keepDraft(design, revision);
        return;
      }
      if (status === 'saved' || status === 'failed') show('unsaved');
      schedule(times.delayMs);
    },
    async heard(heardRevision) {
      // While a save runs, the fact may be about that very save: its answer decides.
      if (running !== null) await running;
      if (heardRevision <= revision || isDirty()) return;
      const theirs = await port.load();
      if (theirs.revision <= revision || isDirty()) return;
      revision = theirs.revision;
      current = port.adopt(theirs.document);
      acknowledged = current;
      show('saved');
    },
    reached() {
      if (isDirty() && state.getState().status === 'offline') void flush();
    },
    async keepMine() {
      revision = (await port.load()).revision;
      show('unsaved');
      await flush();
    },
    async takeTheirs() {
      const theirs = await port.load();
      revision = theirs.revision;
      current = port.adopt(theirs.document);
      acknowledged = current;
      port.dropDraft();
      show('saved');
    },
    start() {
      isStopped = false;
      if (isDirty()) schedule(times.delayMs);
    },
    stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
