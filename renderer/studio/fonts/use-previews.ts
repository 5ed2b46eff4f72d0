// The faces in which fonts are shown in lists: fetched when a list is opened, and only once.
import { useEffect } from 'react';
import type { FontId } from '../../../slides/fonts/catalog.ts';
import type { FontCatalogue } from '../../../slides/fonts/font-catalogue.ts';
import { loadFonts } from '../../shared/fonts.ts';
import { useFontsVersion } from '../data/studio-fonts.ts';
import { tellError } from '../shell/notices.tsx';

/** The file that stands for a family where it is only named. */
export function previewFont({ resolve }: FontCatalogue, familyName: string): FontId {
  return resolve(familyName, 500);
}

export function usePreviews(catalogue: FontCatalogue, families: readonly string[], isWanted: boolean): void {
  useFontsVersion();
  const wanted = families.map((name) => previewFont(catalogue, name)).join(' ');
  useEffect(() => {
    if (isWanted && wanted !== '') loadFonts(wanted.split(' ')).catch(tellError);
  }, [isWanted, wanted]);
}
