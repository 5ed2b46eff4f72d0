// All families that one library can set text in: those that Pano ships and those that the office added.
import type { OfficeFont } from '../model/office-font.ts';
import { type FontFamily, type FontId, type FontUse, fontFamilies, nearestWeight, resolveFont } from './catalog.ts';
import { officeFontId } from './font-id.ts';

export type CatalogueFamily = {
  /** What designs store. */
  name: string;
  /** What people see. */
  label: string;
  use: FontUse | 'own';
  weights: readonly number[];
};

export type FontCatalogue = {
  families: readonly CatalogueFamily[];
  /** The office's fonts in it. */
  own: readonly OfficeFont[];
  /** The file that draws a family at a weight; a family that is not there is drawn by the stand-in. */
  resolve(familyName: string, weight: number): FontId;
  /** For a person to read. */
  labelOf(font: FontId): string;
};

type Face = { weight: number; font: FontId };

export function createFontCatalogue(own: readonly OfficeFont[]): FontCatalogue {
  const faces = new Map<string, Face[]>(fontFamilies.map((family) => [family.name, shippedFaces(family)]));
  const labels = new Map<FontId, string>();
  for (const { name, file, weights } of fontFamilies) for (const weight of weights) labels.set(`${file}-${weight}`, name);
  // By id, so that of two files of one weight every machine takes the same one.
  for (const font of [...own].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const known = faces.get(font.family) ?? [];
    labels.set(officeFontId(font), font.name);
    if (known.some(({ weight }) => weight === font.weight)) continue;
    faces.set(font.family, [...known, { weight: font.weight, font: officeFontId(font) }]);
  }
  const weightsOf = (name: string): number[] => (faces.get(name) ?? []).map(({ weight }) => weight).sort((a, b) => a - b);
  const shipped = fontFamilies.map(({ name, use }): CatalogueFamily => ({ name, label: name, use, weights: weightsOf(name) }));
  const added = new Map<string, CatalogueFamily>();
  for (const { family, name } of own) {
    if (fontFamilies.some((known) => known.name === family)) continue;
    added.set(family, { name: family, label: name, use: 'own', weights: weightsOf(family) });
  }
  return {
    families: [...shipped, ...added.values()],
    own,
    resolve(familyName, wanted) {
      const known = faces.get(familyName);
      if (known === undefined) return resolveFont(familyName, wanted);
      const weight = nearestWeight(
        known.map((face) => face.weight),
        wanted,
      );
      return known.find((face) => face.weight === weight)?.font ?? resolveFont(familyName, wanted);
    },
    labelOf: (font) => labels.get(font) ?? font,
  };
}

function shippedFaces({ file, weights }: FontFamily): Face[] {
  return weights.map((weight) => ({ weight, font: `${file}-${weight}` }));
}

/** For whoever has no library at hand. */
export const shippedCatalogue = createFontCatalogue([]);
