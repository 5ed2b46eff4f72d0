import { expect, it } from 'vitest';
import { reloadDelayMs } from '../../../electron/desktop/reload-delay.ts';

it('waits twice as long after each death in a row, and never more than a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000].map(reloadDelayMs)).toEqual([
    500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000,
  ]);
});
