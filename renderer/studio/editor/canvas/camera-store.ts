// Holds the camera and the size of the canvas; follows the page until the person zooms or pans.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Bounds, type Point, unionOf } from '../../../../slides/design/geometry.ts';
import { pageBounds } from '../../../../slides/design/page-box.ts';
import type { Page } from '../../../../slides/model/design.ts';
import type { EditorStore } from '../editor-store.ts';
import { actualScale, type Camera, fitArea, pan, type Viewport, zoomAt } from './camera.ts';

export type CameraState = { camera: Camera; viewport: Viewport; isFitted: boolean };

export type CameraStore = {
  state: StoreApi<CameraState>;
  resize(viewport: Viewport): void;
  pan(dx: number, dy: number): void;
  zoomAt(at: Point, factor: number): void;
  zoomBy(factor: number): void;
  fitPage(): void;
  actualSize(): void;
  fitSelection(): void;
};

const padding = 48;

export function createCameraStore(editor: EditorStore): CameraStore {
  const state = createStore<CameraState>(() => ({
    camera: { x: 0, y: 0, scale: 1 },
    viewport: { width: 0, height: 0 },
    isFitted: true,
  }));
  const move = (camera: Camera, isFitted = false): void => state.setState({ camera, isFitted });
  const center = (): Point => ({ x: state.getState().viewport.width / 2, y: state.getState().viewport.height / 2 });
  // Another size of the page, typed or taken back, is followed too.
  let { page } = editor.design();
  editor.state.subscribe(({ history }) => {
    if (history.present.page === page) return;
    page = history.present.page;
    if (state.getState().isFitted) fitPage();
  });
  const fitPage = (): void => move(fitArea(paperOf(editor.design().page), state.getState().viewport, padding), true);
  return {
    state,
    resize(viewport) {
      const before = state.getState();
      state.setState({ viewport });
      if (before.isFitted) fitPage();
      else move(pan(before.camera, (viewport.width - before.viewport.width) / 2, (viewport.height - before.viewport.height) / 2));
    },
    pan: (dx, dy) => move(pan(state.getState().camera, dx, dy)),
    zoomAt: (at, factor) => move(zoomAt(state.getState().camera, at, state.getState().camera.scale * factor)),
    zoomBy: (factor) => move(zoomAt(state.getState().camera, center(), state.getState().camera.scale * factor)),
    fitPage,
    actualSize: () => move(zoomAt(state.getState().camera, center(), actualScale(editor.design().page.unit))),
    fitSelection() {
      const { elements, page } = editor.design();
      const boxes = editor.state.getState().selection.flatMap((id) => pageBounds(elements, id) ?? []);
      const area = unionOf(boxes);
      if (area === null) return fitPage();
      move(fitArea(area, state.getState().viewport, padding * 2, actualScale(page.unit) * 4));
    },
  };
}

/** The page with its bleed. */
export function paperOf({ width, height, bleed }: Page): Bounds {
  return { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
}
