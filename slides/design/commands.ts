// Every change a person can make to a design, as data, and the one function that makes it.
//
// Rules that hold for all commands:
// - The result is a valid design again; a command that would break the model changes nothing.
// - No change gives back the very same design, so history and autosave can tell by `===`.
// - Unknown ids are ignored. Of an element and the group around it, only the group counts.
// - A locked element, and all inside a locked group, takes no change but lock, hide and a new name; copying it is fine.

import { type AcceptedRemark, type Approval, approval as approvalSchema } from '../model/approval.ts';
import { type Fill, fill as fillSchema } from '../model/color.ts';
import { type Design, design as designSchema, type Page, page as pageSchema } from '../model/design.ts';
import type { Element } from '../model/element.ts';
import { type Finishing, finishing as finishingSchema } from '../model/finishing.ts';
import type { ElementId, ThemeId } from '../model/id.ts';
import { acceptRemark, restoreRemark } from './accept-remark.ts';
import { type AlignEdge, type Axis, alignMovements, distributeMovements } from './arrange.ts';
import { copyElements } from './copy-elements.ts';
import { type ElementPatch, patchElement } from './element-patch.ts';
import { findElement, isLocked, mapElements, mapSiblings, removeElements, topmostOf, walk } from './element-tree.ts';
import { type Bounds, type Point, unionOf } from './geometry.ts';
import { groupSiblings, ungroup } from './grouping.ts';
import { placeElement } from './limits.ts';
import { type OrderStep, orderSiblings, placeInOrder } from './order.ts';
import { movementInside, onPage, pageBounds } from './page-box.ts';
import { type NewBox, resizeElement } from './scale-element.ts';

type Ids = readonly ElementId[];

export type Command =
  | { kind: 'element.add'; elements: readonly Element[] }
  | { kind: 'element.update'; ids: Ids; patch: ElementPatch }
  | { kind: 'element.rename'; id: ElementId; name: string }
  | { kind: 'element.remove'; ids: Ids }
  /** In page units on the page, also for elements inside turned groups. */
  | { kind: 'element.move'; ids: Ids; dx: number; dy: number }
  /** The box is in the space of the element's parent. */
  | { kind: 'element.resize'; id: ElementId; box: NewBox; scalesContent: boolean }
  /** To this angle, about the element's centre. */
  | { kind: 'element.rotate'; ids: Ids; rotation: number }
  | { kind: 'element.order'; ids: Ids; step: OrderStep }
  /** To a place among its siblings, counted from the lowest. */
  | { kind: 'element.place'; id: ElementId; index: number }
  /** `newIds`: see newElementIds. The copies lie on the page itself, over everything else. */
  | { kind: 'element.duplicate'; ids: Ids; newIds: Ids; dx: number; dy: number }
  | { kind: 'element.group'; ids: Ids; groupId: ElementId; name: string }
  | { kind: 'element.ungroup'; ids: Ids }
  /** To the page, or to the frame around the chosen elements. */
  | { kind: 'element.align'; ids: Ids; edge: AlignEdge; to: 'page' | 'selection' }
  | { kind: 'element.distribute'; ids: Ids; axis: Axis }
  | { kind: 'element.lock'; ids: Ids; isLocked: boolean }
  | { kind: 'element.hide'; ids: Ids; isHidden: boolean }
  | { kind: 'page.set'; page: Partial<Page> }
  | { kind: 'finishing.set'; finishing: Finishing | null }
  | { kind: 'background.set'; fill: Fill }
  | { kind: 'theme.set'; themeId: ThemeId }
  | { kind: 'design.rename'; name: string }
  /** The checks no longer speak of it, or do so again. */
  | { kind: 'remark.accept'; remark: AcceptedRemark }
  | { kind: 'remark.restore'; remark: AcceptedRemark }
  | { kind: 'approval.set'; approval: Approval | null }
  /** The whole content at once: the version that another window saved. */
  | { kind: 'design.replace'; design: Design };

const mostElements = 10_000;

