import path from 'node:path';
import { AppError } from '../../../slides/api/errors.ts';
import { type ExportOptions, exportFormats } from '../../../slides/api/shapes.ts';
import { designId } from '../../../slides/model/id.ts';
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
};

/** `pano export DESIGN --out FILE`: the ending of the file says what is made. */
export async function exportDesignFile(output: Output, options: Options, design = ''): Promise<void> {
  const id = designId.safeParse(design);
  if (!id.success) throw new AppError('not-found', { kind: 'design', id: design });
  const ending = path.extname(options.out).slice(1).toLowerCase();
  const bytes = await withLibrary(options.library, async (call) => {
    if (ending === 'pano') return (await call('designs.pack', { id: id.data })).bytes;
    return (await call('exports.design', { id: id.data, options: readOptions(ending, options) })).bytes;
  });
  await writeDurableFile(path.resolve(options.out), bytes);
  output.result({ file: path.resolve(options.out), bytes: bytes.length }, [path.resolve(options.out)]);
}

function readOptions(ending: string, options: Options): ExportOptions {
  const format = exportFormats.find((known) => known === (ending === 'jpeg' ? 'jpg' : ending));
  if (format === undefined) throw new AppError('export-format', { format: ending });
  return {
    format,
    ...(options.text ? { text: options.text } : {}),
    ...(options.color ? { color: options.color } : {}),
    ...(options.marks ? { hasMarks: true } : {}),
    ...(options.tile ? { tile: options.tile } : {}),
    ...(options.scale ? { scale: options.scale } : {}),
    ...(options.bleed === undefined ? {} : { bleedMm: options.bleed }),
    ...(options.dpi === undefined ? {} : { dpi: options.dpi }),
    ...(options.width === undefined ? {} : { widthPx: options.width }),
    ...(options.height === undefined ? {} : { heightPx: options.height }),
  };
}
