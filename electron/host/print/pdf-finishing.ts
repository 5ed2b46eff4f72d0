// Folds, eyelets and seams on a layer of their own, which is off until somebody switches it on (ISO 32000-1, 8.11: optional content).

import type { Page } from '../../../slides/model/design.ts';
import type { Finishing } from '../../../slides/model/finishing.ts';
import { planFinishing } from '../../../slides/print/finishing-geometry.ts';
import type { PdfDocument } from './pdf-document.ts';
import { length, rectangleOps } from './pdf-operators.ts';
import { colorOps } from './pdf-paint.ts';

const layerName = 'FINISHING';
const lineColor = '#ff00ff';
/** Magenta over white is found on any ground. */
const haloColor = '#ffffff';

/** The current space must be the page's, in mm. Must be written last: it lies over everything. */
export function writeFinishing(document: PdfDocument, page: Size, finishing: Finishing): void {
  const { zones, eyelets, eyeletDiameter } = planFinishing(page, finishing);
  const layer = document.layer(layerName);
  const width = Math.max(0.5, Math.min(page.width, page.height) / 800);
  document.write(`/OC /${layer} BDC q`);
  for (const [color, times] of [
    [haloColor, 3],
    [lineColor, 1],
  ] as const) {
    document.write(`${colorOps(document, color, 'stroke')} ${length(width * times)} w`);
    for (const { box } of zones) document.write(`${rectangleOps(box)} S`);
    for (const { x, y } of eyelets) document.write(`${circleOps(x, y, eyeletDiameter / 2)} S`);
  }
  document.write('Q EMC');
}

type Size = Pick<Page, 'width' | 'height' | 'safeMargin'>;

/** Length of the control arms that make a Bézier curve out of a quarter circle of radius 1. */
const quarterArm = 0.5522847498307936;

function circleOps(x: number, y: number, radius: number): string {
  const arm = radius * quarterArm;
  const curve = (...points: number[]): string => `${points.map(length).join(' ')} c`;
  return [
    `${length(x + radius)} ${length(y)} m`,
    curve(x + radius, y + arm, x + arm, y + radius, x, y + radius),
    curve(x - arm, y + radius, x - radius, y + arm, x - radius, y),
    curve(x - radius, y - arm, x - arm, y - radius, x, y - radius),
    curve(x + arm, y - radius, x + radius, y - arm, x + radius, y),
    'h',
  ].join(' ');
}
