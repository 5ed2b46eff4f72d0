// Keeps the display awake as long as at least one lobby screen is open.
import { powerSaveBlocker } from 'electron';

let blocker: number | null = null;
let reasons = 0;

/** Returns what gives the display back; safe to call twice. */
export function keepDisplayAwake(): () => void {
  reasons += 1;
  blocker ??= powerSaveBlocker.start('prevent-display-sleep');
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    reasons -= 1;
    if (reasons > 0 || blocker === null) return;
    powerSaveBlocker.stop(blocker);
    blocker = null;
  };
}
