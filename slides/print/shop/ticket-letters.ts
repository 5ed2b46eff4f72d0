// The letters of a job ticket: people write it on a keyboard that has more of them than the pages can draw.
import type { FontId } from '../../fonts/catalog.ts';
import type { FontFile } from '../../fonts/font-file.ts';
import { lettersLacking } from '../../fonts/missing-glyphs.ts';
import type { ShopTicket } from './ticket.ts';

/** Ticket and proof are set in it. */
export const ticketFont = 'BeVietnamPro-400' satisfies FontId;

type Said = Pick<ShopTicket, 'material' | 'contact' | 'note'> & { name: string };

/** Those that the pages cannot draw, each once; `name` is that of the design. The message keeps them all. */
export function ticketLettersLacking({ name, material, contact, note }: Said, font: Pick<FontFile, 'hasGlyph'>): string[] {
  return lettersLacking([name, material, contact, note].join(' ').normalize('NFC'), font);
}
