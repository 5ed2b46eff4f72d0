// One of the twelve hardest exports: a design, how the host makes a PDF of it, and what of it is looked at.
import type { Call } from '../../../slides/api/contract.ts';
import type { ExportOptions } from '../../../slides/api/shapes.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { testTheme } from '../designs.ts';

export type HardExport = {
  design: Design;
  theme: Theme;
  make(call: Call, id: DesignId): Promise<Uint8Array>;
  /** From 1. */
  page: number;
  /** Whether the inks are looked at one by one too. */
  hasPlates: boolean;
  /** How many times smaller the design stands on the page than it is. */
  oneTo: number;
  /** Parts of the page that are left out, in mm. */
  blanks: readonly { x: number; y: number; width: number; height: number }[];
  /** What the file carries, as `pdffonts` and `pdfimages` say it; a shadow is one point of colour and its mask. */
  fonts: readonly string[];
  pictures: readonly string[];
  /** The element that a test moves, to see that the pictures tell. */
  moves: string;
};

type Own = Pick<HardExport, 'design' | 'moves'> & Partial<HardExport> & { options?: Omit<ExportOptions, 'format'> };

export function hardExport({ options = {}, ...own }: Own): HardExport {
  const make: HardExport['make'] = async (call, id) => {
    return (await call('exports.design', { id, options: { format: 'pdf', ...options } })).bytes;
  };
  return { theme: testTheme, make, page: 1, hasPlates: false, oneTo: 1, blanks: [], fonts: [], pictures: [], ...own };
}
