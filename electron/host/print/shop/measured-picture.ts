// A design as a small vector picture with its trim edge and the lines that say its true size.
import type { Language } from '../../../../slides/model/settings.ts';
import { lengthText } from '../../../../slides/print/shop/describe-job.ts';
import { identity } from '../../../../slides/scene/matrix.ts';
import type { Scene } from '../../../../slides/scene/scene.ts';
import type { PdfDocument } from '../pdf/pdf-document.ts';
import { writeLine } from '../pdf/pdf-line.ts';
import { matrixOps } from '../pdf/pdf-operators.ts';
import { paintScene } from '../pdf/pdf-painter.ts';
import type { Pictures } from '../pictures/read-pictures.ts';
import { frameBox, roomMm, rule, sheet, styles } from './sheet.ts';

const maxHeightMm = 92;
/** Room for the line and its words at the right of the picture. */
const sideMm = 14;
const gapMm = 4;
const tickMm = 1.4;
const lineColor = '#4a443f';

/** The scene is in mm. Draws from `top` on; the result is where the drawing ends. Both in mm on the sheet. */
export function drawMeasured(document: PdfDocument, scene: Scene, pictures: Pictures, top: number, language: Language): number {
  const { width, height, bleed } = scene;
  const whole = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
  const scale = Math.min((roomMm - 2 * sideMm) / whole.width, maxHeightMm / whole.height);
  const form = document.form(whole, () => paintScene(document, scene, pictures, { text: 'outlines' }, identity));
  const box = {
    x: (sheet.widthMm - width * scale) / 2,
    y: top + bleed * scale,
    width: width * scale,
    height: height * scale,
  };
  document.write(`q ${matrixOps([scale, 0, 0, scale, box.x, box.y])} /${form} Do Q`);
  const outer = { x: box.x - bleed * scale, y: top, width: whole.width * scale, height: whole.height * scale };
  frameBox(document, outer, '#cfc8c1', 0.1);
  // Light below dark: the cut is seen on any picture.
  frameBox(document, box, '#ffffff', 0.3);
  frameBox(document, box, '#000000', 0.15, '[1 1] 0 d');
  const below = outer.y + outer.height + gapMm;
  rule(document, box.x, below, box.x + box.width, below, lineColor);
  for (const x of [box.x, box.x + box.width]) rule(document, x, below - tickMm, x, below + tickMm, lineColor);
  const label = { ...styles.small, sizeMm: 3.2, align: 'center' } as const;
  writeLine(document, lengthText(width, language), edgeOfLabel(box.x + box.width / 2), below + 5, labelRoomMm, label);
  const beside = outer.x + outer.width + gapMm;
  rule(document, beside, box.y, beside, box.y + box.height, lineColor);
  for (const y of [box.y, box.y + box.height]) rule(document, beside - tickMm, y, beside + tickMm, y, lineColor);
  // Read from below to above, as on technical drawings; centred on its line.
  document.write(`q ${matrixOps([0, -1, 1, 0, beside + 5, box.y + box.height / 2])}`);
  writeLine(document, lengthText(height, language), -labelRoomMm / 2, 0, labelRoomMm, label);
  document.write('Q');
  return below + 5;
}

const labelRoomMm = 40;
const edgeOfLabel = (middle: number): number => middle - labelRoomMm / 2;
