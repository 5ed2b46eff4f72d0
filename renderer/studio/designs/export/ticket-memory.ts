// What was last written on a job ticket, kept in this browser: offices go to the same shop with the same material.
import type { ShopTicket } from '../../../../slides/print/shop/ticket.ts';

/** What holds from job to job; number, day and note belong to one job, the bleed to the design. */
const keys = { material: 'pano.shop.material', contact: 'pano.shop.contact', color: 'pano.shop.color' };
const longest = 120;

/** A ticket that is being written: a number is null while nothing usable stands in its field. */
export type TicketDraft = Omit<ShopTicket, 'quantity' | 'bleedMm'> & { quantity: number | null; bleedMm: number | null };

/** Null while it cannot go out. */
export function wholeTicket({ quantity, bleedMm, ...rest }: TicketDraft): ShopTicket | null {
  return quantity === null || bleedMm === null ? null : { ...rest, quantity, bleedMm };
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

export function firstTicket(store: Store, bleedMm: number): ShopTicket {
  return {
    material: (store.getItem(keys.material) ?? '').slice(0, longest),
    quantity: 1,
    pickupDate: null,
    contact: (store.getItem(keys.contact) ?? '').slice(0, longest),
    note: '',
    color: store.getItem(keys.color) === 'rgb' ? 'rgb' : 'cmyk',
    bleedMm,
  };
}

export function rememberTicket(store: Store, { material, contact, color }: ShopTicket): void {
  store.setItem(keys.material, material);
  store.setItem(keys.contact, contact);
  store.setItem(keys.color, color);
}
