// Which font files the texts of a design are set in.
import type { Element } from '../model/element.ts';
import type { MediaId } from '../model/id.ts';
import type { OfficeFont } from '../model/office-font.ts';
import type { FontId } from './catalog.ts';
import type { FontCatalogue } from './font-catalogue.ts';
import { officeFontFile } from './font-id.ts';

/** Each once, hidden elements included: they may be shown the next moment. */
export function usedFonts(elements: readonly Element[], { resolve }: Pick<FontCatalogue, 'resolve'>): FontId[] {
  const found = new Set<FontId>();
  for (const element of elements) {
    if (element.kind === 'group') for (const font of usedFonts(element.children, { resolve })) found.add(font);
    if (element.kind !== 'text') continue;
    const { fontFamily, fontWeight } = element;
    found.add(resolve(fontFamily, fontWeight));
    for (const run of element.runs) found.add(resolve(run.fontFamily ?? fontFamily, run.fontWeight ?? fontWeight));
  }
  return [...found];
}

/** The office's own fonts among them, by id. */
export function usedOwnFonts(elements: readonly Element[], catalogue: FontCatalogue): OfficeFont[] {
  const files = new Set<MediaId | null>(usedFonts(elements, catalogue).map(officeFontFile));
  return catalogue.own.filter(({ id }) => files.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
