import { AppError } from '../../../slides/api/errors.ts';
import { errorCode } from './file-system.ts';

/** What to tell when writing `name` failed. Errors that no file operation raised are bugs and pass as they are. */
export function writeError(error: unknown, name: string): unknown {
  const code = errorCode(error);
  if (code === null) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('disk-full', { name }, { cause: error });
  if (code === 'ENOENT' || code === 'ENOTDIR') return new AppError('folder-missing', { name, reason: code }, { cause: error });
  return new AppError('write-failed', { name, reason: code }, { cause: error });
}
