// A document being edited: shown at once, saved by itself a moment later, undone step by step.
import type { DocumentOf, Stored } from '../../../slides/model/document-kinds.ts';
import type { EditedKind } from './documents.tsx';

export type SaveState = 'saved' | 'saving' | 'failed';

export type DraftView<K extends EditedKind> = {
  document: DocumentOf<K>;
  state: SaveState;
  canUndo: boolean;
  canRedo: boolean;
};

export type Draft<K extends EditedKind> = {
  view(): DraftView<K>;
  subscribe(listener: () => void): () => void;
  /** Changes with the same gesture right after each other are one step of undo (typing in one field). */
  change(next: DocumentOf<K>, gesture?: string): void;
  undo(): void;
  redo(): void;
  /** Takes over what the library has, unless there is unsaved work; that then meets the conflict question. */
  adopt(stored: Stored<K>): void;
  flush(): Promise<void>;
};

export type DraftPorts<K extends EditedKind> = {
  save(document: DocumentOf<K>, baseRevision: number): Promise<Stored<K>>;
  onError(error: unknown): void;
  delayMs: number;
};

export function createDraft<K extends EditedKind>(stored: Stored<K>, ports: DraftPorts<K>): Draft<K> {
  let current = stored.document;
  let saved = stored;
  let past: DocumentOf<K>[] = [];
  let future: DocumentOf<K>[] = [];
  let lastGesture: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let saving: Promise<void> | null = null;
  let hasFailed = false;
  const listeners = new Set<() => void>();

  const isDirty = () => current !== saved.document;
  const makeView = (): DraftView<K> => ({
    document: current,
    state: hasFailed ? 'failed' : isDirty() || saving !== null ? 'saving' : 'saved',
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  });
  let view = makeView();

  function tell() {
    view = makeView();
    for (const listener of [...listeners]) listener();
  }

  function schedule() {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void flush(), ports.delayMs);
  }

  function move(next: DocumentOf<K>) {
    current = next;
    hasFailed = false;
    schedule();
    tell();
  }

  async function saveOnce(): Promise<void> {
    const sent = current;
    try {
      const stored = await ports.save(sent, saved.revision);
      // Someone else's version was taken: what was typed meanwhile would be built on the refused one.
      if (stored.document !== sent) current = stored.document;
      saved = stored;
      hasFailed = false;
    } catch (error) {
      hasFailed = true;
      ports.onError(error);
    }
  }

  async function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (saving !== null) await saving;
    if (!isDirty() || saving !== null) return;
    saving = saveOnce();
    tell();
    await saving;
    saving = null;
    tell();
    if (isDirty() && !hasFailed) await flush();
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(next, gesture) {
      if (next === current) return;
      if (gesture === undefined || gesture !== lastGesture) past = [...past, current].slice(-200);
      lastGesture = gesture ?? null;
      future = [];
      move(next);
    },
    undo() {
      const before = past.at(-1);
      if (before === undefined) return;
      past = past.slice(0, -1);
      future = [current, ...future];
      lastGesture = null;
      move(before);
    },
    redo() {
      const [after, ...rest] = future;
      if (after === undefined) return;
      past = [...past, current];
      future = rest;
      lastGesture = null;
      move(after);
    },
    adopt(stored) {
      if (stored.revision <= saved.revision || isDirty() || saving !== null) return;
      saved = stored;
      current = stored.document;
      past = [];
      future = [];
      tell();
    },
    flush,
  };
}
