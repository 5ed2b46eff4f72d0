// The proof to sign: the design as vectors with its measures, its colours, the code of its version, and lines to sign on.
import { encode } from 'uqr';
import { themeColorNames } from '../../../../slides/model/color.ts';
import type { Language } from '../../../../slides/model/settings.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import { createInkRecipes } from '../../../../slides/print/color/ink-recipes.ts';
import type { JobRow } from '../../../../slides/print/shop/job-rows.ts';
import { type ShopWords, shopWords } from '../../../../slides/print/shop/shop-words.ts';
import type { PreflightResult } from '../../../../slides/print/shop/ticket.ts';
import { shortVersion } from '../../../../slides/print/shop/version-code.ts';
import type { Scene } from '../../../../slides/scene/scene.ts';
import { pressColors } from '../inks/press-colors.ts';
import type { PdfDocument } from '../pdf/pdf-document.ts';
import { writeLine } from '../pdf/pdf-line.ts';
import { rectangleOps } from '../pdf/pdf-operators.ts';
import { colorOps } from '../pdf/pdf-paint.ts';
import type { Pictures } from '../pictures/read-pictures.ts';
import { drawMeasured } from './measured-picture.ts';
import { fillBox, finishSheet, frameBox, noteLetters, roomMm, rule, sheet, startSheet, styles, wrapped } from './sheet.ts';

export type ProofPage = {
  /** With the bleed that is printed. */
  scene: Scene;
  pictures: Pictures;
  theme: Theme;
  rows: readonly JobRow[];
  /** Null where nothing was checked: then the page says nothing of checks. */
  preflight: PreflightResult | null;
  /** Who has approved this version, and when; null leaves lines to write on. */
  approval: { name: string; date: string } | null;
  /** SHA-256 of the version, hexadecimal. */
  hash: string;
  date: string;
  title: string;
  createdAtMs: number;
  language: Language;
};

const { edgeMm } = sheet;
const qrMm = 26;
const signTopMm = 246;
const maxNameLines = 2;

export function paintProof(page: ProofPage): Promise<Uint8Array> {
  const words = shopWords[page.language];
  const document = startSheet(page.title, page.createdAtMs);
  const nameRoom = roomMm - qrMm - 8;
  writeLine(document, words.proof, edgeMm, edgeMm + 7, nameRoom, styles.title);
  const name = wrapped(page.title, nameRoom, styles.strong);
  const shown = name.length > maxNameLines ? [name[0] ?? '', name.slice(1).join(' ')] : name;
  shown.forEach((line, index) => {
    writeLine(document, line, edgeMm, edgeMm + 13.6 + index * 5.2, nameRoom, styles.strong);
  });
  const versionLine = `${words.version}: ${shortVersion(page.hash)}  ·  ${words.date}: ${page.date}`;
  writeLine(document, versionLine, edgeMm, edgeMm + qrMm, nameRoom, styles.label);
  paintQr(document, page.hash, sheet.widthMm - edgeMm - qrMm, edgeMm, qrMm);
  let y = drawMeasured(document, page.scene, page.pictures, edgeMm + qrMm + 6, page.language);
  y = paintFacts(document, page.rows, y + 8);
  y = paintColors(document, page.theme, y + 7, words.colors);
  if (page.preflight !== null) paintFindings(document, page.preflight, y + 8, page.language);
  paintSigning(document, words, page.approval);
  noteLetters(document, wordsOf(page), words.lettersLacking);
  return finishSheet(document);
}

/** What people have written, and what quotes it. */
function wordsOf({ title, rows, preflight, approval, theme }: ProofPage): string[] {
  return [
    title,
    ...factRows(rows).flatMap(({ lines }) => lines),
    ...(preflight?.lines ?? []).map(({ sentence }) => sentence),
    ...(approval === null ? [] : [approval.name]),
    ...Object.values(theme.inks).flatMap((ink) => ink?.spot ?? []),
  ];
}

const factRows = (rows: readonly JobRow[]): JobRow[] => rows.slice(1, 5).filter(({ lines }) => lines.length > 0);

