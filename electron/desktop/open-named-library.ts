// The library that this start works with.
import { defaultLibraryFolder } from '../host/library-folder.ts';
import { openUserLibrary } from '../host/open-user-library.ts';
import type { LibraryStore } from '../host/store/library-store.ts';
import { openLibrary } from '../host/store/open-library.ts';
import type { BasicPorts } from './desktop-ports.ts';
import { systemLanguage } from './start-failure.ts';

/** A library that is named must be there; only the person's own is made, with sample content, when it is missing. */
export function openNamedOrOwnLibrary(named: string | null, ports: BasicPorts): Promise<LibraryStore> {
  if (named !== null) return openLibrary({ folder: named, now: ports.now, randomBytes: ports.randomBytes });
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return openUserLibrary({ folder: defaultLibraryFolder(), language: systemLanguage(), timeZone, ports });
}
