import { text } from 'node:stream/consumers';
import { wrapText } from '../../../slides/text/wrap-text.ts';
import type { Output } from './output.ts';

/** `pano text wrap --lines N`: the best line breaks of the text on standard input, and other good ones. */
export async function wrapStandardInput(output: Output, { lines }: { lines: number }): Promise<void> {
  const wrapped = wrapText((await text(process.stdin)).trim(), { lines });
  output.result(wrapped, wrapped.lines);
}
