// The page of a PDF: its boxes, its unit and its crop marks. Pure arithmetic, in points of 1/72 inch unless a name says else.

const pointsPerMm = 72 / 25.4;
/** A px is 1/96 inch, as in CSS. */
const pointsPerPx = 72 / 96;
/** Readers take pages of up to 14,400 units; larger ones need a larger unit (PDF 1.6). */
const maxUnits = 14_400;

/** Sheets up to about A0 have the marks that offset shops are used to; on longer pages marks grow with the long side. */
const sheetLongSideMm = 1200;
/** Marks stand this far outside of the trim edge at least, and never inside the bleed. */
const sheetMarkGapMm = 3;
const sheetMarkLengthMm = 6;
/** Beyond this marks only cost material. */
const longestMarkMm = 60;
/** A hairline at arm's length; on a banner it is found from across the cutting table. */
const sheetMarkWidthPoints = 0.25;

/** The note that a page is smaller than what is printed; sizes as they are on the small page. */
const noteSizeMm = 4;
const noteGapMm = 2;
/** Vietnamese capitals with their marks reach this far above and below the baseline. */
const noteAscent = 1;
const noteDescent = 0.4;
/** The note with room at both ends is at most so many times as wide as its letters are high. */
const noteRoom = 7;

export type PdfBox = readonly [left: number, bottom: number, right: number, top: number];
export type MarkLine = { x1: number; y1: number; x2: number; y2: number };
/** Where the note's pen starts, in the design's own units. */
export type NotePlace = { x: number; y: number; fontSize: number };

export type PageGeometry = {
  /** Points per unit of the PDF page: 1, or 10 above 5.08 m (large-format programs know 1 and 10). */
  userUnit: number;
  /** In units of the PDF page, origin at the lower left corner of the media box. */
  media: PdfBox;
  trim: PdfBox;
  bleed: PdfBox;
  /** Units of the PDF page per page unit of the design. */
  scale: number;
  /** In the design's own units, from its top left trim corner. */
  marks: readonly MarkLine[];
  markWidth: number;
  /** Only on a page that is not of true size. */
  note: NotePlace | null;
};

export type PageRequest = {
  width: number;
  height: number;
  unit: 'mm' | 'px';
  bleed: number;
  hasMarks: boolean;
  /** How many times smaller than the true size the page is. */
  oneTo?: 1 | 10;
};

export function pageGeometry({ width, height, unit, bleed, hasMarks, oneTo = 1 }: PageRequest): PageGeometry {
  const points = unit === 'mm' ? pointsPerMm : pointsPerPx;
  const mm = pointsPerMm / points;
  const mark = markSize(Math.max(width, height) / mm);
  // A little clear of the bleed too: ink that touches a mark hides where it begins.
  const gap = Math.max(mark.gapMm * mm, bleed + (mark.gapMm * mm) / 3);
  const note = oneTo === 1 ? null : notePlace(width, height + bleed + noteGapMm * mm * oneTo, noteSizeMm * mm * oneTo);
  const noteMargin = note === null ? bleed : note.y + note.fontSize * noteDescent - height;
  const margin = Math.max(hasMarks ? gap + mark.lengthMm * mm : bleed, noteMargin);
  const userUnit = userUnitFor(Math.max(width, height) + 2 * margin, points / oneTo);
  const scale = points / oneTo / userUnit;
  const box = (around: number): PdfBox => [
    (margin - around) * scale,
    (margin - around) * scale,
    (margin + width + around) * scale,
    (margin + height + around) * scale,
  ];
  return {
    userUnit,
    media: box(margin),
    trim: box(0),
    bleed: box(bleed),
    scale,
    marks: hasMarks ? cropMarks(width, height, gap, mark.lengthMm * mm) : [],
    markWidth: mark.widthPoints / points,
    note,
  };
}

/** Below the page, clear of the crop marks at its left edge. */
function notePlace(width: number, top: number, size: number): NotePlace {
  const fontSize = Math.min(size, width / noteRoom);
  return { x: fontSize, y: top + fontSize * noteAscent, fontSize };
}

function markSize(longSideMm: number): { gapMm: number; lengthMm: number; widthPoints: number } {
  const times = Math.min(longestMarkMm / sheetMarkLengthMm, Math.max(1, longSideMm / sheetLongSideMm));
  return { gapMm: sheetMarkGapMm * times, lengthMm: sheetMarkLengthMm * times, widthPoints: sheetMarkWidthPoints * times };
}

function userUnitFor(longestSide: number, points: number): number {
  let unit = 1;
  // 5.08 m is 14,400.000000000002 points in floating point.
  while ((longestSide * points) / unit > maxUnits + 1e-6) unit *= 10;
  return unit;
}

/** Two lines at each corner, in line with the trim edges. */
function cropMarks(width: number, height: number, gap: number, length: number): MarkLine[] {
  const marks: MarkLine[] = [];
  for (const [x, outX] of [
    [0, -1],
    [width, 1],
  ] as const) {
    for (const [y, outY] of [
      [0, -1],
      [height, 1],
    ] as const) {
      marks.push({ x1: x + outX * gap, y1: y, x2: x + outX * (gap + length), y2: y });
      marks.push({ x1: x, y1: y + outY * gap, x2: x, y2: y + outY * (gap + length) });
    }
  }
  return marks;
}
