// The two ends of a line, each to be dragged by itself. Shift keeps the line on multiples of 45°.
import type Konva from 'konva';
import { useRef } from 'react';
import { Circle } from 'react-konva';
import { boxMatrix, type Point, transformPoint } from '../../../../slides/design/geometry.ts';
import { pageBox, parentBox } from '../../../../slides/design/page-box.ts';
import type { ElementId } from '../../../../slides/model/id.ts';
import { useEditor, useShownDesign } from '../editor-context.ts';
import type { Colors } from '../inspector/use-colors.ts';
import { type Camera, toPage, toScreen } from './camera.ts';
import { describeLine } from './readout.ts';

export function LineHandles({ id, camera, colors }: { id: ElementId; camera: Camera; colors: Colors }) {
  const { store, hints } = useEditor();
  const { elements } = useShownDesign();
  const fixedEnd = useRef<Point | null>(null);
  const box = pageBox(elements, id);
  if (box === null) return null;
  const matrix = boxMatrix(box);
  const ends = [transformPoint(matrix, { x: 0, y: 0 }), transformPoint(matrix, { x: box.width, y: box.height })] as const;

  const pull = (index: 0 | 1, event: Konva.KonvaEventObject<DragEvent>): void => {
    // Which end is the first one changes when one is dragged across the other; the one that stays does not.
    fixedEnd.current ??= ends[index === 0 ? 1 : 0];
    const fixed = fixedEnd.current;
    const wanted = toPage(camera, event.target.position());
    const moved = event.evt.shiftKey ? toEighths(fixed, wanted) : wanted;
    const design = store.design();
    const isOtherDiagonal = (moved.x - fixed.x) * (moved.y - fixed.y) < 0;
    const between = {
      x: Math.min(fixed.x, moved.x),
      y: Math.min(fixed.y, moved.y),
      width: Math.abs(moved.x - fixed.x),
      height: Math.abs(moved.y - fixed.y),
      rotation: 0,
      flipX: isOtherDiagonal,
      flipY: false,
    };
    const inParent = parentBox(design.elements, id, between);
    if (inParent === null) return;
    const { flipX, flipY } = inParent;
    store.preview([
      { kind: 'element.update', ids: [id], patch: { of: 'any', set: { flipX, flipY } } },
      { kind: 'element.resize', id, box: inParent, scalesContent: false },
    ]);
    hints.setState({ readout: describeLine(fixed, moved, design.page.unit) });
  };
  const end = (): void => {
    fixedEnd.current = null;
    hints.setState({ readout: null });
    store.commit();
  };

  return ([0, 1] as const).map((index) => (
    <Circle
      key={index}
      name="line-end"
      {...toScreen(camera, ends[index])}
      radius={6}
      fill={colors.surface}
      stroke={colors.accent}
      strokeWidth={1.5}
      hitStrokeWidth={12}
      draggable
      onDragMove={(event) => pull(index, event)}
      onDragEnd={end}
    />
  ));
}

function toEighths(fixed: Point, moved: Point): Point {
  const angle = Math.round(Math.atan2(moved.y - fixed.y, moved.x - fixed.x) / (Math.PI / 4)) * (Math.PI / 4);
  const length = Math.hypot(moved.x - fixed.x, moved.y - fixed.y);
  return { x: fixed.x + Math.cos(angle) * length, y: fixed.y + Math.sin(angle) * length };
}
