// The Node host as a process of its own, with a home that is not the tester's.
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '../../..');

export type ServeProcess = {
  studio: string;
  player: string;
  pid: number;
  /** Resolves with the exit code once it has ended. */
  end(signal: NodeJS.Signals): Promise<number | null>;
};

/** The surroundings in which Pano finds nothing of the person who runs the tests. */
export function ownSurroundings(home: string, language = 'vi_VN.UTF-8'): NodeJS.ProcessEnv {
  const places = { HOME: home, XDG_DATA_HOME: '', XDG_STATE_HOME: '', LOCALAPPDATA: home };
  return { ...process.env, ...places, LANG: language, LC_ALL: '' };
}

/** `pano serve`; rejects with what it said when it ends before it has told its addresses. */
export function startServe(home: string, ...args: string[]): Promise<ServeProcess> {
  return started(['electron/pano.mjs', 'serve', '--json', '--port', '0', ...args], ownSurroundings(home), root);
}

const running = new Set<ChildProcess>();

/** Any program of ours that prints its addresses as its first line. */
export function started(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<ServeProcess> {
  const child = spawn(process.execPath, args, { cwd, env });
  running.add(child);
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return new Promise((resolve, reject) => {
    let heard = '';
    child.stderr.on('data', (part) => {
      heard += String(part);
    });
    createInterface(child.stdout).once('line', (line) => resolve({ ...JSON.parse(line), pid: child.pid, end }));
    void ended.then((code) => reject(new Error(`ended with ${code}: ${heard}`)));
  });
}

/** For the end of a test file: whatever a failed test has left. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
