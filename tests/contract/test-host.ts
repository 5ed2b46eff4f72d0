// A real host for tests: a temporary library with sample content, served by plain Node on free ports.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createNewId } from '../../electron/host/new-id.ts';
import type { Ports } from '../../electron/host/ports.ts';
import { createLibrary } from '../../electron/host/store/create-library.ts';
import { createNodePorts } from '../../electron/node/node-ports.ts';
import { type NodeHost, type NodeHostOptions, startNodeHost } from '../../electron/node/start-node-host.ts';
import { sampleDocuments } from '../../slides/template/sample-library.ts';

export type LogLine = { level: 'info' | 'warn' | 'error'; message: string; detail?: unknown };
export type TestHost = NodeHost & { libraryFolder: string; origin: string; staffCookie: string; logged: LogLine[] };

type TestHostOptions = Partial<Omit<NodeHostOptions, 'libraryFolder'>>;

/** An own folder with a sample library in it, closed and ready to be opened. */
export async function makeSampleLibrary(): Promise<string> {
  const folder = path.join(await mkdtemp(path.join(os.tmpdir(), 'pano-host-')), 'library');
  const { now, randomBytes } = createNodePorts();
  const nowMs = now();
  const newId = createNewId(randomBytes);
  const documents = sampleDocuments({ language: 'vi', newId, nowMs, timeZone: 'Asia/Ho_Chi_Minh' });
  const store = await createLibrary({ folder, now, randomBytes, documents });
  await store.close();
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
