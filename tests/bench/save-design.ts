// Saving one design in libraries of 100 and 5,000 designs: our store against lowdb's own file adapter, which keeps all designs
// in one file. Ours waits until the disk has it (fsync); lowdb's does not, so it reports success earlier than it is safe.
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { createLibrary } from '../../electron/host/store/create-library.ts';
import { openLibrary } from '../../electron/host/store/open-library.ts';
import { sha256 } from '../../electron/host/store/sha256.ts';
import { type Design, design } from '../../slides/model/design.ts';
import { settings } from '../../slides/model/settings.ts';
import { writeDocument } from '../../slides/schema/load-document.ts';

type Row = { label: string; ours: number; peer: number; ratio: number; unit: string };

const elementsPerDesign = 12;
const saves = 21;

export async function run(): Promise<{ name: string; rows: Row[] }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pano-bench-'));
  const rows: Row[] = [];
  try {
    for (const count of [100, 5000]) {
      const designs = Array.from({ length: count }, (_, index) => sampleDesign(index));
      const { ours, peer } = await measure(path.join(folder, String(count)), designs);
      const label = `Save one design among ${count.toLocaleString('en')} (median of ${saves}; peer: lowdb JSONFile)`;
      rows.push({ label, ours: median(ours), peer: median(peer), ratio: median(peer) / median(ours), unit: 'ms' });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { name: 'Saving a design: ratio = how many times faster than the peer (above 1 is better)', rows };
}

async function measure(folder: string, designs: Design[]): Promise<{ ours: number[]; peer: number[] }> {
  await mkdir(folder, { recursive: true });
  const store = await fillLibrary(path.join(folder, 'library'), designs);
  const database = new Low<{ designs: Design[] }>(new JSONFile(path.join(folder, 'lowdb.json')), { designs });
  await database.write();
  const ours: number[] = [];
  const peer: number[] = [];
  // In turns, so that whatever else the machine does falls on both.
  for (let turn = 0; turn < saves; turn++) {
    const index = (turn * 37) % designs.length;
    const stored = store.get('designs', `design-${index}`);
    if (stored === null) throw new Error(`design ${index} is missing`);
    const changed = { ...stored.document, name: `Changed ${turn}`, updatedAtMs: turn };
    ours.push(await timed(() => store.save('designs', changed, stored.revision)));
    peer.push(
      await timed(async () => {
        database.data.designs[index] = changed;
        await database.write();
      }),
    );
  }
  await store.close();
  return { ours, peer };
}

/** The files are laid down directly: making 5,000 designs durable one by one is not what is measured. */
async function fillLibrary(folder: string, designs: Design[]) {
  const options = { folder, now: Date.now, randomBytes: (length: number) => randomBytes(length) };
  await (await createLibrary({ ...options, documents: [{ kind: 'settings', document: sampleSettings() }] })).close();
  for (const document of designs) {
    await writeFile(
      path.join(folder, 'designs', `${document.id}.json`),
      writeDocument('designs', { document, revision: 1 }, sha256),
    );
  }
  return openLibrary(options);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function sampleSettings() {
  return settings.parse({
    id: 'office',
    officeName: 'UBND phường',
    language: 'vi',
    timeZone: 'Asia/Ho_Chi_Minh',
    defaultThemeId: 'theme-red',
    isSharingOn: false,
    compounds: [],
    glossary: [],
    rollWidthMm: 3200,
    kioskPinHash: null,
  });
}

function sampleDesign(index: number): Design {
  const box = { x: 10, y: 20, width: 300, height: 80, rotation: 0, flipX: false, flipY: false, opacity: 1 };
  const state = { isLocked: false, isHidden: false, shadow: null };
  return design.parse({
    id: `design-${index}`,
    name: `Khẩu hiệu ${index}`,
    kind: 'slide',
    page: { width: 1920, height: 1080, unit: 'px', bleed: 0, safeMargin: 60 },
    background: { kind: 'solid', color: '@ground' },
    elements: Array.from({ length: elementsPerDesign }, (_, element) => ({
      ...box,
      ...state,
      id: `e${element}`,
      name: '',
      kind: 'text',
      text: 'Đoàn kết - Kỷ cương - Nêu gương - Hành động',
      fontFamily: 'Be Vietnam Pro',
      fontWeight: 700,
      fontSize: 48,
      fill: { kind: 'solid', color: '@ink' },
      stroke: null,
      align: 'center',
      verticalAlign: 'middle',
      lineHeight: 1.3,
      letterSpacing: 0,
      isUpperCase: false,
      isUnderlined: false,
      runs: [],
      lineScaling: 'uniform',
      arc: 0,
      fit: 'shrink',
    })),
    themeId: 'theme-red',
    campaignId: null,
    slogan: 'Đoàn kết - Kỷ cương - Nêu gương - Hành động',
    templateId: null,
    finishing: null,
    acceptedRemarks: [],
    approval: null,
    createdAtMs: 1,
    updatedAtMs: 1,
  });
}
