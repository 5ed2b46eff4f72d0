// Exports of test designs, as bytes and as files for the tools that read them back.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { exportDesign } from '../../../../electron/host/print/export-design.ts';
import type { ExportedFile } from '../../../../electron/host/print/pdf/export-pdf.ts';
import type { ExportOptions } from '../../../../slides/api/shapes.ts';
import type { Design } from '../../../../slides/model/design.ts';
import { element, testTheme } from '../../../golden/designs.ts';
import { readTestMedia } from '../../../golden/pictures.ts';

export function exportOf(design: Design, options: ExportOptions, readMedia = readTestMedia): Promise<ExportedFile> {
  return exportDesign({ design, theme: testTheme, readMedia, options, language: 'vi' });
}

export type ExportFolder = {
  path(name: string): string;
  /** Where a file of these bytes now is. */
  write(file: ExportedFile): Promise<string>;
};

/** A folder for the tests of one file. */
export function exportFolder(): ExportFolder {
  let folder = '';
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pano-export-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  return {
    path: (name) => path.join(folder, name),
    async write({ fileName, bytes }) {
      count++;
      const at = path.join(folder, `export-${count}${path.extname(fileName)}`);
      await writeFile(at, bytes);
      return at;
    },
  };
}

export const points = (mm: number): number => (mm * 72) / 25.4;

export const fixedText = (own: Record<string, unknown>) =>
  element('text', { fit: 'fixed', fontSize: 12, width: 500, height: 60, ...own });
