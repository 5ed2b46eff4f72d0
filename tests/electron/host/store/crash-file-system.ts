// A file system in memory that knows what a power cut may leave. Content that was not fsynced may be absent, half or whole;
// names that were not fsynced with their folder may be missing one by one, in every combination.
import path from 'node:path';
import type { FileSystem } from '../../../../electron/host/store/file-system.ts';

type FileNode = { kind: 'file'; content: Uint8Array; durable: Uint8Array };
type Change = { name: string; node: Node | null };
type FolderNode = { kind: 'folder'; names: Map<string, Node>; durable: Map<string, Node>; pending: Change[] };
type Node = FileNode | FolderNode;

const empty = new Uint8Array();

export type CrashFileSystem = FileSystem & {
  /** Every state in which a power cut at this instant could leave the disk, each as a file system of its own. */
  afterPowerCut(): Generator<CrashFileSystem>;
  /** Called after every operation that changes something: the instants at which the power may go. */
  onChange: (() => void) | null;
  /** The content of all files and the names of all folders (ending in a slash), as a running program sees them. */
  snapshot(): Map<string, Uint8Array>;
  /** Everything written so far is on the disk. */
  settle(): void;
};

export function createCrashFileSystem(root: FolderNode = newFolder()): CrashFileSystem {
  function nodeAt(place: string): Node {
    let node: Node = root;
    for (const name of place.split('/').filter((part) => part !== '')) {
      if (node.kind !== 'folder') throw failure('ENOTDIR', place);
      const next = node.names.get(name);
      if (next === undefined) throw failure('ENOENT', place);
      node = next;
    }
    return node;
  }

  function folderAt(place: string): FolderNode {
    const node = nodeAt(place);
    if (node.kind !== 'folder') throw failure('ENOTDIR', place);
    return node;
  }

  function fileAt(place: string): FileNode {
    const node = nodeAt(place);
    if (node.kind !== 'file') throw failure('EISDIR', place);
    return node;
  }

  function setName(place: string, node: Node | null): void {
    const folder = folderAt(path.posix.dirname(place));
    const name = path.posix.basename(place);
    if (node === null) folder.names.delete(name);
    else folder.names.set(name, node);
    folder.pending.push({ name, node });
  }

  function assertFree(place: string): void {
    if (folderAt(path.posix.dirname(place)).names.has(path.posix.basename(place))) throw failure('EEXIST', place);
  }

  const changed = () => self.onChange?.();

  const self: CrashFileSystem = {
    onChange: null,
    async createFile(file) {
      assertFree(file);
      const node: FileNode = { kind: 'file', content: empty, durable: empty };
      setName(file, node);
      changed();
      return {
        async write(bytes) {
          node.content = Buffer.concat([node.content, bytes]);
          changed();
          return bytes.length;
        },
        byteLength: async () => node.content.length,
        async sync() {
          node.durable = node.content;
          changed();
        },
        close: async () => undefined,
      };
    },
    read: async (file) => Uint8Array.from(fileAt(file).content),
    async rename(from, to) {
      const node = nodeAt(from);
      setName(to, node);
      setName(from, null);
      changed();
    },
    async unlink(file) {
      fileAt(file);
      setName(file, null);
      changed();
    },
    async makeFolder(folder) {
      assertFree(folder);
      setName(folder, newFolder());
      changed();
    },
    list: async (folder) => [...folderAt(folder).names.keys()],
    async stat(place) {
      const node = nodeAt(place);
      return { isFolder: node.kind === 'folder', byteLength: node.kind === 'file' ? node.content.length : 0 };
    },
    async syncFolder(folder) {
      settleFolder(folderAt(folder));
      changed();
    },
    wait: async () => undefined,
    settle: () => settleAll(root),
    snapshot() {
      const found = new Map<string, Uint8Array>();
      collect(root, '', found);
      return found;
    },
    *afterPowerCut() {
      for (const folder of folderStates(root)) yield createCrashFileSystem(folder);
    },
  };
  return self;
}

function newFolder(): FolderNode {
  return { kind: 'folder', names: new Map(), durable: new Map(), pending: [] };
}

function settleFolder(folder: FolderNode): void {
  folder.durable = new Map(folder.names);
  folder.pending = [];
}

function settleAll(node: Node): void {
  if (node.kind === 'file') {
    node.durable = node.content;
    return;
  }
  settleFolder(node);
  for (const child of node.names.values()) settleAll(child);
}

function collect(folder: FolderNode, prefix: string, found: Map<string, Uint8Array>): void {
  for (const [name, node] of folder.names) {
    if (node.kind === 'file') found.set(`${prefix}/${name}`, node.content);
    else {
      found.set(`${prefix}/${name}/`, empty);
      collect(node, `${prefix}/${name}`, found);
    }
  }
}

function* states(node: Node): Generator<Node> {
  if (node.kind === 'folder') yield* folderStates(node);
  else for (const content of fileContents(node)) yield { kind: 'file', content, durable: content };
}

function* fileContents({ content, durable }: FileNode): Generator<Uint8Array> {
  yield durable;
  if (content === durable) return;
  yield content.subarray(0, durable.length + Math.floor((content.length - durable.length) / 2));
  yield content;
}

/** Every subset of the folder's unsynced changes, times every state of everything that is then in it. */
function* folderStates(folder: FolderNode): Generator<FolderNode> {
  const seen = new Set<string>();
  for (let subset = 0; subset < 2 ** folder.pending.length; subset++) {
    const names = new Map(folder.durable);
    folder.pending.forEach(({ name, node }, index) => {
      if ((subset & (2 ** index)) === 0) return;
      if (node === null) names.delete(name);
      else names.set(name, node);
    });
    const key = [...names].map(([name, node]) => `${name}:${numberOf(node)}`).join();
    if (seen.has(key)) continue;
    seen.add(key);
    yield* contentStates([...names], new Map());
  }
}

function* contentStates(rest: [string, Node][], chosen: Map<string, Node>): Generator<FolderNode> {
  const [first, ...others] = rest;
  if (first === undefined) {
    yield { kind: 'folder', names: new Map(chosen), durable: new Map(chosen), pending: [] };
    return;
  }
  for (const state of states(first[1])) yield* contentStates(others, new Map(chosen).set(first[0], state));
}

const numbers = new WeakMap<Node, number>();
let counted = 0;
function numberOf(node: Node): number {
  const number = numbers.get(node) ?? ++counted;
  numbers.set(node, number);
  return number;
}

function failure(code: string, place: string): Error {
  return Object.assign(new Error(`${code}: ${place}`), { code });
}
