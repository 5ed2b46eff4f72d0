// One running app for each user-data folder. The answer must be there at once, so it goes through files and not a socket.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';

export type InstanceClaim = { release(): void };
type Told = (argv: string[], workingDirectory: string) => void;

/** Null when another process has it; that one has then been told of this start. */
export function claimInstance(userData: string, onSecond: Told): InstanceClaim | null {
  const lock = path.join(userData, 'standin-instance');
  const letters = path.join(userData, 'standin-starts');
  if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8')))) {
    const letter = path.join(letters, String(process.pid));
    writeFileSync(`${letter}.part`, JSON.stringify({ argv: process.argv, workingDirectory: process.cwd() }));
    renameSync(`${letter}.part`, `${letter}.json`);
    return null;
  }
  mkdirSync(letters, { recursive: true });
  writeFileSync(lock, String(process.pid));
  const read = () => {
    for (const name of readdirSync(letters).filter((file) => file.endsWith('.json'))) {
      const file = path.join(letters, name);
      const { argv, workingDirectory } = JSON.parse(readFileSync(file, 'utf8')) as { argv: string[]; workingDirectory: string };
      rmSync(file);
      onSecond(argv, workingDirectory);
    }
  };
  const watcher = watch(letters, read);
  return {
    release() {
      watcher.close();
      rmSync(lock, { force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
