// Feeds the pointer's events on the canvas to gestures, and the wheel to the camera.
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../data/new-id.ts';
import { useDesignTheme, useEditor } from '../editor-context.ts';
import { toPage } from './camera.ts';
import { beginGesture, type Gesture, hitAt, type PointerAt, pickFrom } from './pointer-gestures.ts';

/** Handles are Konva's: whether one lies under the pointer, whether one is being pulled, and how it is let go of. */
export type Handles = { isUnder(at: PointerAt): boolean; isPulled(): boolean; letGo(): void };

/** What may be pressed while something is dragged. */
const gestureKeys: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', ' ']);

export function usePointer(box: RefObject<HTMLDivElement | null>, handles: Handles): void {
  const { store, camera, hints } = useEditor();
  const { t } = useTranslation('editor');
  const theme = useDesignTheme();
  const latest = useRef({ theme, words: t('newText') });
  latest.current = { theme, words: t('newText') };

  useEffect(() => {
    const canvas = box.current;
    if (canvas === null) return;
    let gesture: { pointerId: number; it: Gesture } | null = null;
    const parts = { store, camera, hints, newId, theme: () => latest.current.theme, newTextWords: () => latest.current.words };

    const placeOf = (event: MouseEvent): PointerAt => {
      const { left, top } = canvas.getBoundingClientRect();
      const { shiftKey, altKey, button } = event;
      return {
        x: event.clientX - left,
        y: event.clientY - top,
        shiftKey,
        altKey,
        ctrlKey: event.ctrlKey || event.metaKey,
        button,
      };
    };
    const onDown = (event: PointerEvent): void => {
      if (gesture !== null || event.button === 2 || isTextField(event.target)) return;
      const at = placeOf(event);
      canvas.focus({ preventScroll: true });
      if (event.button === 0 && !hints.getState().isSpaceHeld && handles.isUnder(at)) return;
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      gesture = { pointerId: event.pointerId, it: beginGesture(parts, at) };
    };
    const onMove = (event: PointerEvent): void => {
      if (gesture !== null) {
        if (gesture.pointerId === event.pointerId) gesture.it.move(placeOf(event));
      } else if (event.buttons === 0 && !isTextField(event.target)) hover(placeOf(event));
    };
    const hover = (at: PointerAt): void => {
      const { tool, selection } = store.state.getState();
      const view = camera.state.getState().camera;
      const design = store.design();
      const hit =
        tool === 'select' && !handles.isUnder(at)
          ? pickFrom(design, hitAt(parts, toPage(view, at), view.scale), selection)
          : null;
      if (hints.getState().hoverId !== (hit?.id ?? null)) hints.setState({ hoverId: hit?.id ?? null });
    };
    const onUp = (event: PointerEvent): void => {
      if (gesture?.pointerId !== event.pointerId) return;
      const { it } = gesture;
      gesture = null;
      it.end(placeOf(event));
    };
    const onCancel = (): void => {
      gesture?.it.cancel();
      gesture = null;
    };
    const onKey = (event: KeyboardEvent): void => {
      const isPulled = handles.isPulled();
      if ((gesture === null && !isPulled) || gestureKeys.has(event.key)) return;
      // Deleting or taking back what is being dragged would leave half of a gesture.
      event.stopImmediatePropagation();
      if (event.key !== 'Escape') return;
      onCancel();
      if (!isPulled) return;
      // In this order, so that letting go keeps nothing.
      store.cancel();
      handles.letGo();
    };
    const onDouble = (event: MouseEvent): void => {
      const at = placeOf(event);
      if (isTextField(event.target) || handles.isUnder(at)) return;
      const view = camera.state.getState().camera;
      const { selection } = store.state.getState();
      const path = hitAt(parts, toPage(view, at), view.scale);
      const picked = pickFrom(store.design(), path, selection);
      const below = picked && path[path.indexOf(picked) + 1];
      if (picked?.kind === 'text') store.editText(picked.id);
      else if (picked?.kind === 'picture') store.cropPicture(picked.id);
      else if (below !== undefined) store.select([below.id]);
    };
    const onWheel = (event: WheelEvent): void => {
      if (canScroll(event)) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (event.shiftKey) camera.pan(-(event.deltaX || event.deltaY) * lines, 0);
      else if (event.deltaX !== 0 && !event.ctrlKey) camera.pan(-event.deltaX * lines, -event.deltaY * lines);
      else camera.zoomAt(placeOf(event), Math.exp(-Math.max(-120, Math.min(120, event.deltaY * lines)) / 400));
    };
    const onLeave = (): void => hints.setState({ hoverId: null });

    canvas.addEventListener('pointerdown', onDown);
    canvas.addEventListener('pointermove', onMove);
    canvas.addEventListener('pointerup', onUp);
    canvas.addEventListener('pointercancel', onCancel);
    canvas.addEventListener('pointerleave', onLeave);
    canvas.addEventListener('dblclick', onDouble);
    canvas.addEventListener('wheel', onWheel, { passive: false });
    window.addEventListener('keydown', onKey, true);
    return () => {
      canvas.removeEventListener('pointerdown', onDown);
      canvas.removeEventListener('pointermove', onMove);
      canvas.removeEventListener('pointerup', onUp);
      canvas.removeEventListener('pointercancel', onCancel);
      canvas.removeEventListener('pointerleave', onLeave);
      canvas.removeEventListener('dblclick', onDouble);
      canvas.removeEventListener('wheel', onWheel);
      window.removeEventListener('keydown', onKey, true);
      onCancel();
    };
  }, [box, store, camera, hints, handles]);
}

/** A field beside the letters may hold more lines than it shows. */
function canScroll({ target, ctrlKey }: WheelEvent): boolean {
  if (ctrlKey || !(target instanceof HTMLTextAreaElement)) return false;
  return target.dataset.place === 'beside' && target.scrollHeight > target.clientHeight;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement;
}
