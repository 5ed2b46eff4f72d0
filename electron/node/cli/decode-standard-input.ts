import type { Output } from './output.ts';
import { readStandardInput } from './read-standard-input.ts';

/** `pano text decode`: whatever encoding comes in, Unicode text in NFC goes out. */
export async function decodeStandardInput(output: Output): Promise<void> {
  const decoded = await readStandardInput();
  output.result(decoded, [decoded.text.replace(/\n$/, '')]);
}
