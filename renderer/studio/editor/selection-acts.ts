// What menus, keys and the inspector do with the selection; each is one step of history.
import type { AlignEdge, Axis } from '../../../slides/design/arrange.ts';
import { fitToPage, readClipping, writeClipping } from '../../../slides/design/clipboard.ts';
import { copyElements, newElementIds } from '../../../slides/design/copy-elements.ts';
import type { ElementPatch } from '../../../slides/design/element-patch.ts';
import { findElement, isLocked, pathTo, topmostOf } from '../../../slides/design/element-tree.ts';
import type { OrderStep } from '../../../slides/design/order.ts';
import { onPage } from '../../../slides/design/page-box.ts';
import type { Element } from '../../../slides/model/element.ts';
import { type ElementId, elementId, type NewId } from '../../../slides/model/id.ts';
import type { EditorStore } from './editor-store.ts';

export type SelectionActs = ReturnType<typeof createSelectionActs>;

export function createSelectionActs(store: EditorStore, newId: NewId) {
  const selection = (): readonly ElementId[] => store.state.getState().selection;
  const chosen = (): Element[] => {
    const { elements } = store.design();
    return topmostOf(elements, selection()).flatMap((id) => findElement(elements, id) ?? []);
  };
  /** A distance that can be seen on any page: a fiftieth of its shorter side. */
  const smallStep = (): number => Math.round(Math.min(store.design().page.width, store.design().page.height) / 5) / 10;

  /** How often the same clipping was pasted: each copy stands a little further from the original. */
  let pasted = { text: '', times: 0 };

  const acts = {
    add(elements: readonly Element[]): void {
      store.run({ kind: 'element.add', elements });
      store.select(elements.map(({ id }) => id));
    },
    remove: () => store.run({ kind: 'element.remove', ids: selection() }),
    duplicate(): void {
      const originals = chosen();
      const newIds = newElementIds(originals, newId);
      const copies = copyElements(originals, newIds, 0, 0) ?? [];
      store.run({ kind: 'element.duplicate', ids: selection(), newIds, dx: smallStep(), dy: smallStep() });
      store.select(copies.map(({ id }) => id));
    },
    group(): void {
      const groupId = elementId.parse(newId());
      store.run({ kind: 'element.group', ids: selection(), groupId, name: '' });
      if (findElement(store.design().elements, groupId) !== null) store.select([groupId]);
    },
    ungroup(): void {
      const inside = chosen().flatMap((element) =>
        element.kind === 'group' && !isLocked(store.design().elements, element.id)
          ? element.children.map(({ id }) => id)
          : [element.id],
      );
      store.run({ kind: 'element.ungroup', ids: selection() });
      store.select(inside);
    },
    order: (step: OrderStep) => store.run({ kind: 'element.order', ids: selection(), step }),
    align: (edge: AlignEdge) =>
      store.run({ kind: 'element.align', ids: selection(), edge, to: selection().length > 1 ? 'selection' : 'page' }),
    distribute: (axis: Axis) => store.run({ kind: 'element.distribute', ids: selection(), axis }),
    /** Locks all, or unlocks when all are locked. */
    toggleLock: () =>
      store.run({ kind: 'element.lock', ids: selection(), isLocked: !chosen().every(({ isLocked }) => isLocked) }),
    toggleHidden: () =>
      store.run({ kind: 'element.hide', ids: selection(), isHidden: !chosen().every(({ isHidden }) => isHidden) }),
    /** Arrow keys in a row are one step of history. */
    nudge: (dx: number, dy: number) =>
      store.run({ kind: 'element.move', ids: selection(), dx, dy }, `nudge ${selection().join()}`),
    update: (patch: ElementPatch, gesture?: string) =>
      store.run({ kind: 'element.update', ids: selection(), patch }, gesture && `${gesture} ${selection().join()}`),
    /** Each of the selection changed in its own way, as one step: one property of a nested value, say. */
    updateEach(patchOf: (element: Element) => ElementPatch | null, gesture?: string): void {
      const alike = new Map<string, { patch: ElementPatch; ids: ElementId[] }>();
      for (const element of chosen()) {
        const patch = patchOf(element);
        if (patch === null) continue;
        const key = JSON.stringify(patch);
        const known = alike.get(key);
        if (known === undefined) alike.set(key, { patch, ids: [element.id] });
        else known.ids.push(element.id);
      }
      store.runAll(
        [...alike.values()].map(({ patch, ids }) => ({ kind: 'element.update', ids, patch })),
        gesture && `${gesture} ${selection().join()}`,
      );
    },
    selectAll(): void {
      const free = store.design().elements.filter(({ isLocked, isHidden }) => !isLocked && !isHidden);
      store.select(free.map(({ id }) => id));
    },
    /** The next element of the same level in painting order; `step` -1 goes back. */
    selectNext(step: 1 | -1): void {
      const [first] = selection();
      const siblings = siblingsOf(store.design().elements, first ?? null);
      const at = siblings.findIndex(({ id }) => id === first);
      const next = siblings[(at + step + siblings.length) % siblings.length] ?? siblings[0];
      if (next !== undefined) store.select([next.id]);
    },
    /** The selection as text for the clipboard; null when nothing is selected. */
    copy(): string | null {
      const { elements: all } = store.design();
      const elements = topmostOf(all, selection()).flatMap((id) => onPage(all, id) ?? []);
      return elements.length === 0 ? null : writeClipping(store.design().page, elements);
    },
    /** Whether the text held elements. */
    paste(text: string): boolean {
      const clipping = readClipping(text);
      if (clipping === null) return false;
      const isThere = clipping.elements.some(({ id }) => findElement(store.design().elements, id) !== null);
      pasted = { text, times: pasted.text === text ? pasted.times + 1 : isThere ? 1 : 0 };
      const shift = smallStep() * pasted.times;
      const fitted = fitToPage(clipping.elements, clipping.page, store.design().page);
      acts.add(copyElements(fitted, newElementIds(fitted, newId), shift, shift) ?? []);
      return true;
    },
  };
  return acts;
}

function siblingsOf(elements: readonly Element[], id: ElementId | null): readonly Element[] {
  const parent = id === null ? undefined : pathTo(elements, id)?.at(-2);
  const all = parent?.kind === 'group' ? parent.children : elements;
  return all.filter(({ isHidden }) => !isHidden);
}