/** Size, bleed, colours and their like in two columns; what is not settled stands on the ticket only. */
function paintFacts(document: PdfDocument, rows: readonly JobRow[], top: number): number {
  const shown = factRows(rows);
  const column = roomMm / 2;
  shown.forEach(({ label, lines }, index) => {
    const x = edgeMm + (index % 2) * column;
    const y = top + Math.floor(index / 2) * 12.5;
    writeLine(document, label, x, y, column - 6, styles.label);
    writeLine(document, lines.join('; '), x, y + 5.2, column - 6, styles.text);
  });
  return top + Math.ceil(shown.length / 2) * 12.5 - 5;
}

function paintColors(document: PdfDocument, theme: Theme, top: number, heading: string): number {
  const recipes = createInkRecipes(theme, pressColors().profile);
  const gap = 4;
  const width = (roomMm - gap * (themeColorNames.length - 1)) / themeColorNames.length;
  writeLine(document, heading, edgeMm, top, roomMm, styles.label);
  themeColorNames.forEach((name, index) => {
    const color = theme.colors[name];
    const { cmyk, spot } = recipes(color);
    const x = edgeMm + index * (width + gap);
    const patch = { x, y: top + 3, width, height: 9 };
    fillBox(document, patch, color);
    frameBox(document, patch, '#cfc8c1', 0.15);
    writeLine(document, color.toUpperCase(), x, top + 16, width, styles.small);
    const parts = cmyk.map((part) => Math.round(part * 100)).join(' / ');
    writeLine(document, `CMYK ${parts}`, x, top + 20, width, { ...styles.small, sizeMm: 2.5 });
    if (spot !== null) writeLine(document, spot, x, top + 24, width, { ...styles.small, sizeMm: 2.5 });
  });
  return top + 24;
}

function paintFindings(
  document: PdfDocument,
  { lines: found, accepted }: PreflightResult,
  top: number,
  language: Language,
): void {
  const words = shopWords[language];
  writeLine(document, words.checks, edgeMm, top, roomMm, styles.label);
  const lines = found.map(({ sentence }) => `• ${sentence}`);
  const last = accepted === 0 ? [] : [words[accepted === 1 ? 'acceptedOne' : 'accepted'].replace('{count}', String(accepted))];
  const room = Math.max(1, Math.floor((signTopMm - 6 - top) / 5) - last.length);
  const more = words.more.replace('{count}', String(lines.length - room + 1));
  const shown = lines.length > room ? [...lines.slice(0, room - 1), more] : lines;
  [...(shown.length === 0 ? [words.noFindings] : shown), ...last].forEach((line, index) => {
    writeLine(document, line, edgeMm, top + 5 + index * 5, roomMm, { ...styles.text, sizeMm: 3.4 });
  });
}

function paintSigning(document: PdfDocument, words: ShopWords, approval: ProofPage['approval']): void {
  rule(document, edgeMm, signTopMm, edgeMm + roomMm, signTopMm, '#1f1b18', 0.4);
  const column = roomMm * 0.6;
  const base = signTopMm + 28;
  for (const [label, said, x, width] of [
    [words.approver, approval?.name, edgeMm, column - 10],
    [words.approvedOn, approval?.date, edgeMm + column, roomMm - column],
  ] as const) {
    writeLine(document, label, x, signTopMm + 7, width, styles.strong);
    if (said !== undefined) writeLine(document, said, x, signTopMm + 13, width, styles.text);
    // The day is said; the signature is still a person's to write.
    if (said === undefined || label === words.approver) rule(document, x, base, x + width, base, '#6b635c', 0.2);
  }
  writeLine(document, approval === null ? words.signHere : words.sign, edgeMm, base + 4.4, column - 10, styles.small);
}

/** The whole hash, so that a telephone can compare it; error correction M stands a fold or a stamp. */
function paintQr(document: PdfDocument, hash: string, left: number, top: number, sideMm: number): void {
  const { size, data } = encode(hash, { ecc: 'M', border: 0 });
  const cell = sideMm / size;
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      let end = x;
      while (end < size && row[end]) end++;
      runs.push(rectangleOps({ x: left + x * cell, y: top + y * cell, width: (end - x) * cell, height: cell }));
      x = end;
    }
  });
  document.write(`q ${colorOps(document, '#000000', 'fill')} ${runs.join(' ')} f Q`);
}
