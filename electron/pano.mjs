#!/usr/bin/env node
// The command line, a command of the repository: `npm run -s pano -- <command>`.
import { ensureBuilt } from './build.mjs';

await ensureBuilt((line) => console.error(line));
const { main } = await import('../dist/node/pano.js');
process.exitCode = await main(process.argv);
