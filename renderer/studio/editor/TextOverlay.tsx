// Text is edited in a real text field that lies exactly over the painted text. Vietnamese keyboards retype letters with
// Backspace or compose them, so no key is looked at here but Escape and Ctrl+Enter, and the value is never set while typing.
import { type ClipboardEvent, type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { findElement, pathTo } from '../../../slides/design/element-tree.ts';
import { boxMatrix } from '../../../slides/design/geometry.ts';
import { groupsMatrix } from '../../../slides/design/page-box.ts';
import type { TextElement } from '../../../slides/model/element.ts';
import type { ElementId } from '../../../slides/model/id.ts';
import { multiply } from '../../../slides/scene/matrix.ts';
import { resolvePaint } from '../../../slides/scene/resolve-paint.ts';
import type { Matrix } from '../../../slides/scene/scene.ts';
import type { Compounds } from '../../../slides/text/compounds.ts';
import { layoutText } from '../../../slides/text/layout-text.ts';
import { canvasMeasure } from '../../shared/canvas-measure.ts';
import { revertAfterClose } from '../shell/decoded-paste.ts';
import classes from './CanvasStage.module.css';
import { useDesign, useDesignTheme, useEditor, useEditorState } from './editor-context.ts';
import { keepLines, laidOutText, typedText } from './kept-lines.ts';
import { revertPaste } from './revert-paste.ts';

export function TextOverlay() {
  const id = useEditorState((state) => state.editingId);
  const { elements } = useDesign();
  const element = id === null ? null : findElement(elements, id);
  return element?.kind === 'text' ? <TextField key={element.id} id={element.id} element={element} /> : null;
}

function TextField({ id, element }: { id: ElementId; element: TextElement }) {
  const { store, camera: cameraStore, compounds } = useEditor();
  const { t } = useTranslation('editor');
  const { camera } = useStore(cameraStore.state);
  const { elements } = useDesign();
  const theme = useDesignTheme();
  const field = useRef<HTMLTextAreaElement>(null);
  const [opened] = useState(() => keepLines(element.text, layoutText(element, canvasMeasure, compounds).lines));
  // Only for the layout: the field keeps its own value.
  const [typed, setTyped] = useState(opened.value);

  useEffect(() => {
    const input = field.current;
    if (input === null) return;
    input.focus({ preventScroll: true });
    input.select();
    revertAfterClose(input, (decoded, original) => revertPaste(store, id, decoded.normalize('NFC'), original));
    // Leaving the page counts as leaving the field; React's rehearsal of effects, while developing, does not.
    return () =>
      queueMicrotask(() => {
        if (!input.isConnected && store.state.getState().editingId === id)
          store.finishText(typedText(input.value, opened.isKept));
      });
  }, [store, id, opened]);

  const finish = (): void => {
    const input = field.current;
    if (input !== null && store.state.getState().editingId === id) store.finishText(typedText(input.value, opened.isKept));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!isDone) return;
    event.preventDefault();
    finish();
    field.current?.parentElement?.focus({ preventScroll: true });
  };

  /** What goes to other programs has plain spaces. */
  const copy = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    if (!opened.isKept || selectionStart === selectionEnd) return;
    event.clipboardData.setData('text/plain', typedText(value.slice(selectionStart, selectionEnd), true));
    event.preventDefault();
    // Deleted as by a key, so that the field's own undo brings it back.
    if (event.type === 'cut') document.execCommand('delete');
  };

  const groups = (pathTo(elements, id) ?? []).slice(0, -1);
  const matrix = multiply(groupsMatrix(groups), boxMatrix({ ...element, flipX: false, flipY: false }));
  const paint = resolvePaint(element.fill, theme, { x: 0, y: 0, width: element.width, height: element.height });
  const color = paint.kind === 'solid' ? paint.color : (paint.stops[0]?.color ?? '#000000');
  return (
    <textarea
      ref={field}
      className={classes.text}
      style={{ ...placeText(element, laidOutText(typed, opened.isKept), matrix, camera, compounds), color, caretColor: color }}
      defaultValue={opened.value}
      aria-label={t('editText')}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      onInput={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onCopy={copy}
      onCut={copy}
      onBlur={finish}
    />
  );
}

/** Puts the field's first baseline and its widest line where the painter has them. */
function placeText(
  element: TextElement,
  typed: string,
  matrix: Matrix,
  camera: { x: number; y: number; scale: number },
  compounds: Compounds,
): CSSProperties {
  // An empty field still needs a line to stand on.
  const layout = layoutText({ ...element, text: typed.trim() === '' ? 'A' : typed }, canvasMeasure, compounds);
  const { scale } = camera;
  const metrics = canvasMeasure.metrics(layout.font);
  const widest = layout.lines.reduce((best, line) => (line.width > best.width ? line : best), layout.lines[0] ?? nowhere);
  const first = layout.lines[0] ?? nowhere;
  // CSS centres ascent and descent in the line, each in whole pixels; the painter gives the baseline.
  const ascent = Math.round(metrics.ascent * layout.fontSize * scale);
  const descent = Math.round(metrics.descent * layout.fontSize * scale);
  const top = first.y * scale - ascent - (layout.lineDistance * scale - ascent - descent) / 2;
  // A hair of room, so that the browser breaks lines where the painter does.
  const slack = layout.fontSize * 0.02;
  const width = widest.width + layout.letterSpacing + slack;
  const left = widest.x - (element.align === 'center' ? slack / 2 : element.align === 'right' ? slack : 0);
  // A field cuts off what stands out of its box: marks over capitals of the first line do, and dots below the last one.
  const room = layout.fontSize * scale * 0.4;
  const [a, b, c, d, e, f] = multiply([scale, 0, 0, scale, camera.x, camera.y], matrix);
  return {
    left: 0,
    top: 0,
    paddingBlock: room,
    width: width * scale,
    height: layout.lineDistance * Math.max(1, layout.lines.length) * scale + 2 * room,
    transform: `matrix(${a / scale}, ${b / scale}, ${c / scale}, ${d / scale}, ${e}, ${f}) translate(${left * scale}px, ${top - room}px)`,
    fontFamily: `"${layout.font}"`,
    fontSize: layout.fontSize * scale,
    lineHeight: `${layout.lineDistance * scale}px`,
    letterSpacing: layout.letterSpacing * scale,
    textAlign: element.align,
    textTransform: element.isUpperCase ? 'uppercase' : 'none',
    opacity: element.opacity,
  };
}

const nowhere = { text: '', x: 0, y: 0, width: 0 };
