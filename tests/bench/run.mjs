// `npm run bench [name…]`: every measure beside its peer in the same run, as ratios; never a gate. Results, with the facts of
// the machine, go to out/bench.json and to the screen.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';
import { ensureBuilt } from '../../electron/build.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const wanted = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.page.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

await ensureBuilt((line) => console.error(line));
const server = await createServer({
  root,
  configFile: false,
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
  define: { __PANO_VERSION__: '"bench"' },
});
const results = [];
for (const name of names) {
  const measure = await server.ssrLoadModule(`/tests/bench/${name}.ts`);
  if (typeof measure.run !== 'function') continue;
  console.log(`\n${name} …`);
  const result = await measure.run();
  results.push(result);
  console.log(result.name);
  for (const { label, ours, peer, ratio, unit } of result.rows) {
    console.log(`  ${label.padEnd(64)} ours ${format(ours)} ${unit}   peer ${format(peer)} ${unit}   ratio ${format(ratio)}`);
  }
}
await server.close();

function format(value) {
  return typeof value === 'number' ? Number(value.toPrecision(3)).toString().padStart(8) : String(value);
}

const machine = {
  cpu: os.cpus()[0]?.model,
  cores: os.cpus().length,
  memoryGb: Math.round(os.totalmem() / 2 ** 30),
  platform: `${os.platform()} ${os.release()}`,
  node: process.version,
};
mkdirSync(path.join(root, 'out'), { recursive: true });
writeFileSync(
  path.join(root, 'out', 'bench.json'),
  `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, results }, null, 2)}\n`,
);
console.log(`\nWritten to out/bench.json (${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node})`);
process.exit(0);
