// Scene items are a flat list with begin and end marks; painters walk them as single items and whole groups.
import type { GroupBegin, ImageItem, PathItem, SceneItem, TextItem } from './scene.ts';
import { hasTouchingPieces } from './text-pieces.ts';

export type DrawnItem = PathItem | TextItem | ImageItem;
export type SceneNode = { kind: 'item'; item: DrawnItem } | { kind: 'group'; begin: GroupBegin; content: readonly SceneItem[] };

/** The items of one level: a group stands for everything up to its end. */
export function sceneNodes(items: readonly SceneItem[]): SceneNode[] {
  const nodes: SceneNode[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.kind === 'group-end') continue;
    if (item.kind !== 'group-begin') {
      nodes.push({ kind: 'item', item });
      continue;
    }
    const end = groupEnd(items, index);
    nodes.push({ kind: 'group', begin: item, content: items.slice(index + 1, end) });
    index = end;
  }
  return nodes;
}

function groupEnd(items: readonly SceneItem[], begin: number): number {
  let depth = 0;
  for (let index = begin; index < items.length; index++) {
    const kind = items[index]?.kind;
    if (kind === 'group-begin') depth++;
    if (kind === 'group-end') depth--;
    if (depth === 0) return index;
  }
  return items.length;
}

/** Whether parts of it lie over each other, so that its opacity and shadow hold for the whole and not for each part. */
export function isComposite(node: SceneNode): boolean {
  const item = node.kind === 'group' ? node.begin : node.item;
  if (item.opacity === 1 && item.shadow === null) return false;
  switch (item.kind) {
    case 'group-begin':
      return true;
    case 'path':
      return item.fill !== null && item.stroke !== null;
    case 'text':
      return item.stroke !== null || hasTouchingPieces(item) || (item.lines.length > 1 && item.shadow !== null);
    case 'image':
      // A clip would cut the shadow off.
      return item.shadow !== null && item.clip !== null;
  }
}

export function nodeItems(node: SceneNode): SceneItem[] {
  return node.kind === 'item' ? [node.item] : [node.begin, ...node.content, { kind: 'group-end' }];
}

export function withoutEffects(node: SceneNode): SceneNode {
  const plain = { opacity: 1, shadow: null };
  return node.kind === 'item'
    ? { kind: 'item', item: { ...node.item, ...plain } }
    : { ...node, begin: { ...node.begin, ...plain } };
}
