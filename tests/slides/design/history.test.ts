import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, applyAll } from '../../../slides/design/commands.ts';
import { record, redo, startHistory, undo } from '../../../slides/design/history.ts';
import { designWithCommands } from './arbitrary-design.ts';

describe('history', () => {
  it('undoes any command, and redoes it', () => {
    fc.assert(
      fc.property(designWithCommands, ([design, commands]) => {
        let history = startHistory(design);
        for (const command of commands) {
          const before = history.present;
          const next = record(history, apply(before, command));
          if (next !== history) {
            expect(undo(next).present).toBe(before);
            expect(redo(undo(next)).present).toBe(next.present);
          }
          history = next;
        }
        while (history.past.length > 0) history = undo(history);
        expect(history.present).toBe(design);
        while (history.future.length > 0) history = redo(history);
        expect(history.present).toEqual(applyAll(design, commands));
      }),
    );
  });

  it('takes the steps of one gesture as one', () => {
    let history = startHistory(0);
    for (const step of [1, 2, 3]) history = record(history, step, 'drag-1');
    history = record(history, 4, 'drag-2');
    expect(undo(history).present).toBe(3);
    expect(undo(undo(history)).present).toBe(0);
  });

  it('begins a new step for the same gesture after an undo', () => {
    let history = record(record(startHistory(0), 1, 'slider'), 2, 'slider');
    history = record(undo(history), 5, 'slider');
    expect(undo(history).present).toBe(0);
    expect(history.future).toEqual([]);
  });

  it('forgets the oldest steps, never the newest', () => {
    let history = startHistory(0);
    for (let step = 1; step <= 500; step += 1) history = record(history, step);
    expect(history.past.length).toBe(200);
    expect(undo(history).present).toBe(499);
  });
});
