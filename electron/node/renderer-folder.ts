// Where the built pages lie: beside the built host, or under dist/ when the host runs from its sources.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Null when they have not been built. */
export function findRendererFolder(): string | null {
  const here = import.meta.dirname;
  const candidates = [path.join(here, '..', 'renderer'), path.join(here, '..', '..', 'dist', 'renderer')];
  return candidates.find((folder) => existsSync(path.join(folder, 'studio', 'index.html'))) ?? null;
}
