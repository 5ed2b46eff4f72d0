// The condition of the library, for people who want to know that their work is safe.
import type { Output } from '../../../slides/api/contract.ts';
import { type DocumentKind, documentKinds } from '../../../slides/model/document-kinds.ts';
import type { LibraryStore } from '../store/library-store.ts';

export type LibraryService = {
  describe(): Output<'library.describe'>;
  check(): Promise<Output<'library.check'>>;
};

export function createLibraryService(store: LibraryStore): LibraryService {
  return {
    describe() {
      const kinds = Object.keys(documentKinds) as DocumentKind[];
      const counts = Object.fromEntries(kinds.map((kind) => [kind, store.list(kind).length]));
      return { folder: store.folder, counts, problems: [...store.problems] };
    },
    check: () => store.check(),
  };
}
