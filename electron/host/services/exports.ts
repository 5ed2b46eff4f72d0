// A design as a file for the print shop or the web.

import type { Output } from '../../../slides/api/contract.ts';
import type { ExportOptions } from '../../../slides/api/shapes.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import type { ShopTicket } from '../../../slides/print/shop/ticket.ts';
import type { Documents } from './documents.ts';
import type { ReadMedia } from './media.ts';

export type ExportsService = {
  design(id: DesignId, options: ExportOptions): Promise<Output<'exports.design'>>;
  forShop(id: DesignId, ticket: ShopTicket): Promise<Output<'exports.forShop'>>;
};

export function createExports(documents: Documents, readMedia: ReadMedia, now: () => number): ExportsService {
  return {
    async design(id, options) {
      // Loaded at the first use: what writes PDFs and pictures takes longer to load than most commands to run.
      const { exportDesign } = await import('../print/export-design.ts');
      const design = documents.get('designs', id).document;
      const theme = documents.get('themes', design.themeId).document;
      const { language } = documents.get('settings', 'office').document;
      const { fileName, type, bytes } = await exportDesign({ design, theme, readMedia, options, language });
      // Plain bytes of their own: a Node Buffer may be a window into memory that belongs to others.
      return { fileName, type, bytes: new Uint8Array(bytes) };
    },
    async forShop(id, ticket) {
      const { makeShopPackage } = await import('../print/shop/make-shop-package.ts');
      const design = documents.get('designs', id).document;
      const theme = documents.get('themes', design.themeId).document;
      const { language, timeZone } = documents.get('settings', 'office').document;
      // No check before printing is run here yet.
      return makeShopPackage({ design, theme, readMedia, ticket, language, timeZone, nowMs: now(), preflight: null });
    },
  };
}
