// Finishing over the design, which is never printed: eyelets, hems, pockets, the frame's margin, seams. In screen pixels.
import { useMemo } from 'react';
import { Circle, Line, Rect } from 'react-konva';
import { useStore } from 'zustand';
import { noFinishing } from '../../../../slides/print/finishing-defaults.ts';
import { finishingGeometry } from '../../../../slides/print/finishing-geometry.ts';
import { useEditor, useEditorState, useShownPage } from '../editor-context.ts';
import type { Colors } from '../inspector/use-colors.ts';
import { useSeams } from '../inspector/use-print-facts.ts';
import { type Camera, toScreen } from './camera.ts';

type MarksProps = { camera: Camera; colors: Colors };

export function FinishingMarks(props: MarksProps) {
  const isShown = useStore(useEditor().hints, (state) => state.isFinishingShown);
  const { unit } = useShownPage();
  return isShown && unit === 'mm' ? <Marks {...props} /> : null;
}

function Marks({ camera, colors }: MarksProps) {
  const page = useShownPage();
  const finishing = useEditorState((state) => (state.preview ?? state.history.present).finishing);
  const { eyelets, eyeletDiameter, zones } = useMemo(() => finishingGeometry(page, finishing ?? noFinishing), [page, finishing]);
  const plan = useSeams();
  return (
    <>
      {zones.map(({ kind, edge, area }) => (
        <Rect
          key={`${kind}${edge}`}
          {...toScreen(camera, area)}
          width={area.width * camera.scale}
          height={area.height * camera.scale}
          fill={colors.accent}
          stroke={colors.surface}
          strokeWidth={1}
          dash={[6, 4]}
          opacity={kind === 'pocket' ? 0.75 : 0.55}
          listening={false}
        />
      ))}
      {eyelets.map((at) => (
        <Circle
          key={`${at.x} ${at.y}`}
          {...toScreen(camera, at)}
          radius={Math.max(2.5, (eyeletDiameter / 2) * camera.scale)}
          stroke={colors.accent}
          strokeWidth={1.5}
          fill={colors.surface}
          listening={false}
        />
      ))}
      {plan?.seams.map((at) => {
        const isLevel = plan.direction === 'along-width';
        const from = toScreen(camera, isLevel ? { x: 0, y: at } : { x: at, y: 0 });
        const to = toScreen(camera, isLevel ? { x: page.width, y: at } : { x: at, y: page.height });
        return (
          <Line
            key={at}
            points={[from.x, from.y, to.x, to.y]}
            stroke={colors.accent}
            strokeWidth={1.5}
            dash={[10, 5]}
            listening={false}
          />
        );
      })}
    </>
  );
}
