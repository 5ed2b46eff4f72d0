// The last unsaved state of a design on this machine, so that a closed window or a dead host loses nothing.
import { z } from 'zod';
import { type Design, design as designSchema } from '../../../../slides/model/design.ts';
import type { DesignId } from '../../../../slides/model/id.ts';

const draft = z.strictObject({ baseRevision: z.number().int().min(0), design: designSchema });
export type LocalDraft = z.infer<typeof draft>;

export type DraftKeeper = {
  read(): LocalDraft | null;
  keep(design: Design, baseRevision: number): void;
  drop(): void;
};

/** `storage` is the browser's localStorage: written at once, so it also holds when the window closes right after. */
export function createDraftKeeper(storage: Storage, id: DesignId, onFull: (error: unknown) => void): DraftKeeper {
  const key = `pano-draft-${id}`;
  return {
    read() {
      const text = storage.getItem(key);
      const parsed = text === null ? null : draft.safeParse(parseJson(text));
      return parsed?.success && parsed.data.design.id === id ? parsed.data : null;
    },
    keep(design, baseRevision) {
      try {
        storage.setItem(key, JSON.stringify({ baseRevision, design }));
      } catch (error) {
        onFull(error);
      }
    },
    drop: () => storage.removeItem(key),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A draft that was cut off has nothing to give back.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether two versions differ in anything a person made. */
export function isSameContent(one: Design, other: Design): boolean {
  const bare = (design: Design): string => JSON.stringify({ ...design, updatedAtMs: 0 });
  return bare(one) === bare(other);
}
