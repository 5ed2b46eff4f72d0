// The last unsaved state of a design on this machine, so that a closed window or a dead host loses nothing.
import { z } from 'zod';
import { type Design, design as designSchema } from '../../../../slides/model/design.ts';
import type { DesignId } from '../../../../slides/model/id.ts';
import { migrate, schemaVersion } from '../../../../slides/schema/migrations.ts';

/** A draft of before version 3 does not say its version: that was 2. */
const kept = z.strictObject({
  schema: z.number().int().min(1).default(2),
  baseRevision: z.number().int().min(0),
  design: z.unknown(),
});
export type LocalDraft = { baseRevision: number; design: Design };

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
      const draft = text === null ? null : readDraft(parseJson(text));
      return draft?.design.id === id ? draft : null;
    },
    keep(design, baseRevision) {
      try {
        storage.setItem(key, JSON.stringify({ schema: schemaVersion, baseRevision, design }));
      } catch (error) {
        onFull(error);
      }
    },
    drop: () => storage.removeItem(key),
  };
}

/** Null for what is no draft, or one of a newer Pano. */
function readDraft(value: unknown): LocalDraft | null {
  const { data } = kept.safeParse(value);
  if (data === undefined || data.schema > schemaVersion) return null;
  const migrated = migrate('designs', data.design, data.schema);
  const design = migrated.kind === 'migrated' ? designSchema.safeParse(migrated.payload).data : undefined;
  return design === undefined ? null : { baseRevision: data.baseRevision, design };
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
