// `npm test`: finds or installs a browser, then runs every ring of tests. Arguments go to Vitest (`npm test -- --project unit`).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);

/** [program, Debian package, what it proves]: the tests call these tools on the PDFs that Pano makes. */
const tools = [
  ['pdfinfo', 'poppler-utils'],
  ['qpdf', 'qpdf'],
  ['mutool', 'mupdf-tools'],
  ['gs', 'ghostscript'],
  ['strace', 'strace'],
];

function has(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));
}

function hasBrowser() {
  if (process.env.PANO_CHROMIUM) return existsSync(process.env.PANO_CHROMIUM);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
  const fixed = [
    '/Applications/Google Chrome.app',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ];
  return names.some(has) || fixed.some((file) => existsSync(file));
}

function install(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !has('apt-get')) return;
  console.log(`Installing what the tests need: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words) => spawnSync('apt-get', ['-y', '-qq', ...words], { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (apt('install', '--no-install-recommends', ...packages).status === 0) return;
  apt('update');
  apt('install', '--no-install-recommends', ...packages);
}

const wanted = [...(hasBrowser() ? [] : ['chromium']), ...tools.filter(([program]) => !has(program)).map(([, name]) => name)];
if (wanted.length > 0) install(wanted);
const missing = [
  ...(hasBrowser() ? [] : ['a Chrome, Chromium or Edge browser (Debian: apt-get install chromium)']),
  ...tools.filter(([program]) => !has(program)).map(([program, name]) => `${program} (Debian: apt-get install ${name})`),
];
if (missing.length > 0) {
  console.error(`The tests need these, which are not installed here:\n${missing.map((line) => `  - ${line}`).join('\n')}`);
  process.exit(1);
}

const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const run = spawnSync(process.execPath, [vitest, 'run', '--config', path.join(root, 'tests', 'vitest.config.ts'), ...args], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
