// A real process that writes a real library, for tests that kill it, trace it or take its disk space away.
// node writer.mjs loop|hold|once|big FOLDER; every line on standard output is written before the program goes on.
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { LibraryStore } from '../../../../../electron/host/store/library-store.ts';
import { openLibrary } from '../../../../../electron/host/store/open-library.ts';
import { design } from '../sample-documents.ts';

const [mode, folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: writer.mjs loop|hold|once|big FOLDER');
const options = { folder, now: Date.now, randomBytes: (length: number) => randomBytes(length) };

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Saves on and on; each name tells its revision, and its bulk makes a save take a few writes. */
async function saveForever(store: LibraryStore): Promise<void> {
  let revision = store.get('designs', 'design-1')?.revision ?? 0;
  for (;;) {
    const next = { ...design(`revision ${revision + 1}`), slogan: 'Đoàn kết '.repeat(1000) };
    revision = await store.save('designs', next, revision);
    say(`saved ${revision}`);
    if (revision % 5 === 0) say(`put ${await store.putMedia(Buffer.from(`picture ${revision}`))}`);
  }
}

async function run(): Promise<void> {
  const store = await openLibrary(options);
  say('ready');
  if (mode === 'hold') return void setInterval(() => undefined, 1000);
  if (mode === 'loop') return saveForever(store);
  const slogan = mode === 'big' ? 'Đoàn kết '.repeat(1000) : 'short';
  const elements = mode === 'big' ? Array.from({ length: 20 }, (_, index) => bulkyText(index)) : [];
  try {
    await store.save(
      'designs',
      { ...design('from the writer'), slogan, elements },
      store.get('designs', 'design-1')?.revision ?? 0,
    );
    say('acknowledged');
  } catch (error) {
    say(`refused ${error instanceof Error && 'code' in error ? error.code : error}`);
  }
  await store.close();
}

function bulkyText(index: number) {
  const box = { x: 0, y: 0, width: 1, height: 1, rotation: 0, flipX: false, flipY: false, opacity: 1 };
  const state = { isLocked: false, isHidden: false, shadow: null, fill: null, stroke: null, cornerRadius: 0 };
  const id = `e${index}` as ReturnType<typeof design>['elements'][number]['id'];
  return { ...box, ...state, id, kind: 'rectangle' as const, name: 'Đoàn kết '.repeat(20) };
}

try {
  await run();
} catch (error) {
  say(`failed ${error instanceof Error && 'code' in error ? error.code : error}`);
}
