// What lies over the design and is not part of it: safe margin, bleed, guides, marquee, outlines. In screen pixels, so lines
// stay thin at every zoom.
import { Line, Rect } from 'react-konva';
import { useStore } from 'zustand';
import { findElement } from '../../../../slides/design/element-tree.ts';
import { type Bounds, type Box, cornersOf } from '../../../../slides/design/geometry.ts';
import { pageBox } from '../../../../slides/design/page-box.ts';
import type { SnapLine } from '../../../../slides/design/snapping.ts';
import { useEditor, useEditorState, useShownDesign, useShownPage } from '../editor-context.ts';
import type { Colors } from '../inspector/use-colors.ts';
import { type Camera, toScreen } from './camera.ts';
import { paperOf } from './camera-store.ts';

type OverlayProps = { camera: Camera; colors: Colors };

/** Half pixels make one-pixel lines sharp. */
const sharp = (value: number): number => Math.round(value) + 0.5;

function Frame({ area, camera, color, dash }: { area: Bounds; camera: Camera; color: string; dash?: number[] }) {
  const start = toScreen(camera, area);
  const end = toScreen(camera, { x: area.x + area.width, y: area.y + area.height });
  const [x, y] = [sharp(start.x), sharp(start.y)];
  return (
    <Rect
      x={x}
      y={y}
      width={sharp(end.x) - x}
      height={sharp(end.y) - y}
      stroke={color}
      strokeWidth={1}
      listening={false}
      {...(dash ? { dash } : {})}
    />
  );
}

export function PageMargins({ camera, colors }: OverlayProps) {
  const page = useShownPage();
  const { width, height, safeMargin, bleed } = page;
  const safe = { x: safeMargin, y: safeMargin, width: width - 2 * safeMargin, height: height - 2 * safeMargin };
  const isBusy = useEditorState(({ selection, tool }) => selection.length > 0 || tool !== 'select');
  return (
    <>
      {bleed > 0 && <Frame area={paperOf(page)} camera={camera} color={colors.line} dash={[2, 4]} />}
      {bleed > 0 && <Frame area={{ x: 0, y: 0, width, height }} camera={camera} color={colors.line} />}
      {safeMargin > 0 && isBusy && <Frame area={safe} camera={camera} color="rgb(128 128 128 / 65%)" dash={[4, 4]} />}
    </>
  );
}

function Guide({ guide, camera, color }: { guide: SnapLine; camera: Camera; color: string }) {
  const isColumn = guide.axis === 'x';
  const start = toScreen(camera, isColumn ? { x: guide.at, y: guide.from } : { x: guide.from, y: guide.at });
  const end = toScreen(camera, isColumn ? { x: guide.at, y: guide.to } : { x: guide.to, y: guide.at });
  const points = isColumn ? [sharp(start.x), start.y, sharp(start.x), end.y] : [start.x, sharp(start.y), end.x, sharp(start.y)];
  return <Line points={points} stroke={color} strokeWidth={1} listening={false} />;
}

/** A pale edge keeps the line visible on a page of the same colour. */
function Outline({ box, camera, color }: { box: Box; camera: Camera; color: string }) {
  const points = cornersOf(box).flatMap((corner) => {
    const { x, y } = toScreen(camera, corner);
    return [x, y];
  });
  return (
    <>
      <Line points={points} closed stroke="rgb(255 255 255 / 55%)" strokeWidth={3.5} listening={false} />
      <Line points={points} closed stroke={color} strokeWidth={1.5} listening={false} />
    </>
  );
}

/** While elements are dragged their frames would hide where they go, and cost a redraw of this layer at each move. */
function Outlines({ camera, colors }: OverlayProps) {
  const { hints } = useEditor();
  const hoverId = useStore(hints, (state) => state.hoverId);
  const { elements } = useShownDesign();
  const selection = useEditorState((state) => state.selection);
  const croppingId = useEditorState((state) => state.croppingId);
  const hovered = hoverId === null || selection.includes(hoverId) ? null : pageBox(elements, hoverId);
  return (
    <>
      {hovered && <Outline box={hovered} camera={camera} color={colors.accent} />}
      {selection.map((id) => {
        const box = pageBox(elements, id);
        const isLine = findElement(elements, id)?.kind === 'line';
        return box && !isLine && id !== croppingId ? <Outline key={id} box={box} camera={camera} color={colors.accent} /> : null;
      })}
    </>
  );
}

export function GestureHints({ camera, colors }: OverlayProps) {
  const { hints } = useEditor();
  const guides = useStore(hints, (state) => state.guides);
  const marquee = useStore(hints, (state) => state.marquee);
  const isMoving = useStore(hints, (state) => state.isMoving);
  return (
    <>
      {!isMoving && <Outlines camera={camera} colors={colors} />}
      {guides.map((guide) => (
        <Guide key={`${guide.axis}${guide.at}`} guide={guide} camera={camera} color={colors.accent} />
      ))}
      {marquee && (
        <Rect
          {...toScreen(camera, marquee)}
          width={marquee.width * camera.scale}
          height={marquee.height * camera.scale}
          fill={colors.accent}
          opacity={0.12}
          listening={false}
        />
      )}
      {marquee && <Frame area={marquee} camera={camera} color={colors.accent} />}
    </>
  );
}
