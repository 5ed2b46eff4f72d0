// Reads one of the host's files, with failures told the way calls tell them.
import { AppError } from '../../slides/api/errors.ts';

export async function readFile(path: string, headers: Record<string, string>): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(path, { headers });
  } catch (cause) {
    throw new AppError('host-unreachable', {}, { cause });
  }
  if (response.status === 403 || response.status === 401) throw new AppError('forbidden');
  if (!response.ok) throw new AppError('not-found', { kind: 'file', id: path });
  try {
    return await response.blob();
  } catch (cause) {
    // The connection broke in the middle: half a file is no file.
    throw new AppError('host-unreachable', {}, { cause });
  }
}
