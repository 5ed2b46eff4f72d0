// Eyelets, folds and pockets as an optional layer of the PDF that is never printed. It is off by default, because Ghostscript and
// the RIPs built on it print what is on whatever its usage says (pdf-finishing.test.ts holds that); viewers list it, and those
// that know usage (ISO 32000-1, 8.11.4.4) switch it on for the screen by themselves.
import type { FinishingGeometry } from '../../../slides/print/finishing-geometry.ts';
import { ellipsePath } from '../../../slides/scene/shape-paths.ts';
import type { PdfDocument } from './pdf-document.ts';
import { length, pathOps, rectangleOps } from './pdf-operators.ts';

/** Magenta, which is in no theme; the width shows on a page of metres. */
const ink = '0 1 0 0 K';
const lineWidth = 3;
const layerName = 'FINISHING';

export function writeFinishing(document: PdfDocument, { eyelets, eyeletDiameter, zones }: FinishingGeometry): void {
  if (eyelets.length === 0 && zones.length === 0) return;
  const layer = document.object({
    Type: 'OCG',
    Name: textOf(layerName),
    Usage: { Print: { PrintState: 'OFF' }, View: { ViewState: 'ON' }, Export: { ExportState: 'OFF' } },
  });
  const eventOf = (event: string) => ({ Event: event, OCGs: [layer], Category: [event] });
  document.catalog('OCProperties', {
    OCGs: [layer],
    D: { Name: textOf('Pano'), Order: [layer], OFF: [layer], AS: ['View', 'Print', 'Export'].map(eventOf) },
  });
  const name = document.resource('Properties', layerName, () => layer);
  document.write(`/OC /${name} BDC q ${ink} ${length(lineWidth)} w`);
  for (const { area } of zones) document.write(`${rectangleOps(area)} S`);
  const radius = eyeletDiameter / 2;
  for (const { x, y } of eyelets) {
    const ring = ellipsePath(eyeletDiameter, eyeletDiameter);
    document.write(`q 1 0 0 1 ${length(x - radius)} ${length(y - radius)} cm ${pathOps(ring)} S Q`);
  }
  document.write('Q EMC');
}

/** pdfkit writes plain strings as names and these as text. */
function textOf(text: string): object {
  return new String(text);
}
