// Starts the writer program and listens to what it says.
import { type ChildProcess, spawn } from 'node:child_process';

export type WriterProcess = {
  child: ChildProcess;
  lines: string[];
  /** Resolves when a line begins with the text, or the process has ended. */
  said(start: string): Promise<void>;
  ended: Promise<void>;
};

export function startWriter(command: string, args: string[]): WriterProcess {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    for (const check of [...waiting]) check();
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  return {
    child,
    lines,
    ended,
    said(start) {
      const heard = new Promise<void>((resolve) => {
        const check = () => {
          if (lines.some((line) => line.startsWith(start))) resolve();
        };
        waiting.add(check);
        check();
      });
      return Promise.race([heard, ended]);
    },
  };
}
