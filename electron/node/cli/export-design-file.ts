import path from 'node:path';
import { AppError } from '../../../slides/api/errors.ts';
import { type ExportOptions, exportFormats } from '../../../slides/api/shapes.ts';
import { designId } from '../../../slides/model/id.ts';
import { altTextOf, tidyAlt } from '../../../slides/print/alt-text.ts';
import type { ShopTicket } from '../../../slides/print/shop/ticket.ts';
import { type WebSize, webSizes } from '../../../slides/print/web-sizes.ts';
import { writeDurableFile } from '../../host/store/write-durable-file.ts';
import { withLibrary } from './open-for-command.ts';
import type { Output } from './output.ts';

type Options = {
  library?: string;
  out: string;
  text?: 'outlines' | 'live';
  color?: 'rgb' | 'cmyk';
  bleed?: number;
  marks?: true;
  scale?: '1:1' | '1:10';
  tile?: 'A4' | 'A3';
  dpi?: number;
  width?: number;
  height?: number;
  size?: WebSize;
  strips?: 'png' | 'jpg' | 'webp';
  alt?: string;
  material?: string;
  quantity?: number;
  pickup?: string;
  contact?: string;
  note?: string;
};

/** `pano export DESIGN --out FILE`: the ending of the file says what is made. */
export async function exportDesignFile(output: Output, options: Options, design = ''): Promise<void> {
  const id = designId.safeParse(design);
  if (!id.success) throw new AppError('not-found', { kind: 'design', id: design });
  const ending = path.extname(options.out).slice(1).toLowerCase();
  if (options.strips !== undefined && ending !== 'zip') {
    throw new AppError('strips-in-zip', { file: path.basename(options.out) });
  }
  const made = await withLibrary(options.library, async (call) => {
    const { document } = await call('designs.get', { id: id.data });
    if (ending === 'zip' && options.strips === undefined) {
      return call('exports.forShop', { id: id.data, ticket: readTicket(document.page.bleed, options) });
    }
    if (ending === 'pano') return call('designs.pack', { id: id.data });
    const asked = readOptions(ending, options);
    if (asked.format === 'pdf' || asked.format === 'gif') return call('exports.design', { id: id.data, options: asked });
    // Scripts that post a picture want its words too.
    const alt = tidyAlt(options.alt ?? altTextOf(document));
    return { ...(await call('exports.design', { id: id.data, options: { ...asked, alt } })), alt };
  });
  const file = path.resolve(options.out);
  await writeDurableFile(file, made.bytes);
  output.result({ file, bytes: made.bytes.length, ...('alt' in made ? { alt: made.alt } : {}) }, [file]);
}

function readTicket(bleedMm: number, options: Options): ShopTicket {
  const { material = '', quantity = 1, pickup = null, contact = '', note = '', color = 'cmyk', bleed = bleedMm } = options;
  return { material, quantity, pickupDate: pickup, contact, note, color, bleedMm: bleed };
}

function readOptions(ending: string, options: Options): ExportOptions {
  const { strips } = options;
  const format = strips ?? exportFormats.find((known) => known === (ending === 'jpeg' ? 'jpg' : ending));
  if (format === undefined) throw new AppError('export-format', { format: ending });
  const { width, height } = options.size === undefined ? options : webSizes[options.size];
  return {
    format,
    ...(strips ? { isInStrips: true } : {}),
    ...(options.text ? { text: options.text } : {}),
    ...(options.color ? { color: options.color } : {}),
    ...(options.marks ? { hasMarks: true } : {}),
    ...(options.tile ? { tile: options.tile } : {}),
    ...(options.scale ? { scale: options.scale } : {}),
    ...(options.bleed === undefined ? {} : { bleedMm: options.bleed }),
    ...(options.dpi === undefined ? {} : { dpi: options.dpi }),
    ...(width === undefined ? {} : { widthPx: width }),
    ...(height === undefined ? {} : { heightPx: height }),
  };
}
