// Runs the Node host until the person or the system ends it: `npm start` without Electron, and `pano serve`.
import path from 'node:path';
import { AppError } from '../../slides/api/errors.ts';
import { defaultLibraryFolder } from '../host/library-folder.ts';
import { logCrashes } from '../host/log-file.ts';
import { openUserLibrary } from '../host/open-user-library.ts';
import { systemLanguage } from './cli/output.ts';
import { createNodePorts } from './node-ports.ts';
import { openBrowser } from './open-browser.ts';
import { keepStaffKey, staffKeyFile } from './staff-key-file.ts';
import { type NodeHost, type NodeHostOptions, startNodeHost } from './start-node-host.ts';

type RunOptions = {
  /** Must hold a library; the user's own, made with sample content when it is missing, if none is named. */
  libraryFolder?: string;
  /** Must be free; a free one near the usual if none is named. */
  port?: number;
  address?: string;
  /** Ask everybody of the staff to open the studio anew. */
  isKeyRenewed?: boolean;
  shouldOpenBrowser: boolean;
  /** Which page the browser opens. */
  page?: 'studio' | 'player';
  announce(studioUrl: string, playerUrl: string): void;
};

const usualPort = 7390;

/** Resolves after it was told to end, when everything is saved and closed. Throws what starting throws. */
export async function runNodeHost(options: RunOptions): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    // A second signal of the same kind ends at once, in the system's own way. SIGHUP is a terminal that was closed.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  const running = await start(options);
  options.announce(running.studioUrl, running.playerUrl);
  if (options.shouldOpenBrowser) await openBrowser(options.page === 'player' ? running.playerUrl : running.studioUrl);
  await ended;
  await running.close();
}

async function start({ libraryFolder, port, address, isKeyRenewed = false }: RunOptions): Promise<NodeHost> {
  const folder = libraryFolder ?? defaultLibraryFolder();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const language = systemLanguage(process.env);
  const { log } = createNodePorts(path.join(folder, 'log'));
  logCrashes(log);
  const options: Omit<NodeHostOptions, 'port'> = {
    libraryFolder: folder,
    ports: { log },
    staffKey: ({ randomBytes, log }) => keepStaffKey({ file: staffKeyFile(), isRenewed: isKeyRenewed, randomBytes, log }),
    ...(address === undefined ? {} : { address }),
    ...(libraryFolder === undefined ? { open: (ports) => openUserLibrary({ folder, language, timeZone, ports }) } : {}),
  };
  if (port !== undefined) return startNodeHost({ ...options, port });
  try {
    return await startNodeHost({ ...options, port: usualPort });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'port-in-use') throw error;
    return startNodeHost({ ...options, port: 0 });
  }
}
