// The system's save dialog: where a finished file goes.
import path from 'node:path';
import { app, type BrowserWindow, dialog, type SaveDialogOptions } from 'electron';
import { saveFile } from './save-file.ts';

const kinds: Readonly<Record<string, string>> = { pdf: 'PDF', png: 'PNG', jpg: 'JPEG', pano: 'Pano', csv: 'CSV', docx: 'Word' };

/** Asks where the file goes and writes it there; null when the person cancelled. */
export async function saveAs(parent: BrowserWindow | null, fileName: string, bytes: Uint8Array): Promise<string | null> {
  // Only the last part of the name counts: the page may suggest a name, never a folder.
  const suggested = path.basename(fileName.replaceAll('\\', '/'));
  const extension = path.extname(suggested).slice(1).toLowerCase();
  const options: SaveDialogOptions = {
    defaultPath: path.join(app.getPath('documents'), suggested),
    filters: extension === '' ? [] : [{ name: kinds[extension] ?? extension.toUpperCase(), extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
  const { canceled, filePath } = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options));
  if (canceled || filePath === '') return null;
  await saveFile(filePath, bytes);
  return filePath;
}
