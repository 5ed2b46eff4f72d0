// The canvas: a stage of the size of the window's part, with the camera as its layers' transform. Resting elements lie on two
// layers that are painted only when they change; the selection is lifted to a layer between them.
import type Konva from 'konva';
import { type DragEvent, memo, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Layer, Stage, useStrictMode as setKonvaStrict } from 'react-konva';
import { useStore } from 'zustand';
import { pathTo } from '../../../../slides/design/element-tree.ts';
import type { Element } from '../../../../slides/model/element.ts';
import { attempt } from '../../shell/notices.tsx';
import { useDesign, useEditor, useEditorState, useShownDesign } from '../editor-context.ts';
import { type Colors, useColors } from '../inspector/use-colors.ts';
import { showMiddle, splitRuns } from '../typing/split-runs.ts';
import { TextOverlay } from '../typing/TextOverlay.tsx';
import { useEditedText } from '../typing/use-edited-text.ts';
import { useAddPictures } from '../use-add-pictures.ts';
import { GestureHints, PageMargins } from './CanvasOverlay.tsx';
import classes from './CanvasStage.module.css';
import { type Camera, toPage } from './camera.ts';
import { ElementRun, LiftedElements } from './ElementShapes.tsx';
import { FinishingMarks } from './FinishingMarks.tsx';
import { PageGround, PageVeil } from './PageGround.tsx';
import { SelectionHandles } from './SelectionHandles.tsx';
import { type Handles, usePointer } from './use-pointer.ts';

// Without it react-konva leaves a node where a refused or limited gesture dragged it.
setKonvaStrict(true);

export function CanvasStage() {
  const { camera: cameraStore, hints } = useEditor();
  const { t } = useTranslation('editor');
  const { camera, viewport } = useStore(cameraStore.state);
  const isPanning = useStore(hints, (state) => state.isPanning);
  const isSpaceHeld = useStore(hints, (state) => state.isSpaceHeld);
  const isOverElement = useStore(hints, (state) => state.hoverId !== null);
  const tool = useEditorState((state) => state.tool);
  const hasSelection = useEditorState((state) => state.selection.length > 0);
  const colors = useColors();
  const addPictures = useAddPictures();
  const box = useRef<HTMLDivElement>(null);
  const overlay = useRef<Konva.Layer>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => cameraStore.resize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [cameraStore]);

  usePointer(
    box,
    useMemo(() => handlesOn(overlay), []),
  );

  const onDrop = (event: DragEvent): void => {
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = toPage(cameraStore.state.getState().camera, { x: event.clientX - left, y: event.clientY - top });
    attempt(() => addPictures(files, at));
  };

  const cursor = isPanning
    ? 'grabbing'
    : isSpaceHeld
      ? 'grab'
      : tool === 'text'
        ? 'text'
        : tool === 'select'
          ? 'default'
          : 'crosshair';
  return (
    <div
      ref={box}
      className={classes.canvas}
      role="application"
      aria-label={t('canvas')}
      aria-description={t('canvasHelp')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys and shortcuts act on it.
      tabIndex={0}
      data-selected={hasSelection}
      data-cursor={tool === 'select' && isOverElement && cursor === 'default' ? 'move' : cursor}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      {viewport.width > 0 && (
        <Stage width={viewport.width} height={viewport.height}>
          <CanvasLayers camera={camera} colors={colors} />
          <Layer ref={overlay}>
            <PageMargins camera={camera} colors={colors} />
            <FinishingMarks camera={camera} colors={colors} />
            <GestureHints camera={camera} colors={colors} />
            <SelectionHandles camera={camera} colors={colors} />
          </Layer>
        </Stage>
      )}
      <TextOverlay />
      <Readout />
    </div>
  );
}

function handlesOn(overlay: RefObject<Konva.Layer | null>): Handles {
  const transformers = () => overlay.current?.find<Konva.Transformer>('Transformer').filter((one) => one.isTransforming()) ?? [];
  const dragged = () => overlay.current?.find((node: Konva.Node) => node.isDragging()) ?? [];
  return {
    isUnder: (at) => overlay.current?.getIntersection(at) != null,
    isPulled: () => transformers().length > 0 || dragged().length > 0,
    letGo() {
      for (const transformer of transformers()) transformer.stopTransform();
      for (const node of dragged()) node.stopDrag();
    },
  };
}

function Readout() {
  const readout = useStore(useEditor().hints, (state) => state.readout);
  return readout === null ? null : <output className={`${classes.readout} tabular`}>{readout}</output>;
}

type CanvasLayersProps = { camera: Camera; colors: Colors };

/** Nothing in here but the lifted elements follows a gesture in progress. */
const CanvasLayers = memo(function CanvasLayers({ camera, colors }: CanvasLayersProps) {
  const { elements } = useDesign();
  const selection = useEditorState((state) => state.selection);
  const runs = useMemo(() => {
    const roots = selection.flatMap((id) => pathTo(elements, id)?.[0]?.id ?? []);
    return splitRuns(elements, new Set(roots));
  }, [elements, selection]);
  const view = { x: camera.x, y: camera.y, scaleX: camera.scale, scaleY: camera.scale };
  return (
    <>
      <Layer listening={false} {...view}>
        <PageGround colors={colors} />
        <ElementRun elements={runs.below} />
      </Layer>
      <Layer listening={false} {...view}>
        <Lifted middle={runs.middle} />
      </Layer>
      <Layer listening={false} {...view}>
        <ElementRun elements={runs.above} />
        <PageVeil colors={colors} />
      </Layer>
    </>
  );
});

function Lifted({ middle }: { middle: readonly Element[] }) {
  const { elements } = useDesign();
  const shown = useShownDesign();
  const edited = useEditedText();
  // A field that shows its own letters over the element hides it.
  const hiddenId = edited?.place === 'letters' ? edited.element.id : null;
  return <LiftedElements elements={showMiddle(middle, elements, shown.elements)} editingId={hiddenId} />;
}
