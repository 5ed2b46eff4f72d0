// A command's way to the library: the same gate and the same calls as the studio's, in this process or in the one that has
// the library open.
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '../../../slides/api/client.ts';
import type { Call } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import { defaultLibraryFolder } from '../../host/library-folder.ts';
import type { LibraryStore } from '../../host/store/library-store.ts';
import { openLibrary } from '../../host/store/open-library.ts';
import { createNodePorts } from '../node-ports.ts';

/** A lock without a way in is often another command's, or a Pano that is just starting: both take a moment only. */
const patienceMs = 3000;
const askAgainMs = 100;

/** Runs the work with the staff's calls. A library that was opened for it is closed whatever happens. */
export async function withLibrary<T>(named: string | undefined, work: (call: Call) => Promise<T>): Promise<T> {
  const folder = named ?? defaultLibraryFolder();
  const ports = createNodePorts();
  const opened = await openOrReach(folder, ports);
  if (typeof opened === 'function') return work(opened);
  try {
    const { createHost } = await import('../../host/create-host.ts');
    const host = createHost({ store: opened, ports, rendererFolder: null });
    return await work(
      createClient((method, input) => host.dispatch(method, input, { role: 'staff', screenId: null, address: 'local' })),
    );
  } finally {
    await opened.close();
  }
}

/** The library itself; or, while another Pano has it open, the calls that this one answers. */
async function openOrReach(
  folder: string,
  { now, randomBytes }: ReturnType<typeof createNodePorts>,
): Promise<LibraryStore | Call> {
  for (let waitedMs = 0; ; waitedMs += askAgainMs) {
    try {
      return await openLibrary({ folder, now, randomBytes });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'library-locked') throw error;
      const { callRunningHost } = await import('./running-host.ts');
      const call = await callRunningHost(folder, error.params);
      if (call !== null) return call;
      if (waitedMs >= patienceMs) throw error;
    }
    await wait(askAgainMs);
  }
}
