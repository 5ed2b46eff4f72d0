// Paints a design that is not stored (a preview) with the very painter that screens and prints use.
import { useEffect, useRef } from 'react';
import type { Design } from '../../../slides/model/design.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { buildScene } from '../../../slides/scene/build-scene.ts';
import type { DrawingContext } from '../../../slides/scene/drawing-context.ts';
import { paintScene } from '../../../slides/scene/paint-canvas.ts';
import { compoundsWith } from '../../../slides/text/compounds.ts';
import { fetchFile } from '../../shared/api.ts';
import { createPictures } from '../../shared/pictures.ts';
import { loadFontsOf, studioMeasure } from '../data/studio-fonts.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { tellError } from './notices.tsx';

const noWords: readonly string[] = [];
const pictures = createPictures((id) => fetchFile(`/media/${id}`));

export function DesignCanvas({ design, theme, widthPx }: { design: Design; theme: Theme; widthPx: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useLiveQuery('settings.get', {}).value?.document.compounds;
  const { width, height } = design.page;
  const shownWidth = width >= height ? widthPx : Math.round((widthPx * 0.75 * width) / height);
  useEffect(() => {
    let isGone = false;
    async function paint() {
      await loadFontsOf(design.elements);
      const scene = buildScene(design, theme, studioMeasure, compoundsWith(words ?? noWords));
      await pictures.load(scene.items.flatMap((item) => (item.kind === 'image' ? [item.mediaId] : [])));
      const context = canvas.current?.getContext('2d');
      if (isGone || canvas.current === null || !context) return;
      paintScene(context as DrawingContext, scene, pictures, { scale: canvas.current.width / width });
    }
    paint().catch(tellError);
    return () => {
      isGone = true;
    };
  }, [design, theme, width, words]);
  const density = Math.min(2, window.devicePixelRatio || 1);
  return (
    <canvas
      ref={canvas}
      width={Math.round(shownWidth * density)}
      height={Math.round((shownWidth * density * height) / width)}
      style={{ width: shownWidth, aspectRatio: width / height }}
    />
  );
}
