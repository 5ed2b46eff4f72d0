// The list of tokens on the disk and in memory are one: what could not be written did not happen.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openScreenTokens } from '../../../../electron/host/lan/screen-tokens.ts';
import { screenId } from '../../../../slides/model/id.ts';

const lobby = screenId.parse('lobby');
const hall = screenId.parse('hall');
let folder: string;
const open = () =>
  openScreenTokens(folder, (error) => {
    throw error;
  });

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pano-tokens-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('takes a token back for good, also when the first try could not be written', async () => {
  const tokens = open();
  await tokens.grant(lobby, 'first');
  const file = path.join(folder, 'screen-tokens.json');
  await rm(file);
  await mkdir(path.join(file, 'in the way'), { recursive: true });
  await expect(tokens.revoke(lobby)).rejects.toThrow();
  await expect(tokens.grant(lobby, 'second')).rejects.toThrow();
  await expect(tokens.grant(hall, 'third')).rejects.toThrow();
  expect([tokens.screenOf('first'), tokens.screenOf('second'), tokens.screenOf('third')]).toEqual([lobby, null, null]);

  await rm(file, { recursive: true });
  await tokens.revoke(lobby);
  expect([tokens.has(lobby), open().has(lobby)]).toEqual([false, false]);
});
