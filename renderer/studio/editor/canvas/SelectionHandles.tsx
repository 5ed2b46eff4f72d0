// Handles to resize and turn the selection. Konva's transformer works on invisible proxies that follow the design: what it
// asks for becomes a command, and what the command allows is what the proxies then show.
import type Konva from 'konva';
import { useLayoutEffect, useRef } from 'react';
import { Rect, Transformer } from 'react-konva';
import { useStore } from 'zustand';
import type { Command } from '../../../../slides/design/commands.ts';
import { findElement, isLocked } from '../../../../slides/design/element-tree.ts';
import { type Box, centerOf, cornersOf, turn } from '../../../../slides/design/geometry.ts';
import { pageBox, parentBox } from '../../../../slides/design/page-box.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { Element } from '../../../../slides/model/element.ts';
import { type ElementId, elementId } from '../../../../slides/model/id.ts';
import { useEditor, useEditorState, useShownDesign } from '../editor-context.ts';
import type { Colors } from '../inspector/use-colors.ts';
import { CropHandles } from './CropHandles.tsx';
import { type Camera, toPage, toScreen } from './camera.ts';
import { LineHandles } from './LineHandles.tsx';
import { describeBox } from './readout.ts';

/** Above this many, a proxy for each would make every frame slow; they then move only. */
const mostProxies = 50;
/** A proxy of no height at all could not be scaled up from it. */
const thinnest = 0.01;

export function SelectionHandles({ camera, colors }: { camera: Camera; colors: Colors }) {
  const { elements } = useShownDesign();
  const selection = useEditorState((state) => state.selection);
  const isEditing = useEditorState((state) => state.editingId !== null);
  const croppingId = useEditorState((state) => state.croppingId);
  const isMoving = useStore(useEditor().hints, (state) => state.isMoving);
  const selected = selection.flatMap((id) => findElement(elements, id) ?? []).filter(({ isHidden }) => !isHidden);
  const [only] = selected;
  if (
    isEditing ||
    isMoving ||
    only === undefined ||
    selected.some(({ id }) => isLocked(elements, id)) ||
    selected.length > mostProxies
  )
    return null;
  if (croppingId === only.id) return <CropHandles key={croppingId} id={croppingId} camera={camera} colors={colors} />;
  if (selected.length === 1 && only.kind === 'line') return <LineHandles id={only.id} camera={camera} colors={colors} />;
  return <BoxHandles selected={selected} camera={camera} colors={colors} />;
}

