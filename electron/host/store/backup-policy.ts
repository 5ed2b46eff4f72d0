// When a document is copied to the backups, and which backups are kept. Times are milliseconds since 1970, UTC.

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const intervalMs = 10 * minuteMs;
const recentCount = 10;
const dailyCount = 14;

/** The first version at once, then one every ten minutes of work; also when the clock was set back. */
export function isBackupDue(newestBackupMs: number | null, nowMs: number): boolean {
  return newestBackupMs === null || nowMs - newestBackupMs >= intervalMs || newestBackupMs > nowMs;
}

/** Keeps the 10 newest, and the last one of each of the 14 newest days that have any. */
export function expiredBackups<T extends { savedAtMs: number }>(backups: readonly T[]): T[] {
  const newestFirst = backups.toSorted((a, b) => b.savedAtMs - a.savedAtMs);
  const days = new Set<number>();
  return newestFirst.filter(({ savedAtMs }, index) => {
    const day = Math.floor(savedAtMs / dayMs);
    const isLastOfDay = !days.has(day);
    days.add(day);
    return index >= recentCount && !(isLastOfDay && days.size <= dailyCount);
  });
}
