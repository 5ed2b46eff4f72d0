// A command's way to the library: the same host, the same gate and the same calls as the studio's, without any transport.
import { createClient } from '../../../slides/api/client.ts';
import type { Call } from '../../../slides/api/contract.ts';
import { createHost } from '../../host/create-host.ts';
import { defaultLibraryFolder } from '../../host/library-folder.ts';
import { openLibrary } from '../../host/store/open-library.ts';
import { createNodePorts } from '../node-ports.ts';

/** Opens the library, runs the work with the staff's calls, and closes the library whatever happens. */
export async function withLibrary<T>(folder: string | undefined, work: (call: Call) => Promise<T>): Promise<T> {
  const ports = createNodePorts();
  const store = await openLibrary({ folder: folder ?? defaultLibraryFolder(), now: ports.now, randomBytes: ports.randomBytes });
  const host = createHost({ store, ports, rendererFolder: null });
  try {
    return await work(
      createClient((method, input) => host.dispatch(method, input, { role: 'staff', screenId: null, address: 'local' })),
    );
  } finally {
    await host.close();
  }
}
