// Three heavy jobs for the print shop, each as a whole program: Pano's command line against Chromium's print-to-PDF and, where
// it is installed, LibreOffice, on the same vectors and the same photograph. Time from start to end, and the most memory that
// the program and its children held at once (Linux only; sampled, so a short peak may be missed on both sides).
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { createHost } from '../../electron/host/create-host.ts';
import { exportDesign } from '../../electron/host/print/export-design.ts';
import { createLibrary } from '../../electron/host/store/create-library.ts';
import { createNodePorts } from '../../electron/node/node-ports.ts';
import { createClient } from '../../slides/api/client.ts';
import type { Call } from '../../slides/api/contract.ts';
import type { Design } from '../../slides/model/design.ts';
import { emptyDocuments } from '../../slides/template/empty-library.ts';
import { bannerDesign, design, element, testTheme } from '../golden/designs.ts';
import { chromiumFlags, findChromium } from '../support/chromium.ts';

type Row = { label: string; ours: number; peer: number; ratio: number; unit: string };
type Cost = { seconds: number; peakMb: number; fileMb: number };

const root = path.resolve(import.meta.dirname, '../..');

export async function run(): Promise<{ name: string; rows: Row[] }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pano-bench-'));
  const rows: Row[] = [];
  try {
    const library = path.join(folder, 'library');
    const { jobs, close } = await prepare(library);
    const svgs = new Map<string, string>();
    for (const { name, one, svg } of jobs) {
      const file = path.join(folder, `${one.id}.svg`);
      await writeFile(file, svg);
      svgs.set(name, file);
    }
    await close();
    for (const { name, one } of jobs) {
      const svg = svgs.get(name) ?? '';
      const out = path.join(folder, `${one.id}.pdf`);
      const pano = ['electron/pano.mjs', 'export', one.id, '--library', library, '--out', out];
      const ours = await cost(process.execPath, pano, out);
      const inks = await cost(process.execPath, [...pano, '--color', 'cmyk'], out);
      rows.push(...compare(`${name}, beside Chromium`, ours, await printWithChromium(folder, one, svg)));
      rows.push(...compare(`${name}, inks beside light`, inks, ours));
      const office = await printWithLibreOffice(folder, svg);
      if (office !== null) rows.push(...compare(`${name}, beside LibreOffice`, ours, office));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { name: 'Heavy exports, whole programs: ratio = ours divided by the peer (below 1 is better)', rows };
}

function compare(name: string, ours: Cost, peer: Cost): Row[] {
  const row = (what: string, one: number, other: number, unit: string): Row => {
    return { label: `${name}: ${what}`, ours: one, peer: other, ratio: one / other, unit };
  };
  return [
    row('time', ours.seconds, peer.seconds, 's'),
    row('peak memory', ours.peakMb, peer.peakMb, 'MB'),
    row('file', ours.fileMb, peer.fileMb, 'MB'),
  ];
}

type BenchJob = { name: string; one: Design; svg: Uint8Array };

async function prepare(library: string): Promise<{ jobs: BenchJob[]; close(): Promise<void> }> {
  const documents = [
    ...emptyDocuments({ language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' }),
    { kind: 'themes' as const, document: testTheme },
  ];
  const store = await createLibrary({ folder: library, now: () => Date.now(), randomBytes, documents });
  const host = createHost({ store, ports: createNodePorts(), rendererFolder: null });
  const call: Call = createClient((method, input) =>
    host.dispatch(method, input, { role: 'staff', screenId: null, address: 'bench' }),
  );
  const photo = await call('media.import', { fileName: 'photo.jpg', bytes: new Uint8Array(await photograph(7752, 5168)) });
  const designs: [string, Design][] = [
    [
      'Banner of 10 m',
      { ...bannerDesign({ page: { width: 10_000, height: 1000, unit: 'mm', bleed: 50, safeMargin: 80 } }), id: named('banner') },
    ],
    ['Backdrop with a photograph of 40 megapixels', { ...backdrop(photo.id), id: named('backdrop') }],
    ['Poster with 300 elements', { ...poster(), id: named('poster') }],
  ];
  const jobs: BenchJob[] = [];
  for (const [name, one] of designs) {
    await call('designs.save', { document: one, baseRevision: 0 });
    const readMedia = async () => ({ bytes: await store.readMedia(photo.id), media: photo });
    const svg = await exportDesign({ design: one, theme: testTheme, readMedia, options: { format: 'svg' }, language: 'vi' });
    jobs.push({ name, one, svg: svg.bytes });
  }
  return { jobs, close: () => host.close() };
}

const named = (id: string): Design['id'] => id as Design['id'];

/** Soft shapes and fine noise: compresses about as a photograph does. */
async function photograph(width: number, height: number): Promise<Buffer> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  let state = 1;
  const random = (): number => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let shape = 0; shape < 4000; shape++) {
    context.fillStyle = `hsla(${random() * 360}, 60%, ${20 + random() * 60}%, 0.35)`;
    context.beginPath();
    context.arc(random() * width, random() * height, 20 + random() * 400, 0, 2 * Math.PI);
    context.fill();
  }
  return canvas.encode('jpeg', 88);
}

function backdrop(mediaId: string): Design {
  const page = { width: 4000, height: 2500, unit: 'mm', bleed: 50, safeMargin: 100 };
  return design(page, [
    element('picture', { mediaId, x: -50, y: -50, width: 4100, height: 2600 }),
    element('text', { text: 'Ngày hội đọc sách', x: 300, y: 300, width: 3400, height: 600, isUpperCase: true }),
  ]);
}

function poster(): Design {
  const kinds = ['rectangle', 'ellipse', 'polygon', 'text'] as const;
  const elements = Array.from({ length: 300 }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'rectangle';
    const place = { x: (index % 20) * 29, y: Math.floor(index / 20) * 55, width: 26, height: 50 };
    return element(kind, kind === 'text' ? { ...place, text: 'Sạch đẹp' } : place);
  });
  return design({ width: 594, height: 841, unit: 'mm', bleed: 3, safeMargin: 10 }, elements);
}

