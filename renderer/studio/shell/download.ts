// Hands a made file to the person: the system's save dialog where there is one, otherwise a download.
import { call } from '../../shared/api.ts';

export type MadeFile = { fileName: string; bytes: Uint8Array<ArrayBuffer>; type: string };

/** Where it went; null when the person cancelled. A download only knows its name. */
export async function handOver(file: MadeFile): Promise<string | null> {
  const { canSaveAs } = await call('host.describe', {});
  if (canSaveAs) return (await call('files.saveAs', { fileName: file.fileName, bytes: file.bytes })).path;
  const url = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.fileName;
  link.click();
  // The download has taken its copy long before this.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return file.fileName;
}
