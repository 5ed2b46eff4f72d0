// Names of what goes to the print shop in one zip.
import type { Design } from '../../model/design.ts';
import { exportFileName } from '../file-name.ts';
import type { ShopTicket } from './ticket.ts';

/** Longer pages need a larger PDF unit, which not every program of a shop understands. */
const longestPlainPageMm = 5080;

type Named = Pick<Design, 'name' | 'kind' | 'page'>;

export type PackageNames = {
  zip: string;
  trueSize: string;
  /** Null where the page is small enough for every program. */
  tenth: string | null;
  preview: string;
  proof: string;
  ticket: string;
  message: string;
};

/** Banners always have a copy of a tenth: most are drawn so by habit. */
export function needsTenth({ kind, page }: Pick<Design, 'kind' | 'page'>): boolean {
  return kind === 'banner' || Math.max(page.width, page.height) > longestPlainPageMm;
}

/** `date` is the day of handing over, `2026-11-25`. */
export function packageNames(design: Named, color: ShopTicket['color'], date: string): PackageNames {
  const ink = color.toUpperCase();
  return {
    zip: exportFileName(design, 'zip', 'TL1-1', ink, date),
    trueSize: exportFileName(design, 'pdf', 'TL1-1', ink),
    tenth: needsTenth(design) ? exportFileName(design, 'pdf', 'TL1-10', ink) : null,
    preview: exportFileName(design, 'jpg', 'XemTruoc'),
    proof: exportFileName(design, 'pdf', 'BanDuyet'),
    ticket: exportFileName(design, 'pdf', 'PhieuIn'),
    message: 'tin-nhan.txt',
  };
}

/** In the order in which a person opens them. */
export function filesOf(names: PackageNames): string[] {
  const { trueSize, tenth, preview, proof, ticket, message } = names;
  return [trueSize, ...(tenth === null ? [] : [tenth]), preview, proof, ticket, message];
}
