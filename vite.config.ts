// Four outputs from one source: the renderer's pages, the desktop's main process, its preload (one CommonJS file, as the
// sandbox asks), and the Node host with the command line. `--mode` picks one; electron/build.mjs makes all.
import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };

const builtin = builtinModules.flatMap((name) => [name, `node:${name}`]);
const define = { __PANO_VERSION__: JSON.stringify(packageJson.version) };

function nodeBuild(outDir: string, entry: Record<string, string>, format: 'es' | 'cjs', external: string[]): UserConfig {
  return {
    define,
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      ssr: true,
      rolldownOptions: {
        input: entry,
        external,
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          // Flat, so that import.meta.dirname means the same folder in every chunk.
          chunkFileNames: '[name]-[hash].js',
          ...(format === 'cjs' ? { codeSplitting: false } : {}),
        },
      },
    },
  };
}

/** The program of the thread that makes files: beside the host that starts it. */
const exportWorker = 'electron/host/print/worker/export-worker.ts';

const outputs: Record<string, UserConfig> = {
  renderer: {
    root: 'renderer',
    base: '/',
    publicDir: false,
    define,
    plugins: [react()],
    build: {
      outDir: '../dist/renderer',
      emptyOutDir: true,
      target: 'chrome120',
      // The content security policy allows no data: modules and no inline scripts.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: { studio: 'renderer/studio/index.html', player: 'renderer/player/index.html' },
      },
    },
  },
  node: nodeBuild(
    'dist/node',
    { main: 'electron/node/main.ts', pano: 'electron/node/cli/pano.ts', 'export-worker': exportWorker },
    'es',
    builtin,
  ),
  desktop: nodeBuild('dist/desktop', { main: 'electron/desktop/main.ts', 'export-worker': exportWorker }, 'es', [
    'electron',
    ...builtin,
  ]),
  preload: nodeBuild('dist/preload', { preload: 'electron/desktop/preload.ts' }, 'cjs', ['electron', ...builtin]),
};

export default defineConfig(({ mode }) => outputs[mode] ?? (outputs.renderer as UserConfig));
