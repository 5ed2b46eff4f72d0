// Runs the real command line in a process of its own, as a script would.
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export type Run = { code: number | null; stdout: string; stderr: string };

export function runPano(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Record<string, string> = {},
  who: { uid?: number; gid?: number } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'electron', 'pano.mjs'), ...args], {
      cwd: root,
      ...who,
      env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      stderr += part;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}

/** Runs with `--json`, expects exit code 0, and gives the one document of standard output. */
export async function runPanoJson<T>(args: readonly string[], input: string | Uint8Array = ''): Promise<T> {
  const run = await runPano([...args, '--json'], input);
  if (run.code !== 0) throw new Error(`pano ${args.join(' ')} ended with ${run.code}: ${run.stderr}`);
  return JSON.parse(run.stdout) as T;
}
