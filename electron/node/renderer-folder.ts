// Where the built pages lie, from wherever this code runs: its sources, a built chunk, or an installed copy.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Null when they have not been built. */
export function findRendererFolder(from = import.meta.dirname): string | null {
  // With `dist` in the name: the sources of the pages have an index.html as well.
  const candidate = path.join(from, 'dist', 'renderer');
  if (existsSync(path.join(candidate, 'studio', 'index.html'))) return candidate;
  const parent = path.dirname(from);
  return parent === from ? null : findRendererFolder(parent);
}
