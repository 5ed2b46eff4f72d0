import { buffer } from 'node:stream/consumers';
import { AppError } from '../../../slides/api/errors.ts';
import { decodeText } from '../../host/import/decode-text.ts';
import type { Output } from './output.ts';

/** `pano text decode`: whatever encoding comes in, Unicode text in NFC goes out. */
export async function decodeStandardInput(output: Output): Promise<void> {
  const decoded = decodeText(new Uint8Array(await buffer(process.stdin)));
  if (decoded === null) throw new AppError('text-unreadable');
  output.result(decoded, [decoded.text.replace(/\n$/, '')]);
}
