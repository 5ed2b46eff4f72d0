// The job as rows of a name and its lines: the same facts on the ticket and in the message.
import type { Design } from '../../model/design.ts';
import type { Language } from '../../model/settings.ts';
import { bleedText, dayText, finishingLines, sizeText } from './describe-job.ts';
import { shopWords } from './shop-words.ts';
import type { ShopTicket } from './ticket.ts';

/** No lines where the office has said nothing. */
export type JobRow = { label: string; lines: string[] };

export function jobRows(design: Pick<Design, 'name' | 'page' | 'finishing'>, ticket: ShopTicket, language: Language): JobRow[] {
  const words = shopWords[language];
  const said = (text: string): string[] => (text.trim() === '' ? [] : [text.normalize('NFC').trim().replace(/\s+/g, ' ')]);
  return [
    { label: words.name, lines: said(design.name) },
    { label: words.size, lines: [sizeText(design.page, language)] },
    { label: words.bleed, lines: [bleedText(ticket.bleedMm, language)] },
    { label: words.color, lines: [words[ticket.color]] },
    { label: words.material, lines: said(ticket.material) },
    { label: words.finishing, lines: finishingLines(design.finishing, language) },
    { label: words.quantity, lines: [String(ticket.quantity)] },
    { label: words.pickup, lines: ticket.pickupDate === null ? [] : [dayText(ticket.pickupDate, language)] },
    { label: words.contact, lines: said(ticket.contact) },
    { label: words.note, lines: said(ticket.note) },
  ];
}
