// Pictures that a person has looked at, kept in tests/golden/hardest: what is made now must look the same.
// `UPDATE_GOLDEN=1 npm test -- tests/golden/hardest.test.ts` makes them anew; look at every one before you commit it.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';

const folder = new URL('./hardest/', import.meta.url).pathname;
const isRenewing = process.env.UPDATE_GOLDEN === '1';
if (isRenewing && process.env.CI) throw new Error('golden pictures are made anew by a person who looks at them, not by CI');

/** What was kept under this name; written first when pictures are being made anew. */
export async function keptPicture(name: string, made: Uint8Array): Promise<Buffer> {
  const file = path.join(folder, `${name}.png`);
  if (isRenewing) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, small(made));
  }
  return readFile(file);
}

export async function keptNames(): Promise<string[]> {
  return (await readdir(folder)).map((name) => path.basename(name, '.png')).sort();
}

/** Without alpha, in steps of four levels, which nobody sees: half the bytes. */
function small(png: Uint8Array): Buffer {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  const coarse = new PNG({ width, height });
  coarse.data.set(data.map((value) => Math.min(255, Math.round(value / 4) * 4)));
  return PNG.sync.write(coarse, { colorType: 2, deflateLevel: 9 });
}
