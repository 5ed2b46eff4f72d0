// A host over a temporary sample library, without any transport, on a clock that only the test moves.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createHost } from '../../../electron/host/create-host.ts';
import type { Host } from '../../../electron/host/host.ts';
import type { Ports } from '../../../electron/host/ports.ts';
import type { LibraryStore } from '../../../electron/host/store/library-store.ts';
import { openLibrary } from '../../../electron/host/store/open-library.ts';
import { createNodePorts } from '../../../electron/node/node-ports.ts';
import { createClient } from '../../../slides/api/client.ts';
import type { Call, Caller } from '../../../slides/api/contract.ts';
import type { HostEvent } from '../../../slides/api/events.ts';
import type { ScreenId } from '../../../slides/model/id.ts';
import { makeSampleLibrary, mondayMorningMs } from '../../contract/test-host.ts';

export type HostForTest = {
  host: Host;
  store: LibraryStore;
  staff: Call;
  as(caller: Partial<Caller>): Call;
  /** What the staff has heard. */
  heard: HostEvent[];
  logged: string[];
  pass(durationMs: number): void;
  /** Closes everything and opens it again from the disk. */
  reopen(): Promise<HostForTest>;
  close(): Promise<void>;
};

export async function hostForTest(overrides: Partial<Ports> = {}): Promise<HostForTest> {
  const root = path.dirname(await makeSampleLibrary());
  await makePages(path.join(root, 'renderer'));
  return open(root, { nowMs: mondayMorningMs }, overrides);
}

async function open(root: string, clock: { nowMs: number }, overrides: Partial<Ports>): Promise<HostForTest> {
  const logged: string[] = [];
  const heard: HostEvent[] = [];
  const log: Ports['log'] = (level, message, detail) => void logged.push(`${level} ${message} ${String(detail ?? '')}`);
  const ports: Ports = { ...createNodePorts(), now: () => clock.nowMs, log, ...overrides };
  const { now, randomBytes } = ports;
  const store = await openLibrary({ folder: path.join(root, 'library'), now, randomBytes });
  const host = createHost({ store, ports, rendererFolder: path.join(root, 'renderer') });
  host.subscribe('staff', (event) => heard.push(event));
  const as = (caller: Partial<Caller>) =>
    createClient((method, input) => host.dispatch(method, input, { role: 'staff', screenId: null, address: 'test', ...caller }));
  return {
    host,
    store,
    staff: as({}),
    as,
    heard,
    logged,
    pass: (durationMs) => {
      clock.nowMs += durationMs;
    },
    reopen: async () => {
      await host.close();
      return open(root, clock, overrides);
    },
    close: async () => {
      await host.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The code of the AppError that a call ends with. */
export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no failure',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}

export async function firstScreenId(staff: Call): Promise<ScreenId> {
  const [screen] = await staff('screens.list', {});
  if (screen === undefined) throw new Error('the sample has no screen');
  return screen.document.id;
}

/** Stand-ins for the built pages: enough to see how they are served. */
async function makePages(folder: string): Promise<void> {
  for (const page of ['studio', 'player']) {
    await mkdir(path.join(folder, page), { recursive: true });
    const html = `<!doctype html><meta name="style-nonce" content="__STYLE_NONCE__"><title>${page}</title>`;
    await writeFile(path.join(folder, page, 'index.html'), html);
  }
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'assets', 'main-a1.js'), 'export {};');
  await writeFile(path.join(folder, 'assets', 'odd.exe'), 'MZ');
}
