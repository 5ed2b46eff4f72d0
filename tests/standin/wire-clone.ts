// Carries a structured clone as text between a page and the stand-in, so that Map, Date, typed arrays, undefined and cycles
// arrive as they would over Electron's IPC. Runs on both sides.

type Typed =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;
const typedArrays = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
};

/** Throws what Electron throws for functions, symbols and other things that cannot be cloned. */
export function cloneToText(value: unknown): string {
  let clone: unknown;
  try {
    clone = structuredClone(value);
  } catch {
    throw new Error('An object could not be cloned.');
  }
  const seen = new Map<object, number>();
  return JSON.stringify(pack(clone, seen));
}

export function cloneFromText(text: string): unknown {
  return unpack(JSON.parse(text), []);
}

function pack(value: unknown, seen: Map<object, number>): unknown {
  if (value === undefined) return ['undefined'];
  if (typeof value === 'bigint') return ['bigint', String(value)];
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    return ['number', Object.is(value, -0) ? '-0' : String(value)];
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return ['same', known];
  seen.set(value, seen.size);
  if (value instanceof Date) return ['date', value.getTime()];
  if (value instanceof RegExp) return ['regexp', value.source, value.flags];
  if (value instanceof Error) return ['error', value.name, value.message];
  if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))];
  if (ArrayBuffer.isView(value)) {
    return ['typed', value.constructor.name, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
  }
  if (Array.isArray(value)) return ['array', value.map((item) => pack(item, seen))];
  if (value instanceof Map) return ['map', [...value].map(([key, item]) => [pack(key, seen), pack(item, seen)])];
  if (value instanceof Set) return ['set', [...value].map((item) => pack(item, seen))];
  return ['object', Object.entries(value).map(([key, item]) => [key, pack(item, seen)])];
}

function unpack(packed: unknown, seen: unknown[]): unknown {
  if (!Array.isArray(packed)) return packed;
  const [kind, first, second] = packed as [string, never, never];
  if (kind === 'undefined') return undefined;
  if (kind === 'bigint') return BigInt(first);
  if (kind === 'number') return Number(first);
  if (kind === 'same') return seen[first];
  const place = seen.push(undefined) - 1;
  const keep = <T>(made: T): T => {
    seen[place] = made;
    return made;
  };
  switch (kind) {
    case 'date':
      return keep(new Date(first));
    case 'regexp':
      return keep(new RegExp(first, second));
    case 'error':
      return keep(Object.assign(new Error(second), { name: first }));
    case 'buffer':
      return keep(fromBase64(first).buffer);
    case 'typed':
      return keep(typedFrom(first, fromBase64(second)));
    case 'array': {
      const made: unknown[] = keep([]);
      for (const item of first as unknown[]) made.push(unpack(item, seen));
      return made;
    }
    case 'map': {
      const made = keep(new Map());
      for (const [key, item] of first as [unknown, unknown][]) made.set(unpack(key, seen), unpack(item, seen));
      return made;
    }
    case 'set': {
      const made = keep(new Set());
      for (const item of first as unknown[]) made.add(unpack(item, seen));
      return made;
    }
    default: {
      const made: Record<string, unknown> = keep({});
      for (const [key, item] of first as [string, unknown][]) {
        Object.defineProperty(made, key, { value: unpack(item, seen), enumerable: true, writable: true, configurable: true });
      }
      return made;
    }
  }
}

function typedFrom(name: string, bytes: Uint8Array<ArrayBuffer>): Typed | DataView {
  if (name === 'DataView') return new DataView(bytes.buffer);
  // Node's Buffer arrives as what it is to everyone else.
  const Kind = typedArrays[name as keyof typeof typedArrays] ?? Uint8Array;
  return new Kind(bytes.buffer);
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
