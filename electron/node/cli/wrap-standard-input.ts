import { compoundsWith, shippedCompounds } from '../../../slides/text/compounds.ts';
import { wrapText } from '../../../slides/text/wrap-text.ts';
import { withLibrary } from './open-for-command.ts';
import type { Output } from './output.ts';
import { readStandardInput } from './read-standard-input.ts';

/** `pano text wrap --lines N`: the best line breaks of the text on standard input, and other good ones. */
export async function wrapStandardInput(output: Output, { lines, library }: { lines: number; library?: string }): Promise<void> {
  const { text } = await readStandardInput();
  const compounds = library === undefined ? shippedCompounds : compoundsWith(await ownWords(library));
  const wrapped = wrapText(text.trim(), { lines, compounds });
  output.result(wrapped, wrapped.lines);
}

function ownWords(library: string): Promise<readonly string[]> {
  return withLibrary(library, async (call) => (await call('settings.get', {})).document.compounds);
}
