// Which screen a kiosk shows: the one that was named, or the library's only one.
import { AppError } from '../../slides/api/errors.ts';
import type { ScreenId } from '../../slides/model/id.ts';
import type { LibraryStore } from '../host/store/library-store.ts';

/** Throws AppError 'not-found' for an unknown screen, 'screen-needed' when it has to be named. */
export function chooseKioskScreen(store: Pick<LibraryStore, 'list' | 'get'>, named: string | null): ScreenId {
  if (named !== null) {
    const stored = store.get('screens', named);
    if (stored === null) throw new AppError('not-found', { kind: 'screen', id: named });
    return stored.document.id;
  }
  const screens = store.list('screens').map(({ document }) => document.id);
  const [only] = screens;
  if (only === undefined || screens.length > 1) throw new AppError('screen-needed', { screens: screens.toSorted().join(', ') });
  return only;
}
