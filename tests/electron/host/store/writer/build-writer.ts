// Bundles the writer program once, so that plain Node can start it in a fraction of a second.
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The bundle's path in a new temporary folder; the caller removes the folder. */
export async function buildWriter(): Promise<{ program: string; folder: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pano-writer-'));
  await build({
    configFile: false,
    root: path.resolve(import.meta.dirname, '../../../../..'),
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('./writer-program.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs', format: 'es' } },
    },
  });
  return { program: path.join(folder, 'writer.mjs'), folder };
}
