// `npm start`: the Electron app where its binary is or can be had within seconds and a desktop is there; otherwise one line
// that says why, and the same studio from the Node host in the system's browser. `--browser` asks for the latter outright.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, inSystemLanguage } from './build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const fewSecondsMs = 10_000;
const args = process.argv.slice(2);

/** Why the desktop window is not there, and what happens in its place. */
const words = inSystemLanguage({
  vi: {
    asked: 'đã chọn --browser',
    noDesktop: 'không có màn hình nền nào đang chạy',
    root: 'lớp bảo vệ của nó không chạy dưới quyền root',
    notInstalled: 'chưa được cài',
    notHad: 'không tải được chương trình trong vài giây',
    notStarted: 'không khởi động được',
    instead: (reason) => `Pano: không mở được cửa sổ trên máy (${reason}); mở cùng xưởng thiết kế ấy trong trình duyệt.`,
  },
  en: {
    asked: 'asked for with --browser',
    noDesktop: 'no desktop is running',
    root: 'its sandbox does not run as root',
    notInstalled: 'it is not installed',
    notHad: 'its program could not be had within a few seconds',
    notStarted: 'it did not start',
    instead: (reason) => `Pano: the desktop window is not available (${reason}); opening the same studio in the browser.`,
  },
});

/** The Electron program's path, or null while it is not installed. The package itself would start a download when asked. */
function installedElectron(packageFolder) {
  const pathFile = path.join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = path.join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/** Starts the package's own download. A slow one goes on beside the browser studio, ready for the next start. */
function download(packageFolder) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(packageFolder, 'install.js')], { stdio: 'ignore' });
    const timer = setTimeout(() => {
      child.unref();
      resolve();
    }, fewSecondsMs);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.on('error', () => resolve());
  });
}

/** Why Electron cannot run here although its program may be there; null when nothing speaks against it. */
function obstacle() {
  if (args.includes('--browser')) return words.asked;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return words.noDesktop;
  if (process.getuid?.() === 0) return words.root;
  return null;
}

async function findElectron() {
  let packageFolder;
  try {
    packageFolder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    return { program: null, reason: words.notInstalled };
  }
  const reason = obstacle();
  if (reason !== null) return { program: null, reason };
  if (installedElectron(packageFolder) === null) await download(packageFolder);
  return { program: installedElectron(packageFolder), reason: words.notHad };
}

/** The exit code of a Pano that ran and has said why it cannot go on (electron/desktop/exit-code.ts). */
const failedExitCode = 69;
/** What the system sends to a program that cannot go on; the others are sent by people. */
const crashes = ['SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGILL', 'SIGSEGV', 'SIGSYS', 'SIGTRAP'];

/** Whether Pano itself came up, whatever it ended with: then nothing else must be opened in its place. */
function hasRun(code, signal, lastedMs) {
  if (code === 0 || code === failedExitCode) return true;
  // A shell's words for a program that may not be run or lacks a library.
  if (code === 126 || code === 127) return false;
  if (signal !== null && !crashes.includes(signal)) return true;
  return lastedMs >= fewSecondsMs;
}

/** Resolves with true when Electron ran; false when it could not even start (a missing system library, say). */
function runElectron(program) {
  return new Promise((resolve) => {
    const startedAt = Date.now();
    const child = spawn(program, [root, ...args], { stdio: 'inherit' });
    // The terminal tells both of Ctrl+C; what only this process hears is passed on. The app then closes its library.
    process.on('SIGINT', () => {});
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', () => resolve(false));
    child.on('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name);
      const isRun = hasRun(code, signal, Date.now() - startedAt);
      if (isRun) process.exitCode = code === failedExitCode ? 1 : (code ?? 1);
      resolve(isRun);
    });
  });
}

await ensureBuilt((line) => console.error(line));
const { program, reason } = await findElectron();
if (program === null || !(await runElectron(program))) {
  console.error(words.instead(program === null ? reason : words.notStarted));
  const { main } = await import('../dist/node/main.js');
  await main(args.filter((argument) => argument !== '--browser'));
}
