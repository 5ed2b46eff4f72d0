// What the name of a font says by itself: which file it is, and in how many units its em is divided.
import { type MediaId, mediaId } from '../model/id.ts';
import type { OfficeFont } from '../model/office-font.ts';
import { type FontId, fontFamilies } from './catalog.ts';

const shippedUnits: ReadonlyMap<string, number> = new Map(fontFamilies.map(({ file, unitsPerEm }) => [file, unitsPerEm]));
const officePattern = /^office-(\d{2,5})-([0-9a-f]{64})$/;

/** Named by its bytes: whoever draws under this name draws the same outlines. */
export function officeFontId({ id, unitsPerEm }: Pick<OfficeFont, 'id' | 'unitsPerEm'>): FontId {
  return `office-${unitsPerEm}-${id}`;
}

/** The file of an office's own font; null for a shipped one. */
export function officeFontFile(font: FontId): MediaId | null {
  const sha256 = officePattern.exec(font)?.[2];
  return sha256 === undefined ? null : mediaId.parse(sha256);
}

/** Measuring and drawing at this size in px meets no rounding. Throws for a font that nobody can know. */
export function unitsPerEmOf(font: FontId): number {
  const units = officePattern.exec(font)?.[1];
  if (units !== undefined) return Number(units);
  const shipped = shippedUnits.get(font.slice(0, font.lastIndexOf('-')));
  if (shipped === undefined) throw new Error(`there is no font ${font}`);
  return shipped;
}
