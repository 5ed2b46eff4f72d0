// A call whose answer follows the library: pages name what they need and never fetch by hand.
import { useCallback, useSyncExternalStore } from 'react';
import type { Input, Method, Output } from '../../slides/api/contract.ts';
import { call, onEvent, onReachable } from '../shared/api.ts';
import { type Answer, createLiveQueries } from './data/live-queries.ts';
import { watchLockout } from './data/lockout.ts';

const queries = createLiveQueries(watchLockout(call), onEvent, onReachable);
const idle: Answer<never> = { value: null, error: null };

/** `input` null asks nothing. */
export function useLiveQuery<M extends Method>(method: M, input: Input<M> | null): Answer<Output<M>> {
  const key = JSON.stringify(input);
  const subscribe = useCallback(
    (listener: () => void) =>
      key === 'null' ? () => undefined : queries.subscribe(method, JSON.parse(key) as Input<M>, listener),
    [method, key],
  );
  const read = () => (input === null ? idle : queries.read(method, input));
  return useSyncExternalStore(subscribe, read);
}
