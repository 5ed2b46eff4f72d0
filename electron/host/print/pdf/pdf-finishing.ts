// Eyelets, folds and pockets as a layer of the PDF that is off until somebody switches it on (ISO 32000-1, 8.11: optional
// content). “Seen but not printed” would not do: Ghostscript and the RIPs built on it print what is on, whatever its usage says.
import type { FinishingGeometry } from '../../../../slides/print/finishing-geometry.ts';
import { ellipsePath } from '../../../../slides/scene/shape-paths.ts';
import type { PdfDocument } from './pdf-document.ts';
import { length, pathOps, rectangleOps } from './pdf-operators.ts';
import { colorOps } from './pdf-paint.ts';

const layerName = 'FINISHING';
/** Magenta within white is found on any ground; the width shows on a page of metres. */
const strokes = [
  { color: '#ffffff', width: 6 },
  { color: '#ff00ff', width: 2 },
] as const;

/** The current space must be the page's, in mm. Must be written last: it lies over everything. */
export function writeFinishing(document: PdfDocument, { eyelets, eyeletDiameter, zones }: FinishingGeometry): void {
  if (eyelets.length === 0 && zones.length === 0) return;
  document.write(`/OC /${document.layer(layerName)} BDC q`);
  const ring = pathOps(ellipsePath(eyeletDiameter, eyeletDiameter));
  const radius = eyeletDiameter / 2;
  for (const { color, width } of strokes) {
    document.write(`${colorOps(document, color, 'stroke')} ${length(width)} w`);
    for (const { area } of zones) document.write(`${rectangleOps(area)} S`);
    for (const { x, y } of eyelets) document.write(`q 1 0 0 1 ${length(x - radius)} ${length(y - radius)} cm ${ring} S Q`);
  }
  document.write('Q EMC');
}
