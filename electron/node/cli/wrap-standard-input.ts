import { text } from 'node:stream/consumers';
import { AppError } from '../../../slides/api/errors.ts';
import { wrapText } from '../../../slides/text/wrap-text.ts';
import type { Output } from './output.ts';

/** `pano text wrap --lines N`: the best line breaks of the text on standard input, and other good ones. */
export async function wrapStandardInput(output: Output, options: { lines: string }): Promise<void> {
  const lines = Number(options.lines);
  if (!(Number.isInteger(lines) && lines >= 1 && lines <= 20)) throw new AppError('number-invalid', { value: options.lines });
  const wrapped = wrapText((await text(process.stdin)).trim(), { lines });
  output.result(wrapped, wrapped.lines);
}
