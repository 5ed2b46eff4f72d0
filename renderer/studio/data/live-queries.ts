// Answers of the host, kept fresh: each is asked once for everyone who shows it, and again when a fact touches it.
import type { Call, Input, Method, Output } from '../../../slides/api/contract.ts';
import { type ErrorReport, reportError } from '../../../slides/api/errors.ts';
import type { HostEvent } from '../../../slides/api/events.ts';

/** The last good value stays while a new one is fetched or the host is away. */
export type Answer<T> = { value: T | null; error: ErrorReport | null };

type Query = {
  method: Method;
  input: unknown;
  answer: Answer<unknown>;
  listeners: Set<() => void>;
  isFetching: boolean;
  isStale: boolean;
};

export type LiveQueries = {
  read<M extends Method>(method: M, input: Input<M>): Answer<Output<M>>;
  subscribe<M extends Method>(method: M, input: Input<M>, listener: () => void): () => void;
};

const empty: Answer<never> = { value: null, error: null };

/** Kinds whose texts the checks read. */
const checked: ReadonlySet<string> = new Set(['designs', 'campaigns']);

/** The first words of the methods whose answers a fact may have changed. */
export function nounsTouchedBy(event: HostEvent): readonly string[] {
  switch (event.name) {
    case 'document.saved':
    case 'document.removed':
      return event.payload.kind === 'settings'
        ? ['settings', 'screens', 'library', 'checks']
        : [
            event.payload.kind,
            'library',
            ...(checked.has(event.payload.kind) ? ['checks'] : []),
            // Whether a design still is what was approved depends on its theme.
            ...(event.payload.kind === 'themes' ? ['designs'] : []),
          ];
    case 'bundle.changed':
      return ['screens', 'program'];
    case 'screen.reported':
      return ['screens'];
    case 'pairing.changed':
      return ['pairing', 'screens'];
    case 'library.degraded':
      return ['library'];
    case 'export.progressed':
    case 'making.progressed':
      return [];
  }
}

function isTouched(query: Query, event: HostEvent): boolean {
  const [noun, verb] = query.method.split('.');
  if (noun === undefined || !nounsTouchedBy(event).includes(noun)) return false;
  const isOneDocument = verb === 'get' && typeof query.input === 'object' && query.input !== null && 'id' in query.input;
  return !(isOneDocument && 'id' in event.payload && event.payload.id !== (query.input as { id: unknown }).id);
}

/** Beyond these, answers that nobody shows any more are let go, the oldest first: a studio stays open for weeks. */
const keptIdle = 100;

export function createLiveQueries(
  call: Call,
  onEvent: (listener: (event: HostEvent) => void) => unknown,
  onReachable: (listener: (isReachable: boolean) => void) => unknown,
): LiveQueries {
  const queries = new Map<string, Query>();

  function find(method: Method, input: unknown): Query {
    const key = `${method} ${JSON.stringify(input)}`;
    const known = queries.get(key);
    if (known !== undefined) return known;
    const query: Query = { method, input, answer: empty, listeners: new Set(), isFetching: false, isStale: true };
    queries.set(key, query);
    forgetIdle();
    return query;
  }

  function forgetIdle(): void {
    if (queries.size <= keptIdle) return;
    const idle = [...queries].filter(([, { listeners, isFetching }]) => listeners.size === 0 && !isFetching);
    // The newest is about to be shown.
    for (const [key] of idle.slice(0, Math.max(0, idle.length - keptIdle))) queries.delete(key);
  }

  async function refresh(query: Query): Promise<void> {
    query.isStale = true;
    if (query.isFetching || query.listeners.size === 0) return;
    query.isFetching = true;
    while (query.isStale) {
      query.isStale = false;
      try {
        query.answer = { value: await call(query.method, query.input as Input<Method>), error: null };
      } catch (error) {
        query.answer = { value: query.answer.value, error: reportError(error) };
      }
      for (const listener of [...query.listeners]) listener();
    }
    query.isFetching = false;
  }

  onEvent((event) => {
    for (const query of queries.values()) if (isTouched(query, event)) void refresh(query);
  });
  let wasReachable = true;
  onReachable((isReachable) => {
    if (isReachable && !wasReachable) for (const query of queries.values()) void refresh(query);
    wasReachable = isReachable;
  });

  return {
    read: (method, input) => find(method, input).answer as Answer<never>,
    subscribe(method, input, listener) {
      const query = find(method, input);
      const isFirst = query.listeners.size === 0;
      query.listeners.add(listener);
      if (isFirst) void refresh(query);
      return () => query.listeners.delete(listener);
    },
  };
}