export function apply(design: Design, command: Command): Design {
  switch (command.kind) {
    case 'element.add':
      return addElements(design, command.elements);
    case 'element.update':
      return change(design, command.ids, (element) => patchElement(element, command.patch));
    case 'element.rename':
      return withElements(
        design,
        mapElements(design.elements, new Set([command.id]), (element) =>
          patchElement(element, { of: 'any', set: { name: command.name.trim().slice(0, 200) } }),
        ),
      );
    case 'element.remove':
      return withElements(design, removeElements(design.elements, new Set(free(design, command.ids))));
    case 'element.move':
      return move(design, new Map(free(design, command.ids).map((id) => [id, { x: command.dx, y: command.dy }])));
    case 'element.resize':
      return change(design, [command.id], (element) => resizeElement(element, command.box, command.scalesContent));
    case 'element.rotate':
      return change(design, command.ids, (element) => placeElement(element, { ...element, rotation: command.rotation }));
    case 'element.order': {
      const ids = new Set(free(design, command.ids));
      return withElements(
        design,
        mapSiblings(design.elements, (list) => orderSiblings(list, ids, command.step)),
      );
    }
    case 'element.place':
      if (isLocked(design.elements, command.id)) return design;
      return withElements(
        design,
        mapSiblings(design.elements, (list) => placeInOrder(list, command.id, command.index)),
      );
    case 'element.duplicate': {
      const originals = topmostOf(design.elements, command.ids).flatMap((id) => onPage(design.elements, id) ?? []);
      const copies = copyElements(originals, command.newIds, command.dx, command.dy);
      return copies === null ? design : addElements(design, copies);
    }
    case 'element.group': {
      if (findElement(design.elements, command.groupId) !== null) return design;
      const ids = new Set(free(design, command.ids));
      const group = (list: Element[]): Element[] => groupSiblings(list, ids, command.groupId, command.name.slice(0, 200));
      return isTogether(design, ids) ? withElements(design, mapSiblings(design.elements, group)) : design;
    }
    case 'element.ungroup': {
      const ids = new Set(free(design, command.ids));
      const open = (element: Element): Element[] =>
        element.kind === 'group' && ids.has(element.id) ? ungroup(element) : [element];
      return withElements(
        design,
        mapSiblings(design.elements, (list) => (list.some(({ id }) => ids.has(id)) ? list.flatMap(open) : list)),
      );
    }
    case 'element.align':
      return arrange(design, command.ids, (boxes) => {
        const page = { x: 0, y: 0, width: design.page.width, height: design.page.height };
        return alignMovements(boxes, command.to === 'page' ? page : (unionOf(boxes) ?? page), command.edge);
      });
    case 'element.distribute':
      return arrange(design, command.ids, (boxes) => distributeMovements(boxes, command.axis));
    case 'element.lock':
      return flag(design, command.ids, 'isLocked', command.isLocked);
    case 'element.hide':
      return flag(design, command.ids, 'isHidden', command.isHidden);
    case 'page.set': {
      const page = pageSchema.safeParse({ ...design.page, ...command.page });
      return page.success && JSON.stringify(page.data) !== JSON.stringify(design.page) ? { ...design, page: page.data } : design;
    }
    case 'finishing.set': {
      const finishing = finishingSchema.nullable().safeParse(command.finishing);
      const isNew = finishing.success && JSON.stringify(finishing.data) !== JSON.stringify(design.finishing);
      return isNew ? { ...design, finishing: finishing.data } : design;
    }
    case 'background.set': {
      const background = fillSchema.safeParse(command.fill);
      return background.success ? { ...design, background: background.data } : design;
    }
    case 'theme.set':
      return command.themeId === design.themeId ? design : { ...design, themeId: command.themeId };
    case 'design.rename': {
      const name = command.name.trim().normalize('NFC').slice(0, 300);
      return name === '' || name === design.name ? design : { ...design, name };
    }
    case 'remark.accept':
      return acceptRemark(design, command.remark);
    case 'remark.restore':
      return restoreRemark(design, command.remark);
    case 'approval.set': {
      const approval = approvalSchema.nullable().safeParse(command.approval);
      const isNew = approval.success && JSON.stringify(approval.data) !== JSON.stringify(design.approval);
      return isNew ? { ...design, approval: approval.data } : design;
    }
    case 'design.replace': {
      const replaced = designSchema.safeParse({ ...command.design, id: design.id });
      return replaced.success ? replaced.data : design;
    }
  }
}

export function applyAll(design: Design, commands: readonly Command[]): Design {
  return commands.reduce(apply, design);
}

function withElements(design: Design, elements: Element[]): Design {
  return elements === design.elements || elements.length > mostElements ? design : { ...design, elements };
}

/** The chosen elements that may be changed. */
function free(design: Design, ids: Ids): ElementId[] {
  return topmostOf(design.elements, ids).filter((id) => !isLocked(design.elements, id));
}

function change(design: Design, ids: Ids, make: (element: Element) => Element): Design {
  return withElements(design, mapElements(design.elements, new Set(free(design, ids)), make));
}

function addElements(design: Design, added: readonly Element[]): Design {
  const known = new Set(walk(design.elements).map((element) => element.id));
  const fresh = added.filter((element) => {
    const ids = walk([element]).map(({ id }) => id);
    if (new Set(ids).size < ids.length || ids.some((id) => known.has(id))) return false;
    for (const id of ids) known.add(id);
    return true;
  });
  return fresh.length === 0 ? design : withElements(design, [...design.elements, ...fresh]);
}

function move(design: Design, movements: ReadonlyMap<ElementId, Point>): Design {
  return withElements(
    design,
    mapElements(design.elements, new Set(movements.keys()), (element, groups) => {
      const { x, y } = movementInside(groups, movements.get(element.id) ?? { x: 0, y: 0 });
      return placeElement(element, { ...element, x: element.x + x, y: element.y + y });
    }),
  );
}

function arrange(design: Design, ids: Ids, movementsOf: (boxes: Bounds[]) => Point[]): Design {
  const placed = free(design, ids).flatMap((id) => {
    const bounds = pageBounds(design.elements, id);
    return bounds === null ? [] : [{ id, bounds }];
  });
  const movements = movementsOf(placed.map(({ bounds }) => bounds));
  return move(design, new Map(placed.map(({ id }, index) => [id, movements[index] ?? { x: 0, y: 0 }])));
}

function flag(design: Design, ids: Ids, name: 'isLocked' | 'isHidden', value: boolean): Design {
  const set = (element: Element): Element => (element[name] === value ? element : { ...element, [name]: value });
  return withElements(design, mapElements(design.elements, new Set(ids), set));
}

/** Only siblings can become a group. */
function isTogether(design: Design, ids: ReadonlySet<ElementId>): boolean {
  let lists = 0;
  mapSiblings(design.elements, (list) => {
    if (list.some((element) => ids.has(element.id))) lists += 1;
    return list;
  });
  return lists === 1;
}
