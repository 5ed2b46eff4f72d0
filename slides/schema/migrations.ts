// The one list of changes to stored documents. Version 1 is the first; step n brings every kind of document from n - 1 to n.
// A shipped step is never edited. Each step leaves a frozen library of the version before it in tests/fixtures/library/.

import { toVersion2 } from './to-version-2.ts';
import { toVersion3 } from './to-version-3.ts';

export type Migration = {
  /** The schema version that this step leads to. */
  to: number;
  /** What changes, in kebab-case. */
  name: string;
  /** The payload in the new shape. Pure; returns the payload unchanged for kinds that it does not concern. */
  up(kind: string, payload: unknown): unknown;
};

export type MigrateResult = { kind: 'migrated'; payload: unknown } | { kind: 'failed'; migration: string; reason: string };

export const migrations: readonly Migration[] = [
  { to: 2, name: 'rich-text-and-print', up: toVersion2 },
  { to: 3, name: 'accepted-remarks-and-approval', up: toVersion3 },
];

/** The version that this Pano writes. */
export const schemaVersion = newestVersion(migrations);

export function newestVersion(steps: readonly Migration[]): number {
  return 1 + steps.length;
}

/** What is wrong with a list of steps: gaps, repeats, unnamed steps. Empty when it is sound. */
export function migrationMistakes(steps: readonly Migration[]): string[] {
  const names = new Set<string>();
  return steps.flatMap(({ to, name }, index) => {
    const mistakes: string[] = [];
    if (to !== index + 2) mistakes.push(`step ${index + 1} leads to ${to}, not to ${index + 2}`);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) mistakes.push(`step to ${to} has no kebab-case name`);
    if (names.has(name)) mistakes.push(`two steps are named ${name}`);
    names.add(name);
    return mistakes;
  });
}

/** Brings a payload from schema version `from` to the newest one. */
export function migrate(kind: string, payload: unknown, from: number, steps: readonly Migration[] = migrations): MigrateResult {
  let current = payload;
  for (const step of steps) {
    if (step.to <= from) continue;
    try {
      current = step.up(kind, current);
    } catch (error) {
      return { kind: 'failed', migration: step.name, reason: error instanceof Error ? error.message : String(error) };
    }
  }
  return { kind: 'migrated', payload: current };
}
