// Eyelets, folds and seams over the canvas: seen by people, never printed. In screen pixels, so they stay clear at every zoom.
import { useMemo } from 'react';
import { Circle, Line, Rect } from 'react-konva';
import { planFinishing } from '../../../../slides/print/finishing-geometry.ts';
import type { Box } from '../../../../slides/scene/resolve-paint.ts';
import { type Camera, toScreen } from '../camera.ts';
import { useDesign, useShownPage } from '../editor-context.ts';
import type { Colors } from '../use-colors.ts';
import { useSeams } from './use-seams.ts';

type MarksProps = { camera: Camera; colors: Colors };

/** Smaller rings could not be seen. */
const smallestRingPx = 3;

export function FinishingMarks({ camera, colors }: MarksProps) {
  const page = useShownPage();
  const { finishing } = useDesign();
  const plan = useMemo(() => (finishing === null ? null : planFinishing(page, finishing)), [page, finishing]);
  return (
    <>
      {plan?.zones.map(({ kind, edge, box }) => (
        <Fold key={`${kind} ${edge}`} box={box} camera={camera} colors={colors} isDashed={kind !== 'hem'} />
      ))}
      <SeamLines camera={camera} colors={colors} />
      {plan?.eyelets.map((centre) => (
        <Ring
          key={`${centre.x} ${centre.y}`}
          {...toScreen(camera, centre)}
          radius={Math.max(smallestRingPx, (plan.eyeletDiameter / 2) * camera.scale)}
          color={colors.accent}
        />
      ))}
    </>
  );
}

/** White and dark, to be seen on any ground. */
function Ring({ x, y, radius, color }: { x: number; y: number; radius: number; color: string }) {
  return (
    <>
      <Circle x={x} y={y} radius={radius + 1.5} fill="rgb(255 255 255 / 85%)" listening={false} />
      <Circle x={x} y={y} radius={radius} stroke={color} strokeWidth={1.5} listening={false} />
    </>
  );
}

function Fold({ box, camera, colors, isDashed }: MarksProps & { box: Box; isDashed: boolean }) {
  const start = toScreen(camera, box);
  return (
    <Rect
      x={start.x}
      y={start.y}
      width={box.width * camera.scale}
      height={box.height * camera.scale}
      fill={colors.accent}
      opacity={0.28}
      listening={false}
      {...(isDashed ? { stroke: colors.accent, strokeWidth: 1, dash: [4, 3] } : {})}
    />
  );
}

function SeamLines({ camera, colors }: MarksProps) {
  const seams = useSeams();
  const { width, height, bleed } = useShownPage();
  if (seams === null) return null;
  const { direction, positions } = seams.plan;
  return positions.map((at) => {
    const [from, to] =
      direction === 'level'
        ? [toScreen(camera, { x: -bleed, y: at }), toScreen(camera, { x: width + bleed, y: at })]
        : [toScreen(camera, { x: at, y: -bleed }), toScreen(camera, { x: at, y: height + bleed })];
    const points = [from.x, from.y, to.x, to.y];
    return [
      <Line key={`ground ${at}`} points={points} stroke="rgb(255 255 255 / 75%)" strokeWidth={3} listening={false} />,
      <Line key={at} points={points} stroke={colors.accent} strokeWidth={1} dash={[10, 4, 2, 4]} listening={false} />,
    ];
  });
}
