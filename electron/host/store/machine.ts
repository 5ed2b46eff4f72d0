// What a lock needs to know of this machine and its processes.
import { readFileSync } from 'node:fs';
import os from 'node:os';

export interface Machine {
  pid: number;
  hostName: string;
  /** Differs after every start of the machine. */
  bootId: string;
  /** Tells a process from a later one with the same pid; null when there is no such process, '' when it cannot be known. */
  processStart(pid: number): string | null;
}

export const thisMachine: Machine = {
  pid: process.pid,
  hostName: os.hostname(),
  bootId: readBootId(),
  processStart(pid) {
    if (process.platform === 'linux') return readStartTicks(pid);
    return isRunning(pid) ? '' : null;
  },
};

function readBootId(): string {
  if (process.platform === 'linux') return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  // Elsewhere the instant of the start, to the ten minutes: the clock may be corrected a little meanwhile.
  return `started-${Math.round((Date.now() / 1000 - os.uptime()) / 600)}`;
}

/** Field 22 of /proc/PID/stat: ticks from the machine's start to the process's. */
function readStartTicks(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces and parentheses itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not looked yet.
    return fields[0] === 'Z' ? null : (fields[19] ?? '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return null;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
