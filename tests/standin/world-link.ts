// Two JavaScript worlds of one page share no objects, only DOM events. This carries calls between them as Electron's context
// bridge does: plain copies without prototypes, functions and promises by proxy, errors by message, symbols dropped.

type Wire =
  | { kind: 'raw'; value: unknown }
  | { kind: 'function' | 'promise'; id: number }
  | { kind: 'error'; message: string }
  | WireList
  | WireObject;
type WireList = { kind: 'array'; items: Wire[] };
type WireObject = { kind: 'object'; entries: [string, Wire][] };

type Message =
  | { op: 'call'; callId: number; functionId: number; args: Wire[] }
  | { op: 'result'; callId: number; isOk: boolean; value: Wire }
  | { op: 'settled'; promiseId: number; isOk: boolean; value: Wire }
  | { op: 'offer'; name: string; value: Wire };

const deepest = 1000;

export type WorldLink = {
  /** Hands a value to the other world under a name; what its `onOffer` throws is thrown here. */
  offer(name: string, value: unknown): void;
};

/** Both worlds call this with the same secret and opposite sides, before any script of the page runs. */
export function linkWorlds(
  secret: string,
  side: 'main' | 'isolated',
  onOffer: (name: string, value: unknown) => void,
): WorldLink {
  const other = side === 'main' ? 'isolated' : 'main';
  const functions: ((...args: unknown[]) => unknown)[] = [];
  const results = new Map<number, { isOk: boolean; value: Wire }>();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  let lastId = 0;
  // The page may replace these later; the link keeps what was there at the start.
  const page = document;
  const dispatch = page.dispatchEvent.bind(page);
  const Custom = CustomEvent;

  const tell = (message: Message) => void dispatch(new Custom(`${secret}:${other}`, { detail: message }));

  const copy = (value: unknown, depth: number, seen: Map<object, Wire>): Wire | null => {
    if (depth >= deepest)
      throw new TypeError('Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.');
    if (typeof value === 'symbol') return null;
    if (typeof value === 'function') return { kind: 'function', id: functions.push(value as () => unknown) - 1 };
    if (typeof value !== 'object' || value === null) return { kind: 'raw', value };
    const known = seen.get(value);
    if (known !== undefined) return known;
    if (value instanceof Promise) {
      lastId += 1;
      const promiseId = lastId;
      value.then(
        (settled) => tell({ op: 'settled', promiseId, isOk: true, value: wire(settled) }),
        (error) => tell({ op: 'settled', promiseId, isOk: false, value: wire(error) }),
      );
      return { kind: 'promise', id: promiseId };
    }
    if (value instanceof Error) return { kind: 'error', message: value.message };
    if (Array.isArray(value)) {
      const list: WireList = { kind: 'array', items: [] };
      seen.set(value, list);
      list.items = value.map((item) => copy(item, depth + 1, seen) ?? { kind: 'raw', value: undefined });
      return list;
    }
    if (isCloneable(value)) return { kind: 'raw', value };
    const made: WireObject = { kind: 'object', entries: [] };
    seen.set(value, made);
    for (const [key, item] of Object.entries(value)) {
      const copied = copy(item, depth + 1, seen);
      if (copied !== null) made.entries.push([key, copied]);
    }
    return made;
  };
  const wire = (value: unknown): Wire => copy(value, 0, new Map()) ?? { kind: 'raw', value: undefined };

  const restore = (value: Wire, seen: Map<Wire, unknown>): unknown => {
    if (seen.has(value)) return seen.get(value);
    switch (value.kind) {
      case 'raw':
        return value.value;
      case 'error':
        return new Error(value.message);
      case 'function':
        return (...args: unknown[]) => callOther(value.id, args);
      case 'promise':
        return new Promise((resolve, reject) => void waiting.set(value.id, { resolve, reject }));
      case 'array': {
        const list: unknown[] = [];
        seen.set(value, list);
        for (const item of value.items) list.push(restore(item, seen));
        return list;
      }
      case 'object': {
        const made: Record<string, unknown> = {};
        seen.set(value, made);
        for (const [key, item] of value.entries) {
          Object.defineProperty(made, key, { value: restore(item, seen), enumerable: true, writable: true, configurable: true });
        }
        return made;
      }
    }
  };
  const unwire = (value: Wire): unknown => restore(value, new Map());

  const callOther = (functionId: number, args: unknown[]): unknown => {
    lastId += 1;
    const callId = lastId;
    tell({ op: 'call', callId, functionId, args: args.map(wire) });
    const result = results.get(callId);
    results.delete(callId);
    if (result === undefined) throw new Error('the other world did not answer');
    const value = unwire(result.value);
    if (!result.isOk) throw value;
    return value;
  };

  const answer = (callId: number, work: () => unknown) => {
    let message: Message;
    try {
      message = { op: 'result', callId, isOk: true, value: wire(work()) };
    } catch (error) {
      message = { op: 'result', callId, isOk: false, value: wire(error) };
    }
    tell(message);
  };

  page.addEventListener(`${secret}:${side}`, (event) => {
    const message = (event as CustomEvent<Message>).detail;
    if (message.op === 'call') answer(message.callId, () => functions[message.functionId]?.(...message.args.map(unwire)));
    else if (message.op === 'result') results.set(message.callId, message);
    else if (message.op === 'offer') onOffer(message.name, unwire(message.value));
    else {
      const promise = waiting.get(message.promiseId);
      waiting.delete(message.promiseId);
      if (message.isOk) promise?.resolve(unwire(message.value));
      else promise?.reject(unwire(message.value));
    }
  });

  return { offer: (name, value) => tell({ op: 'offer', name, value: wire(value) }) };
}

function isCloneable(value: object): boolean {
  return (
    ArrayBuffer.isView(value) ||
    value instanceof ArrayBuffer ||
    value instanceof Date ||
    value instanceof Map ||
    value instanceof Set ||
    value instanceof RegExp ||
    value instanceof Blob
  );
}
