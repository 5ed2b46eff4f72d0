// Elements on the canvas. Those at rest are painted by one Konva shape per layer: thousands of nodes would cost a second at
// opening and be walked at every redraw. Lifted elements are a shape each.
import type Konva from 'konva';
import { memo, useCallback, useMemo, useSyncExternalStore } from 'react';
import { Shape } from 'react-konva';
import { useStore } from 'zustand';
import { boundsOf, boundsTouch } from '../../../../slides/design/geometry.ts';
import type { Element } from '../../../../slides/model/element.ts';
import type { ElementId } from '../../../../slides/model/id.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import { paintItems } from '../../../../slides/scene/paint-canvas.ts';
import type { Pictures } from '../../../shared/pictures.ts';
import { useFontsVersion } from '../../data/studio-fonts.ts';
import { type Editor, useDesignTheme, useEditor, useShownPage } from '../editor-context.ts';
import { paperOf } from './camera-store.ts';

/** Counts up when a picture has been decoded or a font has come, so that what shows it is painted again. */
const arrivals = new WeakMap<Pictures, number>();

function useArrivals(pictures: Pictures): number {
  const subscribe = useCallback(
    (listener: () => void) =>
      pictures.onLoaded(() => {
        arrivals.set(pictures, (arrivals.get(pictures) ?? 0) + 1);
        listener();
      }),
    [pictures],
  );
  const fonts = useFontsVersion();
  return useSyncExternalStore(subscribe, () => arrivals.get(pictures) ?? 0) + fonts;
}

function paint(
  context: CanvasRenderingContext2D,
  elements: readonly Element[],
  theme: Theme,
  { pictures, itemsOf }: Editor,
): void {
  const toCanvas = context.getTransform();
  const scale = Math.hypot(toCanvas.a, toCanvas.b);
  const left = -toCanvas.e / scale;
  const top = -toCanvas.f / scale;
  const seen = { x: left, y: top, width: context.canvas.width / scale, height: context.canvas.height / scale };
  for (const element of elements) {
    // Shadows and strokes may reach out of the box; a page's width of slack is never wrong and culls what matters.
    if (element.shadow === null && !boundsTouch(grow(boundsOf(element), element), seen)) continue;
    paintItems(context, itemsOf(element, theme), pictures, scale);
  }
}

function grow(box: { x: number; y: number; width: number; height: number }, element: Element) {
  const reach =
    element.kind === 'text' || element.kind === 'group'
      ? Math.max(box.width, box.height)
      : 'stroke' in element
        ? (element.stroke?.width ?? 0) * 4
        : 0;
  return { x: box.x - reach, y: box.y - reach, width: box.width + 2 * reach, height: box.height + 2 * reach };
}

/** What is edited or dragged is never in a resting run. */
export const ElementRun = memo(function ElementRun({ elements }: { elements: readonly Element[] }) {
  const editor = useEditor();
  const { pictures, hints } = editor;
  const page = useShownPage();
  const isOutsideShown = useStore(hints, (state) => state.isOutsideShown);
  const theme = useDesignTheme();
  const arrived = useArrivals(pictures);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrived picture or font needs a new function, so that Konva paints again.
  const sceneFunc = useCallback(
    ({ _context: context }: Konva.Context) => {
      context.save();
      if (!isOutsideShown) {
        const { x, y, width, height } = paperOf(page);
        context.beginPath();
        context.rect(x, y, width, height);
        context.clip();
      }
      paint(context, elements, theme, editor);
      context.restore();
    },
    [elements, theme, editor, page, isOutsideShown, arrived],
  );
  return <Shape sceneFunc={sceneFunc} listening={false} perfectDrawEnabled={false} />;
});

type LiftedProps = { elements: readonly Element[]; editingId: ElementId | null };

export function LiftedElements({ elements, editingId }: LiftedProps) {
  return elements.map((element) => <LiftedElement key={element.id} element={element} editingId={editingId} />);
}

const LiftedElement = memo(function LiftedElement({ element, editingId }: { element: Element; editingId: ElementId | null }) {
  const editor = useEditor();
  const theme = useDesignTheme();
  const arrived = useArrivals(editor.pictures);
  const shown = useMemo(() => [withoutEdited(element, editingId)], [element, editingId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrived picture or font needs a new function, so that Konva paints again.
  const sceneFunc = useCallback(
    (context: Konva.Context) => paint(context._context, shown, theme, editor),
    [shown, theme, editor, arrived],
  );
  return <Shape sceneFunc={sceneFunc} listening={false} perfectDrawEnabled={false} />;
});

/** A text inside a group is hidden in place while it is edited. */
function withoutEdited(element: Element, editingId: ElementId | null): Element {
  if (editingId === null) return element;
  if (element.id === editingId) return { ...element, isHidden: true };
  if (element.kind !== 'group') return element;
  return { ...element, children: element.children.map((child) => withoutEdited(child, editingId)) };
}
