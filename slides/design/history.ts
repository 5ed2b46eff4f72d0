// Undo and redo over immutable values. Steps of one gesture (a drag, a run of a slider) count as one.

export type History<T> = {
  /** Oldest first. */
  readonly past: readonly T[];
  readonly present: T;
  /** Next first. */
  readonly future: readonly T[];
  /** The gesture that made the present; the next step of the same gesture takes its place. */
  readonly gesture: string | null;
};

/** Versions share all unchanged parts, so this many cost little memory. */
const mostSteps = 200;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], gesture: null };
}

/** The same history when nothing changed (by identity). Without a gesture every change is a step of its own. */
export function record<T>(history: History<T>, next: T, gesture: string | null = null): History<T> {
  if (next === history.present) return history;
  const isSameGesture = gesture !== null && gesture === history.gesture && history.past.length > 0;
  const past = isSameGesture ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present: next, future: [], gesture };
}

export function undo<T>(history: History<T>): History<T> {
  const [previous] = history.past.slice(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future], gesture: null };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...rest] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future: rest, gesture: null };
}
