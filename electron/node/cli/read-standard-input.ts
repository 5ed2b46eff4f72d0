// What a text command is given: in any encoding that an office's programs write, and nothing that is no text.
import { buffer } from 'node:stream/consumers';
import { AppError } from '../../../slides/api/errors.ts';
import { type DecodedText, decodeText } from '../../host/import/decode-text.ts';

export async function readStandardInput(): Promise<DecodedText> {
  const decoded = decodeText(new Uint8Array(await buffer(process.stdin)));
  if (decoded === null) throw new AppError('text-unreadable');
  return decoded;
}
