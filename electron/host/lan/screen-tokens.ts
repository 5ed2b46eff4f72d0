// Which screen a token belongs to. Only hashes are stored: who reads the library's folder cannot pose as a screen.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type ScreenId, screenId } from '../../../slides/model/id.ts';
import { replaceFile } from '../store/durable-file.ts';
import { nodeFileSystem } from '../store/node-file-system.ts';

export type ScreenTokens = {
  screenOf(token: string): ScreenId | null;
  has(screenId: ScreenId): boolean;
  /** Replaces the screen's token. Resolves once it is on disk. */
  grant(screenId: ScreenId, token: string): Promise<void>;
  revoke(screenId: ScreenId): Promise<void>;
};

const fileName = 'screen-tokens.json';
const tokenFile = z.strictObject({
  format: z.literal('pano-screen-tokens'),
  screens: z.array(z.strictObject({ screenId, tokenSha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});

/** `onDamaged` hears of a file that cannot be read: the screens must then be paired again. */
export function openScreenTokens(libraryFolder: string, onDamaged: (error: unknown) => void): ScreenTokens {
  const file = path.join(libraryFolder, fileName);
  const hashes = read(file, onDamaged);
  let writing: Promise<void> = Promise.resolve();

  function write(): Promise<void> {
    const screens = [...hashes].map(([id, tokenSha256]) => ({ screenId: id, tokenSha256 }));
    const text = `${JSON.stringify({ format: 'pano-screen-tokens', screens }, null, 1)}\n`;
    // One after the other, whether or not the one before succeeded.
    const next = writing.then(() => replaceFile(nodeFileSystem, file, Buffer.from(text), { before: () => readIfThere(file) }));
    writing = next.catch(() => {});
    return next;
  }

  /** What cannot be written did not happen: otherwise a token that was taken back would come back with the next start. */
  async function replace(id: ScreenId, tokenSha256: string | null): Promise<void> {
    const before = hashes.get(id);
    if (tokenSha256 === null) hashes.delete(id);
    else hashes.set(id, tokenSha256);
    try {
      await write();
    } catch (error) {
      if (before === undefined) hashes.delete(id);
      else hashes.set(id, before);
      throw error;
    }
  }

  return {
    screenOf(token) {
      const hash = hashOf(token);
      for (const [id, known] of hashes) if (known === hash) return id;
      return null;
    },
    has: (id) => hashes.has(id),
    grant: (id, token) => replace(id, hashOf(token)),
    async revoke(id) {
      if (hashes.has(id)) await replace(id, null);
    },
  };
}

function readIfThere(file: string): Uint8Array | null {
  return existsSync(file) ? readFileSync(file) : null;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function read(file: string, onDamaged: (error: unknown) => void): Map<ScreenId, string> {
  if (!existsSync(file)) return new Map();
  try {
    const { screens } = tokenFile.parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(screens.map(({ screenId: id, tokenSha256 }) => [id, tokenSha256]));
  } catch (error) {
    // No token is the safe reading of a damaged list: nobody is let in by it.
    onDamaged(error);
    return new Map();
  }
}
