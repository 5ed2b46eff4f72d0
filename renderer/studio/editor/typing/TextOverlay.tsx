// Text is edited in a real text field that lies exactly over the painted text. Vietnamese keyboards retype letters with
// Backspace or compose them, so no key is looked at here but Escape and those with Ctrl, and the value is never set while typing.
import { type ClipboardEvent, type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { pathTo } from '../../../../slides/design/element-tree.ts';
import { boxMatrix } from '../../../../slides/design/geometry.ts';
import { groupsMatrix } from '../../../../slides/design/page-box.ts';
import { multiply } from '../../../../slides/scene/matrix.ts';
import { resolvePaint } from '../../../../slides/scene/resolve-paint.ts';
import { layoutText } from '../../../../slides/text/layout-text.ts';
import { useTellTyped } from '../../checks/typed-text.ts';
import { studioMeasure } from '../../data/studio-fonts.ts';
import { revertAfterClose } from '../../shell/decoded-paste.ts';
import classes from '../canvas/CanvasStage.module.css';
import { useDesign, useDesignTheme, useEditor } from '../editor-context.ts';
import { keepLines, laidOutText, typedText } from '../inspector/kept-lines.ts';
import { toggleUnderline, toggleWeight } from '../inspector/letter-toggles.ts';
import { revertPaste } from '../revert-paste.ts';
import { isKeepingEditing } from './keeps-editing.ts';
import { placeBeside, placeOver } from './place-field.ts';
import { type ShownText, useEditedText } from './use-edited-text.ts';

export function TextOverlay() {
  const shown = useEditedText();
  return shown === null ? null : <TextField key={shown.element.id} shown={shown} />;
}

function TextField({ shown }: { shown: ShownText }) {
  const { store, texts, compounds } = useEditor();
  const { t } = useTranslation('editor');
  const field = useRef<HTMLTextAreaElement>(null);
  const { id } = shown.element;
  const style = useFieldStyle(shown);
  useTellTyped(id, shown.words);
  const [opened] = useState(() => {
    const { element } = shown;
    return keepLines(element.text, layoutText(element, studioMeasure, compounds).lines);
  });
  const reading = (value: string): string => typedText(value, opened.isKept).normalize('NFC');
  const laidOut = (value: string): string => laidOutText(value, opened.isKept).normalize('NFC');

  const onSelect = (): void => {
    const input = field.current;
    if (input === null) return;
    const { value, selectionStart, selectionEnd } = input;
    texts.select(reading(value.slice(0, selectionStart)).length, reading(value.slice(0, selectionEnd)).length);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the field opens once, with the text as it was then.
  useEffect(() => {
    const input = field.current;
    if (input === null) return;
    texts.open(shown.element, laidOut(opened.value));
    input.focus({ preventScroll: true });
    input.select();
    revertAfterClose(input, (decoded, original) => revertPaste(store, id, decoded.normalize('NFC'), original));
    // A press or the focus anywhere but on what styles the letters ends the editing.
    const onElsewhere = (event: Event): void => {
      if (event.target !== input && !isKeepingEditing(event.target)) texts.finish();
    };
    document.addEventListener('pointerdown', onElsewhere, true);
    document.addEventListener('focusin', onElsewhere);
    // The browser's own events: React leaves out selections that no key and no mouse made.
    document.addEventListener('selectionchange', onSelect);
    input.addEventListener('select', onSelect);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere, true);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('selectionchange', onSelect);
      // Leaving the page counts as leaving the field; React's rehearsal of effects, while developing, does not.
      queueMicrotask(() => {
        if (!input.isConnected && texts.state.getState().now?.id === id) texts.finish();
      });
    };
  }, [store, texts, id, opened]);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const key = event.key.toLowerCase();
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      const { parentElement } = event.currentTarget;
      texts.finish();
      if (parentElement instanceof HTMLElement) parentElement.focus({ preventScroll: true });
    } else if (isCommand && key === 'b') toggleWeight(texts, [shown.element]);
    else if (isCommand && key === 'u') toggleUnderline(texts, [shown.element]);
    else return;
    event.preventDefault();
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

  return (
    <textarea
      ref={field}
      className={shown.place === 'beside' ? classes.card : classes.text}
      style={style}
      data-place={shown.place}
      defaultValue={opened.value}
      aria-label={t('editText')}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      onInput={(event) => {
        const { value } = event.currentTarget;
        texts.type(reading(value), laidOut(value));
        onSelect();
      }}
      onKeyDown={onKeyDown}
      onCopy={copy}
      onCut={copy}
      onBlur={(event) => {
        // What takes the focus tells by itself; when nothing does, the window or the page was left.
        if (event.relatedTarget === null && !document.hasFocus()) texts.finish();
      }}
    />
  );
}

function useFieldStyle({ element, words, place }: ShownText): CSSProperties {
  const { camera: cameraStore, compounds } = useEditor();
  const { camera, viewport } = useStore(cameraStore.state);
  const { elements } = useDesign();
  const theme = useDesignTheme();
  const groups = (pathTo(elements, element.id) ?? []).slice(0, -1);
  const matrix = multiply(groupsMatrix(groups), boxMatrix({ ...element, flipX: false, flipY: false }));
  if (place === 'beside') return placeBeside(element, words, matrix, camera, viewport);
  const paint = resolvePaint(element.fill, theme, { x: 0, y: 0, width: element.width, height: element.height });
  const color = paint.kind === 'solid' ? paint.color : (paint.stops[0]?.color ?? '#000000');
  const over = placeOver(element, matrix, camera, { measure: studioMeasure, compounds });
  return { ...over, color: place === 'caret' ? 'transparent' : color, caretColor: color };
}
