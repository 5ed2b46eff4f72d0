// What every kind of document can do: list, get, save, remove, restore; and telling everybody that it happened.

import { AppError } from '../../../slides/api/errors.ts';
import type { DocumentKind, DocumentOf, Stored } from '../../../slides/model/document-kinds.ts';
import { vietnameseOrder } from '../../../slides/text/fold.ts';
import type { Publish } from '../event-hub.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { usersOf } from './document-users.ts';

export type Documents = {
  /** In Vietnamese alphabetical order of their names. */
  list<K extends DocumentKind>(kind: K): Stored<K>[];
  find<K extends DocumentKind>(kind: K, id: string): Stored<K> | null;
  /** Throws AppError 'not-found'. */
  get<K extends DocumentKind>(kind: K, id: string): Stored<K>;
  save<K extends DocumentKind>(kind: K, document: DocumentOf<K>, baseRevision: number): Promise<number>;
  /** Throws AppError 'in-use' when something else still needs it. */
  remove(kind: DocumentKind, id: string): Promise<void>;
  /** Takes back what was just created, unless somebody needs it or has changed it since. */
  withdraw(kind: DocumentKind, id: string): Promise<void>;
  restore<K extends DocumentKind>(kind: K, id: string): Promise<Stored<K>>;
};

const nouns: Record<DocumentKind, string> = {
  designs: 'design',
  playlists: 'playlist',
  entries: 'entry',
  screens: 'screen',
  campaigns: 'campaign',
  themes: 'theme',
  media: 'media',
  fonts: 'font',
  settings: 'settings',
};

export function nameOf(document: DocumentOf<DocumentKind>): string {
  return 'name' in document ? document.name : document.id;
}

export function createDocuments(store: LibraryStore, publish: Publish): Documents {
  function changed(kind: DocumentKind, id: string) {
    if (isShownOnScreens(store, kind, id)) publish('bundle.changed', {});
  }

  return {
    list(kind) {
      const all = [...store.list(kind)];
      return all.sort(
        (a, b) => vietnameseOrder(nameOf(a.document), nameOf(b.document)) || compareIds(a.document.id, b.document.id),
      );
    },
    find: (kind, id) => store.get(kind, id),
    get(kind, id) {
      const found = store.get(kind, id);
      if (found === null) throw new AppError('not-found', { kind: nouns[kind], id });
      return found;
    },
    async save(kind, document, baseRevision) {
      const revision = await store.save(kind, document, baseRevision);
      publish('document.saved', { kind, id: document.id, revision });
      changed(kind, document.id);
      return revision;
    },
    async remove(kind, id) {
      const found = store.get(kind, id);
      if (found === null) throw new AppError('not-found', { kind: nouns[kind], id });
      const users = usersOf(store, kind, id);
      if (users.length > 0) throw new AppError('in-use', { name: nameOf(found.document), users: listed(users) });
      const wasShown = isShownOnScreens(store, kind, id);
      await store.remove(kind, id);
      publish('document.removed', { kind, id });
      if (wasShown) publish('bundle.changed', {});
    },
    async withdraw(kind, id) {
      if (usersOf(store, kind, id).length > 0) return;
      await store.withdraw(kind, id);
      if (store.get(kind, id) !== null) return;
      publish('document.removed', { kind, id });
      changed(kind, id);
    },
    async restore(kind, id) {
      const restored = await store.restore(kind, id);
      publish('document.saved', { kind, id, revision: restored.revision });
      changed(kind, id);
      return restored;
    },
  };
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `“${name}”`);
  return names.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** Whether a change of it can change what a screen shows. Sketches that no playlist holds must not wake every screen. */
function isShownOnScreens(store: LibraryStore, kind: DocumentKind, id: string): boolean {
  if (kind === 'campaigns') return false;
  if (kind === 'designs' || kind === 'playlists') return usersOf(store, kind, id).length > 0;
  return true;
}
