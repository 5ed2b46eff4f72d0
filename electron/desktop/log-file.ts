// The desktop's log: one line each in a file that is turned over at 1 MB, and on the console. Writing it never throws.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import type { Ports } from '../host/ports.ts';

const largestBytes = 1024 * 1024;
const longestDetail = 2000;

export function createLog(folder: string, now: () => number): Ports['log'] {
  const file = path.join(folder, 'pano.log');
  return (level, message, detail) => {
    const told = detail === undefined ? '' : ` ${inspect(detail, { breakLength: Number.POSITIVE_INFINITY })}`;
    const line = `${new Date(now()).toISOString()} ${level} ${message}${told.slice(0, longestDetail).replaceAll('\n', ' ')}`;
    console[level](line);
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestBytes) renameSync(file, `${file}.1`);
      appendFileSync(file, `${line}\n`);
    } catch (error) {
      console.error('the log file could not be written', error);
    }
  };
}
