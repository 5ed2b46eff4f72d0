// What the pointer does on the canvas: select, move, copy, draw, frame, pan. One gesture runs from press to release; it shows
// its effect as a preview and keeps it as one step when it ends.
import { newElementIds } from '../../../../slides/design/copy-elements.ts';
import { findElement, pathTo, topmostOf } from '../../../../slides/design/element-tree.ts';
import { type Bounds, boundsOf, type Point, unionOf } from '../../../../slides/design/geometry.ts';
import { elementsWithin, hitPath } from '../../../../slides/design/hit-test.ts';
import { newShape, newText } from '../../../../slides/design/new-element.ts';
import { pageBounds } from '../../../../slides/design/page-box.ts';
import { type SnapLine, snapBox, snapLines } from '../../../../slides/design/snapping.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { Element } from '../../../../slides/model/element.ts';
import type { ElementId, NewId } from '../../../../slides/model/id.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import type { EditorStore } from '../editor-store.ts';
import type { HintStore } from '../hint-store.ts';
import { toPage } from './camera.ts';
import { type CameraStore, paperOf } from './camera-store.ts';
import { describeBox, describePlace } from './readout.ts';

/** A pointer's place on the canvas in CSS pixels, and the keys held with it. */
export type PointerAt = Point & { shiftKey: boolean; altKey: boolean; ctrlKey: boolean; button: number };
export type Gesture = { move(at: PointerAt): void; end(at: PointerAt): void; cancel(): void };

export type GestureParts = {
  store: EditorStore;
  camera: CameraStore;
  hints: HintStore;
  newId: NewId;
  theme(): Theme;
  newTextWords(): string;
};

/** Always the same, so that no guides twice is no change. */
const noGuides: readonly SnapLine[] = [];

/** Less than this is a click with an unsteady hand. */
const slackPx = 3;
const snapPx = 6;
const reachPx = 5;

/**
 * Locked elements let the pointer through: they are reached through the layers. Beside the page only what is seen there is
 * hit, so that a click on the empty ground chooses nothing.
 */
export function hitAt({ store, hints }: Pick<GestureParts, 'store' | 'hints'>, point: Point, scale: number): Element[] {
  const { elements, page } = store.design();
  const { x, y, width, height } = paperOf(page);
  const isOnPaper = point.x >= x && point.y >= y && point.x <= x + width && point.y <= y + height;
  const isAllSeen = isOnPaper || hints.getState().isOutsideShown;
  const chosen = new Set(store.state.getState().selection.map((id) => pathTo(elements, id)?.[0]?.id));
  const free = elements.filter(({ id, isLocked }) => !isLocked && (isAllSeen || chosen.has(id)));
  return hitPath(free, point, reachPx / scale);
}

/** Inside the group one is working in, its parts are picked; otherwise the whole group. */
export function pickFrom(design: Design, path: readonly Element[], selection: readonly ElementId[]): Element | undefined {
  const [first] = selection;
  const parent = first === undefined ? undefined : pathTo(design.elements, first)?.at(-2);
  const level = parent === undefined ? -1 : path.findIndex(({ id }) => id === parent.id);
  return path[level + 1] ?? path[0];
}

export function beginGesture(parts: GestureParts, at: PointerAt): Gesture {
  const { store, hints, camera } = parts;
  if (at.button === 1 || hints.getState().isSpaceHeld) return panGesture(parts, at);
  const { tool, selection } = store.state.getState();
  if (tool !== 'select') return drawGesture(parts, at);
  const design = store.design();
  const scale = camera.state.getState().camera.scale;
  const hit = pickFrom(design, hitAt(parts, toPage(camera.state.getState().camera, at), scale), selection);
  if (hit === undefined) return marqueeGesture(parts, at);
  const isChosen = selection.includes(hit.id);
  if (!isChosen) store.select(at.shiftKey ? sameLevel(design, selection, hit.id) : [hit.id]);
  // What a click on a chosen one does waits for the release: a drag moves all that is chosen, with Shift along one axis.
  const clicked = at.shiftKey ? selection.filter((id) => id !== hit.id) : [hit.id];
  return moveGesture(parts, at, isChosen ? clicked : null);
}

/** Elements of different levels are never selected together. */
export function sameLevel(design: Design, selection: readonly ElementId[], added: ElementId): ElementId[] {
  const parentOf = (id: ElementId): ElementId | undefined => pathTo(design.elements, id)?.at(-2)?.id;
  return [...selection.filter((id) => parentOf(id) === parentOf(added)), added];
}

function isFar(start: PointerAt, at: PointerAt): boolean {
  return Math.hypot(at.x - start.x, at.y - start.y) > slackPx;
}

function panGesture({ camera, hints }: GestureParts, start: PointerAt): Gesture {
  let last: Point = start;
  hints.setState({ isPanning: true });
  const end = (): void => hints.setState({ isPanning: false });
  return {
    move(at) {
      camera.pan(at.x - last.x, at.y - last.y);
      last = at;
    },
    end,
    cancel: end,
  };
}

