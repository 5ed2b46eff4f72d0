// PDFs read back with tools that are not ours.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The dictionaries and all stream contents as text, by qpdf; throws when qpdf finds the file faulty. */
export async function unpackPdf(file: string): Promise<string> {
  await run('qpdf', ['--check', file]);
  const { stdout } = await run('qpdf', ['--qdf', '--object-streams=disable', file, '-'], {
    maxBuffer: 100e6,
    encoding: 'latin1',
  });
  return stdout;
}

/** The numbers of a box of the first page that has it. */
export function pageBox(unpacked: string, name: string): number[] {
  const found = unpacked.match(new RegExp(`/${name} \\[([^\\]]+)\\]`))?.[1];
  return (found ?? '').trim().split(/\s+/).map(Number);
}
