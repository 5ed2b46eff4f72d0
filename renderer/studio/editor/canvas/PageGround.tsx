// The page itself under the elements, and the veil over what lies outside of it.
import type Konva from 'konva';
import { useCallback, useMemo } from 'react';
import { Shape } from 'react-konva';
import { useStore } from 'zustand';
import { buildScene } from '../../../../slides/scene/build-scene.ts';
import { paintScene } from '../../../../slides/scene/paint-canvas.ts';
import { studioMeasure } from '../../data/studio-fonts.ts';
import { useDesignTheme, useEditor, useEditorState, useShownPage } from '../editor-context.ts';
import type { Colors } from '../inspector/use-colors.ts';
import { paperOf } from './camera-store.ts';

export function PageGround({ colors }: { colors: Colors }) {
  const { pictures } = useEditor();
  const theme = useDesignTheme();
  const page = useShownPage();
  const background = useEditorState((state) => state.history.present.background);
  const design = useEditor().store.design();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page without its elements depends on these parts only.
  const scene = useMemo(
    () => buildScene({ ...design, page, background, elements: [] }, theme, studioMeasure),
    [page, background, theme],
  );
  const sceneFunc = useCallback(
    ({ _context: context }: Konva.Context) => {
      const { a } = context.getTransform();
      const paper = paperOf(page);
      // A soft edge tells the page from the ground even where both have the same colour.
      context.save();
      context.shadowColor = colors.pageShadow;
      context.shadowBlur = 24 * devicePixelRatio;
      context.shadowOffsetY = 4 * devicePixelRatio;
      context.fillStyle = colors.surface;
      context.fillRect(paper.x, paper.y, paper.width, paper.height);
      context.restore();
      context.save();
      context.scale(1 / a, 1 / a);
      paintScene(context, scene, pictures, { scale: a });
      context.restore();
    },
    [scene, page, pictures, colors],
  );
  return <Shape sceneFunc={sceneFunc} listening={false} perfectDrawEnabled={false} />;
}

/** Chosen elements are never hidden altogether: what reaches out of the page is seen faintly. */
export function PageVeil({ colors }: { colors: Colors }) {
  const page = useShownPage();
  const isOutsideShown = useStore(useEditor().hints, (state) => state.isOutsideShown);
  const sceneFunc = useCallback(
    ({ _context: context }: Konva.Context) => {
      const paper = paperOf(page);
      const far = 200_000;
      context.save();
      context.globalAlpha = isOutsideShown ? 0.7 : 0.9;
      context.fillStyle = colors.ground;
      context.beginPath();
      context.rect(-far, -far, 2 * far, 2 * far);
      context.rect(paper.x, paper.y, paper.width, paper.height);
      context.fill('evenodd');
      context.restore();
    },
    [page, colors, isOutsideShown],
  );
  return <Shape sceneFunc={sceneFunc} listening={false} perfectDrawEnabled={false} />;
}