/** `clicked` is the selection after a click without a movement; null leaves it. */
function moveGesture(parts: GestureParts, start: PointerAt, clicked: readonly ElementId[] | null): Gesture {
  const { store, hints, camera, newId } = parts;
  const design = store.design();
  const ids = store.state.getState().selection;
  const frame = unionOf(ids.flatMap((id) => pageBounds(design.elements, id) ?? []));
  const originals = topmostOf(design.elements, ids).flatMap((id) => findElement(design.elements, id) ?? []);
  let lines: readonly SnapLine[] | null = null;
  let copyIds: ElementId[] | null = null;
  let isMoving = false;
  let isCopying = false;
  return {
    move(at) {
      isMoving ||= isFar(start, at);
      if (!isMoving || frame === null) return;
      const scale = camera.state.getState().camera.scale;
      lines ??= snapLines(design.page, visibleOthers(design, ids));
      const wanted = alongOneAxis({ x: (at.x - start.x) / scale, y: (at.y - start.y) / scale }, at.shiftKey);
      const moved = { ...frame, x: frame.x + wanted.x, y: frame.y + wanted.y };
      const snap = at.ctrlKey ? { dx: 0, dy: 0, guides: [] } : snapBox(moved, lines, snapPx / scale);
      const dx = wanted.x + (at.shiftKey && wanted.x === 0 ? 0 : snap.dx);
      const dy = wanted.y + (at.shiftKey && wanted.y === 0 ? 0 : snap.dy);
      isCopying = at.altKey;
      if (isCopying) copyIds ??= newElementIds(originals, newId);
      store.preview([
        isCopying && copyIds !== null
          ? { kind: 'element.duplicate', ids, newIds: copyIds, dx, dy }
          : { kind: 'element.move', ids, dx, dy },
      ]);
      const place = { x: frame.x + dx, y: frame.y + dy };
      hints.setState({
        isMoving: true,
        guides: snap.guides.length > 0 ? snap.guides : noGuides,
        hoverId: null,
        readout: describePlace(place, design.page.unit),
      });
    },
    end() {
      hints.setState({ isMoving: false, guides: [], readout: null });
      if (!isMoving && clicked !== null) store.select(clicked);
      store.commit();
      // What counts is what was shown last: Alt may be let go, or pressed, without a movement.
      if (isCopying) {
        const known = new Set(design.elements.map(({ id }) => id));
        store.select(
          store
            .design()
            .elements.filter(({ id }) => !known.has(id))
            .map(({ id }) => id),
        );
      }
    },
    cancel() {
      hints.setState({ isMoving: false, guides: [], readout: null });
      store.cancel();
    },
  };
}

function visibleOthers(design: Design, ids: readonly ElementId[]): Bounds[] {
  return design.elements.filter(({ id, isHidden }) => !isHidden && !ids.includes(id)).map(boundsOf);
}

function alongOneAxis({ x, y }: Point, isHeld: boolean): Point {
  if (!isHeld) return { x, y };
  return Math.abs(x) >= Math.abs(y) ? { x, y: 0 } : { x: 0, y };
}

function between(one: Point, other: Point, isSquare: boolean): Bounds {
  const across = other.x - one.x;
  const down = other.y - one.y;
  const side = Math.max(Math.abs(across), Math.abs(down));
  const width = isSquare ? side : Math.abs(across);
  const height = isSquare ? side : Math.abs(down);
  return { x: across < 0 ? one.x - width : one.x, y: down < 0 ? one.y - height : one.y, width, height };
}

function marqueeGesture({ store, camera, hints }: GestureParts, start: PointerAt): Gesture {
  const view = camera.state.getState().camera;
  const { elements } = store.design();
  // A marquee takes what stands on the page itself.
  const isOnPage = (id: ElementId): boolean => elements.some((element) => element.id === id);
  const before = start.shiftKey ? store.state.getState().selection.filter(isOnPage) : [];
  store.select(before);
  const end = (): void => hints.setState({ marquee: null });
  return {
    move(at) {
      if (!isFar(start, at)) return;
      const marquee = between(toPage(view, start), toPage(view, at), false);
      hints.setState({ marquee, hoverId: null });
      const within = elementsWithin(store.design().elements, marquee);
      store.select([...before.filter((id) => !within.includes(id)), ...within]);
    },
    end,
    cancel: end,
  };
}

function drawGesture(parts: GestureParts, start: PointerAt): Gesture {
  const { store, camera, hints, newId } = parts;
  const { page } = store.design();
  const { tool } = store.state.getState();
  const view = camera.state.getState().camera;
  const origin = toPage(view, start);
  // One id for all previews of the gesture, so the canvas sees one element grow.
  let drawn: Element | null = null;
  const make = (area: Bounds | null): Element | null => {
    if (tool === 'select') return null;
    if (tool === 'text') return newText(page, parts.theme(), newId, parts.newTextWords(), area);
    return newShape(tool, page, newId, area);
  };
  return {
    move(at) {
      if (!isFar(start, at)) return;
      const target = toPage(view, at);
      const area = between(origin, target, at.shiftKey && tool !== 'line');
      drawn ??= make(area);
      if (drawn === null) return;
      const isOtherDiagonal = tool === 'line' && (target.x - origin.x) * (target.y - origin.y) < 0;
      drawn = { ...drawn, ...area, flipX: isOtherDiagonal };
      store.preview([{ kind: 'element.add', elements: [drawn] }]);
      hints.setState({ readout: describeBox({ ...area, rotation: 0 }, page.unit, 'size') });
    },
    end() {
      hints.setState({ readout: null });
      const made = drawn ?? centredOn(make(null), origin);
      store.chooseTool('select');
      store.cancel();
      if (made === null) return;
      store.run({ kind: 'element.add', elements: [made] });
      store.select([made.id]);
      if (made.kind === 'text') store.editText(made.id);
    },
    cancel() {
      hints.setState({ readout: null });
      store.cancel();
      store.chooseTool('select');
    },
  };
}

/** A click puts the new element's middle there. */
function centredOn(element: Element | null, { x, y }: Point): Element | null {
  return element && { ...element, x: x - element.width / 2, y: y - element.height / 2 };
}
