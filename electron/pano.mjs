#!/usr/bin/env node
// The command line: `npm run -s pano -- <command>` in the repository, `pano <command>` when installed.
import { ensureBuilt } from './build.mjs';

await ensureBuilt((line) => console.error(line));
const { main } = await import('../dist/node/pano.js');
process.exitCode = await main(process.argv);
