// A real host for tests: a temporary library with sample content, served by plain Node on free ports.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { createNewId } from '../../electron/host/new-id.ts';
import type { Ports } from '../../electron/host/ports.ts';
import { createLibrary } from '../../electron/host/store/create-library.ts';
import { createNodePorts } from '../../electron/node/node-ports.ts';
import { type NodeHost, type NodeHostOptions, startNodeHost } from '../../electron/node/start-node-host.ts';
import { sampleDocuments } from '../../slides/template/sample-library.ts';

export type LogLine = { level: 'info' | 'warn' | 'error'; message: string; detail?: unknown };
export type TestHost = NodeHost & {
  libraryFolder: string;
  origin: string;
  staffCookie: string;
  logged: LogLine[];
  /** Ends the host and leaves the library. */
  stop(): Promise<void>;
};

/** Monday, 08:00 in Hanoi: when the sample was made. */
export const mondayMorningMs = Date.UTC(2026, 10, 23, 1);

type TestHostOptions = Partial<Omit<NodeHostOptions, 'libraryFolder'>>;

const made: string[] = [];

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pano-host-'));
  made.push(folder);
  return folder;
}

// Registered before any hook of the test file, so it runs after them all.
afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

/** Made once; each test gets a copy, which costs no fsync. */
let pattern: Promise<string> | null = null;

/** An own folder with a sample library in it, closed and ready to be opened. */
export async function makeSampleLibrary(): Promise<string> {
  pattern ??= makePattern();
  const folder = path.join(await ownFolder(), 'library');
  await cp(await pattern, folder, { recursive: true });
  return folder;
}

async function makePattern(): Promise<string> {
  const folder = path.join(await ownFolder(), 'library');
  const { randomBytes } = createNodePorts();
  const now = () => mondayMorningMs;
  const newId = createNewId(randomBytes);
  const documents = sampleDocuments({ language: 'vi', newId, nowMs: now(), timeZone: 'Asia/Ho_Chi_Minh' });
  await (await createLibrary({ folder, now, randomBytes, documents })).close();
  return folder;
}

export async function startTestHost({ ports, ...options }: TestHostOptions = {}): Promise<TestHost> {
  const libraryFolder = await makeSampleLibrary();
  const logged: LogLine[] = [];
  const log: Ports['log'] = (level, message, detail) => void logged.push({ level, message, detail });
  const running = await startNodeHost({ port: 0, sharingPort: 0, ...options, libraryFolder, ports: { log, ...ports } });
  return {
    ...running,
    libraryFolder,
    logged,
    origin: new URL(running.studioUrl).origin,
    staffCookie: await staffCookie(running.studioUrl),
    stop: running.close,
    close: async () => {
      await running.close();
      await rm(path.dirname(libraryFolder), { recursive: true, force: true });
    },
  };
}

/** What a browser holds after it has opened the address with the key. */
export async function staffCookie(studioUrl: string): Promise<string> {
  const response = await fetch(studioUrl, { redirect: 'manual' });
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
