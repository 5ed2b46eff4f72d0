// Builds all outputs into dist/, only when a source is newer than the last build. `node electron/build.mjs [--force]`.
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const stamp = path.join(dist, '.built');
const sources = ['slides', 'electron', 'renderer', 'vite.config.ts', 'package.json', 'tsconfig.json'];

function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Whether dist/ is missing or older than a source. An installed copy has no sources and is never stale. */
function isStale() {
  if (!existsSync(path.join(root, 'vite.config.ts'))) return false;
  if (!existsSync(stamp)) return true;
  const built = Number(readFileSync(stamp, 'utf8'));
  return sources.some((source) => newest(path.join(root, source)) > built);
}

/** What is said before anything is built, by the language of the system (electron/node/cli/output.ts, which is not built yet). */
export function inSystemLanguage({ vi, en }) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('vi') ? vi : en;
}

const building = {
  vi: 'Pano: đang dựng chương trình (một lần sau mỗi thay đổi, mất vài giây)…',
  en: 'Pano: building (once after each change, some seconds)…',
};

/** Brings dist/ up to date. `say` hears one line when there is work to do. */
export async function ensureBuilt(say = () => {}, force = false) {
  if (!force && !isStale()) return;
  say(inSystemLanguage(building));
  const startedAt = Date.now();
  // What people run is always the production build, also when a test runner asks for it.
  const { NODE_ENV } = process.env;
  // The build's own names are relative to the repository, and `pano` may be called from anywhere.
  const calledFrom = process.cwd();
  process.chdir(root);
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  // Built aside and put in place whole: a Pano that runs from dist/ meanwhile, or another build, never sees half of one.
  const fresh = mkdtempSync(path.join(root, '.dist-'));
  try {
    for (const mode of ['renderer', 'node', 'desktop', 'preload']) {
      await build({
        root: mode === 'renderer' ? path.join(root, 'renderer') : root,
        configFile: path.join(root, 'vite.config.ts'),
        mode,
        logLevel: 'error',
        build: { outDir: path.join(fresh, mode) },
      });
    }
    // Of mkdtemp it is for this user alone, but a Pano that root has built may be used by others.
    chmodSync(fresh, 0o755);
    writeFileSync(path.join(fresh, '.built'), String(startedAt));
    const old = `${fresh}-old`;
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(fresh, dist);
    rmSync(old, { recursive: true, force: true });
  } finally {
    process.chdir(calledFrom);
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureBuilt((line) => console.error(line), process.argv.includes('--force'));
}
