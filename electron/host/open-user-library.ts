// Opens the library that a person works with; the first start finds none and makes one with neutral sample content.
import { AppError } from '../../slides/api/errors.ts';
import type { Language } from '../../slides/model/settings.ts';
import { sampleDocuments } from '../../slides/template/sample-library.ts';
import { createNewId } from './new-id.ts';
import type { Ports } from './ports.ts';
import { createLibrary } from './store/create-library.ts';
import type { LibraryStore } from './store/library-store.ts';
import { openLibrary } from './store/open-library.ts';

type UserLibrary = { folder: string; language: Language; timeZone: string; ports: Pick<Ports, 'now' | 'randomBytes'> };

export async function openUserLibrary({ folder, language, timeZone, ports }: UserLibrary): Promise<LibraryStore> {
  const place = { folder, now: ports.now, randomBytes: ports.randomBytes };
  try {
    return await openLibrary(place);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'library-missing') throw error;
    const newId = createNewId(ports.randomBytes);
    const documents = sampleDocuments({ language, newId, nowMs: ports.now(), timeZone });
    return createLibrary({ ...place, documents });
  }
}
