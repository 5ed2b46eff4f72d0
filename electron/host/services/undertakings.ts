// Undertakings that add several things to the library, all or none: what one of them has added goes again when it fails.
import { AppError } from '../../../slides/api/errors.ts';
import type { DocumentKind } from '../../../slides/model/document-kinds.ts';
import type { MediaId } from '../../../slides/model/id.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { type Documents, nameOf } from './documents.ts';

/** What an undertaking adds is told here; of a document before it is saved, as a failed save may leave it there. */
export type Additions = {
  document(kind: DocumentKind, id: string): void;
  /** A file that was not there before, and what people call it. */
  file(id: MediaId, name: string): void;
};

export type Undertakings = {
  /** Throws what the work throws, or AppError 'left-behind' when not all of it could be taken back. */
  allOrNone<T>(fileName: string, work: (additions: Additions) => Promise<T>): Promise<T>;
  /** Before somebody else counts on what may be an undertaking's: it then stays, whatever becomes of that. */
  claim(id: string, by?: Additions): Promise<void>;
};

type Added = { id: string; name(): string; takeBack(): Promise<void> };

export function createUndertakings(store: LibraryStore, documents: Documents): Undertakings {
  const open = new Map<Additions, Added[]>();
  const goingBack = new Set<Promise<unknown>>();

  function collect(added: Added[]): Additions {
    return {
      document(kind, id) {
        const name = (): string => {
          const found = documents.find(kind, id);
          return found === null ? '' : nameOf(found.document);
        };
        added.push({ id, name, takeBack: () => documents.withdraw(kind, id) });
      },
      file: (id, name) => added.push({ id, name: () => name, takeBack: () => store.dropMedia(id) }),
    };
  }

  /** The last first. The names of what stays after all: of one that stays, also what it needs, which was added before it. */
  async function takeBack(added: Added[]): Promise<string[]> {
    for (let last = added.at(-1); last !== undefined; last = added.at(-1)) {
      try {
        await last.takeBack();
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return [...new Set(added.map(({ name }) => name()).filter((name) => name !== ''))];
      }
      added.splice(added.indexOf(last), 1);
    }
    return [];
  }

  return {
    async allOrNone(fileName, work) {
      const added: Added[] = [];
      const additions = collect(added);
      open.set(additions, added);
      try {
        return await work(additions);
      } catch (cause) {
        const back = takeBack(added);
        goingBack.add(back);
        const left = await back.finally(() => goingBack.delete(back));
        if (left.length === 0) throw cause;
        const names = left.map((name) => `“${name}”`).join(', ');
        throw new AppError('left-behind', { file: fileName, names }, { cause });
      } finally {
        open.delete(additions);
      }
    },
    async claim(id, by) {
      for (const [additions, added] of open) {
        if (additions === by) continue;
        const kept = added.filter((one) => one.id !== id);
        added.splice(0, added.length, ...kept);
      }
      await Promise.allSettled(goingBack);
    },
  };
}