function BoxHandles({ selected, camera, colors }: { selected: readonly Element[]; camera: Camera; colors: Colors }) {
  const { store, hints } = useEditor();
  const { elements } = useShownDesign();
  const transformer = useRef<Konva.Transformer>(null);
  const proxies = useRef(new Map<ElementId, Konva.Rect>());
  const ids = selected.map(({ id }) => id);
  const key = ids.join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the proxies change with the ids only.
  useLayoutEffect(() => {
    transformer.current?.nodes(ids.flatMap((id) => proxies.current.get(id) ?? []));
  }, [key]);

  const isSingle = selected.length === 1;
  const keepsRatio = !isSingle || selected[0]?.kind === 'picture';

  const onTransform = (): void => {
    const anchor = transformer.current?.getActiveAnchor() ?? '';
    const design = store.design();
    const isCorner = anchor.includes('-') && !anchor.includes('center') && !anchor.includes('middle');
    store.preview(
      [...proxies.current].flatMap(
        ([id, proxy]) => proxyCommand(design, id, proxy, camera, anchor === 'rotater', isCorner) ?? [],
      ),
    );
    const shown = store.state.getState().preview;
    const box = isSingle && ids[0] && shown ? pageBox(shown.elements, ids[0]) : null;
    hints.setState({ readout: box && describeBox(box, design.page.unit, anchor === 'rotater' ? 'angle' : 'size') });
  };
  const onTransformEnd = (): void => {
    hints.setState({ readout: null });
    store.commit();
  };

  return (
    <>
      {ids.map((id) => {
        const box = pageBox(elements, id);
        if (box === null) return null;
        const [corner] = cornersOf(box);
        return (
          <Rect
            key={id}
            name={id}
            ref={(node: Konva.Rect | null) => {
              if (node) proxies.current.set(id, node);
              else proxies.current.delete(id);
            }}
            {...toScreen(camera, corner)}
            width={Math.max(thinnest, box.width * camera.scale)}
            height={Math.max(thinnest, box.height * camera.scale)}
            rotation={box.rotation}
            scaleX={1}
            scaleY={1}
            skewX={0}
            skewY={0}
            listening={false}
          />
        );
      })}
      <Transformer
        ref={transformer}
        keepRatio={keepsRatio}
        shiftBehavior={keepsRatio && isSingle ? 'inverted' : 'default'}
        flipEnabled={false}
        ignoreStroke
        rotationSnaps={[0, 90, 180, 270]}
        rotationSnapTolerance={2}
        rotateAnchorOffset={28}
        rotateAnchorCursor="grab"
        anchorSize={10}
        anchorCornerRadius={3}
        anchorFill={colors.surface}
        anchorStroke={colors.accent}
        anchorStrokeWidth={1.5}
        borderStroke={colors.accent}
        borderStrokeWidth={1.5}
        padding={0}
        {...(isSingle ? {} : { enabledAnchors: ['top-left', 'top-right', 'bottom-left', 'bottom-right'] })}
        boundBoxFunc={(before, after) =>
          Math.abs(after.width) < 2 || Math.abs(after.height) < 2 ? tooSmall(before, after) : after
        }
        onTransform={onTransform}
        onTransformEnd={onTransformEnd}
      />
    </>
  );
}

type TransformerBox = { x: number; y: number; width: number; height: number; rotation: number };

/** Nothing is pulled together to less than can be grabbed; what is already thinner may still grow or turn. */
function tooSmall(before: TransformerBox, after: TransformerBox): TransformerBox {
  return Math.abs(after.width) >= Math.abs(before.width) && Math.abs(after.height) >= Math.abs(before.height) ? after : before;
}

/** The command that puts an element where its proxy is. */
function proxyCommand(
  design: Design,
  id: ElementId,
  proxy: Konva.Rect,
  camera: Camera,
  isTurning: boolean,
  isCorner: boolean,
): Command | null {
  const element = findElement(design.elements, elementId.parse(id));
  const before = pageBox(design.elements, id);
  if (element === null || before === null) return null;
  const width = (proxy.width() * proxy.scaleX()) / camera.scale;
  const height = (proxy.height() * proxy.scaleY()) / camera.scale;
  const size = isTurning ? { width: before.width, height: before.height } : { width, height };
  const corner = toPage(camera, proxy.position());
  const half = turn({ x: width / 2, y: height / 2 }, proxy.rotation());
  const center = { x: corner.x + half.x, y: corner.y + half.y };
  const box: Box = {
    ...size,
    x: center.x - size.width / 2,
    y: center.y - size.height / 2,
    rotation: proxy.rotation(),
    flipX: before.flipX,
    flipY: before.flipY,
  };
  const inParent = parentBox(design.elements, id, isTurning ? turnedOnly(box, before) : box);
  if (inParent === null) return null;
  // Corners of a text of fixed size scale the letters; its sides, and boxes that fit their text, only change the box.
  const scalesContent = isCorner && !isTurning && element.kind === 'text' && element.fit === 'fixed';
  return { kind: 'element.resize', id, box: inParent, scalesContent };
}

/** A single turn leaves the centre where it was to the last digit. */
function turnedOnly(box: Box, before: Box): Box {
  const moved = Math.hypot(centerOf(box).x - centerOf(before).x, centerOf(box).y - centerOf(before).y);
  return moved < 1e-6 * Math.max(1, before.width, before.height) ? { ...before, rotation: box.rotation } : box;
}
