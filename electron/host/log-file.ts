// The log of either runtime: everything into files that are turned over at 1 MB, warnings and errors on stderr too.
// Never throws, also when stderr is a pipe that nobody reads any more: `console` swallows that, `process.stderr` does not.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import type { Ports } from './ports.ts';

const largestBytes = 2 ** 20;
const keptFiles = 4;
const longestDetail = 4000;

/** Into `folder`, or with null only on stderr. */
export function createLog(folder: string | null, now: () => number): Ports['log'] {
  let isBroken = false;
  return (level, message, detail) => {
    const told = detail === undefined ? '' : ` ${inspect(detail, { breakLength: Number.POSITIVE_INFINITY })}`;
    const line = `${new Date(now()).toISOString()} ${level} ${message}${told}`.slice(0, longestDetail).replaceAll('\n', ' ↵ ');
    if (level !== 'info') console[level](line);
    if (folder === null) return;
    try {
      append(folder, line);
      isBroken = false;
    } catch (error) {
      // Said once: a full disk must not flood the terminal too.
      if (!isBroken) console.error(`the log in ${folder} cannot be written: ${String(error)}`);
      isBroken = true;
    }
  };
}

/** What ends the program is in the log too: in a lobby nobody sees what the terminal said. */
export function logCrashes(log: Ports['log']): void {
  process.on('uncaughtExceptionMonitor', (error, origin) => log('error', `Pano ends by a bug (${origin})`, error));
}

function append(folder: string, line: string): void {
  const file = path.join(folder, 'pano.log');
  mkdirSync(folder, { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestBytes) turnOver(file);
  appendFileSync(file, `${line}\n`);
}

function turnOver(file: string): void {
  for (let age = keptFiles - 1; age >= 0; age--) {
    const from = age === 0 ? file : `${file}.${age}`;
    if (statSync(from, { throwIfNoEntry: false }) !== undefined) renameSync(from, `${file}.${age + 1}`);
  }
}
