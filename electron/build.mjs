// Builds all outputs into dist/, only when a source is newer than the last build. `node electron/build.mjs [--force]`.
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const stamp = path.join(root, 'dist', '.built');
const sources = ['slides', 'electron', 'renderer', 'vite.config.ts', 'package.json', 'tsconfig.json'];

function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Whether dist/ is missing or older than a source. An installed copy has no sources and is never stale. */
export function isStale() {
  if (!existsSync(path.join(root, 'vite.config.ts'))) return false;
  if (!existsSync(stamp)) return true;
  const built = Number(readFileSync(stamp, 'utf8'));
  return sources.some((source) => newest(path.join(root, source)) > built);
}

/** Brings dist/ up to date. `say` hears one line when there is work to do. */
export async function ensureBuilt(say = () => {}, force = false) {
  if (!force && !isStale()) return;
  say('Pano: building (once after each change, about 20 seconds)…');
  const startedAt = Date.now();
  const { build } = await import('vite');
  for (const mode of ['renderer', 'node', 'desktop', 'preload']) {
    await build({
      root: mode === 'renderer' ? path.join(root, 'renderer') : root,
      configFile: path.join(root, 'vite.config.ts'),
      mode,
      logLevel: 'warn',
    });
  }
  writeFileSync(stamp, String(startedAt));
  utimesSync(stamp, new Date(), new Date());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureBuilt((line) => console.error(line), process.argv.includes('--force'));
}
