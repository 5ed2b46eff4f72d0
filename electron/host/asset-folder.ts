// Finds the shipped assets from wherever this code runs: the sources, the built dist/ folder, or an installed copy.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | null = null;

/** The folder that holds fonts/ and its like. */
export function assetFolder(): string {
  found ??= search(path.dirname(fileURLToPath(import.meta.url)));
  return found;
}

function search(from: string): string {
  const candidate = path.join(from, 'assets');
  if (existsSync(path.join(candidate, 'fonts'))) return candidate;
  const parent = path.dirname(from);
  if (parent === from) throw new Error('the folder assets/fonts is missing from this copy of Pano');
  return search(parent);
}
