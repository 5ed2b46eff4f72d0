// Where the user's library lies unless a folder is named: one place for the desktop, the Node host and the command line.
import { homedir } from 'node:os';
import path from 'node:path';

export type FolderSurroundings = { platform: string; home: string; env: Readonly<Record<string, string | undefined>> };

/** Absolute path. Beside the system's other application data: never in a folder that a cloud drive copies by itself. */
export function defaultLibraryFolder(
  surroundings: FolderSurroundings = { platform: process.platform, home: homedir(), env: process.env },
): string {
  const { platform, home, env } = surroundings;
  if (platform === 'win32')
    return path.win32.join(env.LOCALAPPDATA ?? path.win32.join(home, 'AppData', 'Local'), 'Pano', 'library');
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'Pano', 'library');
  const dataHome = env.XDG_DATA_HOME;
  // The XDG specification says to ignore a path that is not absolute.
  const base = dataHome !== undefined && path.posix.isAbsolute(dataHome) ? dataHome : path.posix.join(home, '.local', 'share');
  return path.posix.join(base, 'pano', 'library');
}
