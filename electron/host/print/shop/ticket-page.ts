// The job ticket: one A4 page with every fact of the job, and room to write where nothing is settled yet.
import type { Language } from '../../../../slides/model/settings.ts';
import type { JobRow } from '../../../../slides/print/shop/job-rows.ts';
import { shopWords } from '../../../../slides/print/shop/shop-words.ts';
import { writeLine } from '../pdf/pdf-line.ts';
import { finishSheet, noteLetters, roomMm, rule, sheet, startSheet, styles, wrapped } from './sheet.ts';

export type TicketPage = {
  rows: readonly JobRow[];
  date: string;
  version: string;
  title: string;
  createdAtMs: number;
  language: Language;
};

const labelRoomMm = 46;
const lineMm = 5.6;
const rowGapMm = 5;

export function paintTicket({ rows, date, version, title, createdAtMs, language }: TicketPage): Promise<Uint8Array> {
  const words = shopWords[language];
  const document = startSheet(title, createdAtMs);
  const { edgeMm } = sheet;
  const left = edgeMm + labelRoomMm;
  const textRoom = roomMm - labelRoomMm;
  writeLine(document, words.ticket, edgeMm, edgeMm + 7, roomMm, styles.title);
  writeLine(document, `${words.date}: ${date}  ·  ${words.version}: ${version}`, edgeMm, edgeMm + 14, roomMm, styles.label);
  let y = edgeMm + 20;
  rule(document, edgeMm, y, edgeMm + roomMm, y, '#1f1b18', 0.4);
  for (const { label, lines } of rows) {
    const shown = lines.flatMap((line) => wrapped(line, textRoom, styles.text));
    const first = y + rowGapMm / 2 + 4.2;
    writeLine(document, label, edgeMm, first, labelRoomMm - 3, styles.label);
    shown.forEach((line, index) => {
      writeLine(document, line, left, first + index * lineMm, textRoom, styles.text);
    });
    y += Math.max(1, shown.length) * lineMm + rowGapMm;
    rule(document, edgeMm, y, edgeMm + roomMm, y);
  }
  noteLetters(
    document,
    rows.flatMap(({ lines }) => lines),
    words.lettersLacking,
  );
  return finishSheet(document);
}
