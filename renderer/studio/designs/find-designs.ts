// Which designs the gallery shows, and in what order.
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import type { DesignKind } from '../../../slides/model/design.ts';
import type { CampaignId } from '../../../slides/model/id.ts';
import { search, vietnameseOrder } from '../../../slides/text/fold.ts';

export type DesignOrder = 'newest' | 'name';
export type DesignFilter = { kind: DesignKind | null; campaignId: CampaignId | null; query: string; order: DesignOrder };

/** In the order asked for; what is searched for comes first where it is found with the very marks that were typed. */
export function findDesigns(designs: readonly DesignSummary[], filter: DesignFilter): DesignSummary[] {
  const found = designs.filter(
    (design) =>
      (filter.kind === null || design.kind === filter.kind) &&
      (filter.campaignId === null || design.campaignId === filter.campaignId),
  );
  const byName = (a: DesignSummary, b: DesignSummary) => vietnameseOrder(a.name, b.name) || (a.id < b.id ? -1 : 1);
  const ordered = found.sort(filter.order === 'name' ? byName : (a, b) => b.updatedAtMs - a.updatedAtMs || byName(a, b));
  return search(ordered, filter.query, ({ name, slogan }) => `${name} ${slogan ?? ''}`);
}

/** `1920 × 1080 px`, `6 × 0,8 m`, `297 × 420 mm`. */
export function describeSize(page: DesignSummary['page'], language: string): string {
  const isMetres = page.unit === 'mm' && Math.max(page.width, page.height) >= 1500;
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false });
  const divisor = isMetres ? 1000 : 1;
  return `${format.format(page.width / divisor)} × ${format.format(page.height / divisor)} ${isMetres ? 'm' : page.unit}`;
}
