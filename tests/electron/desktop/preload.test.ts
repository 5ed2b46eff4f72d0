// The preload's bridge and the renderer's idea of it are written down on both sides of a wall that no import crosses:
// this file makes the compiler compare them, and reads the built preload as the sandbox will.
import { expectTypeOf, it } from 'vitest';
import type { PreloadBridge } from '../../../electron/desktop/preload.ts';
import type { Bridge } from '../../../renderer/shared/connection.ts';

it('offers exactly what the renderer expects', () => {
  expectTypeOf<PreloadBridge>().toEqualTypeOf<Bridge>();
});