async function printWithChromium(folder: string, { page }: Design, svg: string): Promise<Cost> {
  const chromium = findChromium();
  if (chromium === null) throw new Error('the benchmark needs an installed Chromium');
  const html = path.join(folder, 'page.html');
  const size = `${page.width}mm ${page.height}mm`;
  await writeFile(
    html,
    `<!doctype html><style>@page { size: ${size}; margin: 0 } body { margin: 0 } svg { display: block }</style>${readFileSync(svg, 'utf8')}`,
  );
  const out = path.join(folder, 'chromium.pdf');
  const profile = `--user-data-dir=${path.join(folder, 'chromium')}`;
  const flags = ['--headless', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...chromiumFlags, profile];
  return cost(chromium, [...flags, '--no-pdf-header-footer', `--print-to-pdf=${out}`, `file://${html}`], out);
}

/** Null where LibreOffice is not installed. */
async function printWithLibreOffice(folder: string, svg: string): Promise<Cost | null> {
  const program = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((candidate) => existsSync(candidate));
  if (program === undefined) return null;
  const target = path.join(folder, 'office');
  const home = `-env:UserInstallation=file://${path.join(folder, 'office-home')}`;
  const out = path.join(target, path.basename(svg).replace(/svg$/, 'pdf'));
  return cost(program, [home, '--headless', '--convert-to', 'pdf:draw_pdf_Export', '--outdir', target, svg], out);
}

async function cost(program: string, args: readonly string[], out: string): Promise<Cost> {
  const startedAt = performance.now();
  const child = spawn(program, args, { cwd: root, stdio: 'ignore' });
  let peakMb = 0;
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, familyMb(child.pid ?? 0));
  }, 25);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  clearInterval(timer);
  const seconds = (performance.now() - startedAt) / 1000;
  if (code !== 0) throw new Error(`${path.basename(program)} ended with ${code}`);
  return { seconds, peakMb, fileMb: statSync(out).size / 1e6 };
}

/** Proportional memory of a process and all its descendants: what they share is counted once. */
function familyMb(pid: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /^PPid:\s+(\d+)/m.exec(readText(`/proc/${name}/status`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  let total = 0;
  for (const one of parents.keys()) {
    for (let at: number | undefined = one; at !== undefined && at > 1; at = parents.get(at)) {
      if (at !== pid) continue;
      total += Number(/^Pss:\s+(\d+)/m.exec(readText(`/proc/${one}/smaps_rollup`))?.[1] ?? 0) / 1024;
      break;
    }
  }
  return total;
}

/** A process may be gone between the listing and the reading. */
function readText(file: string): string {
  return existsSync(file) ? safely(() => readFileSync(file, 'utf8')) : '';
}

function safely(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
