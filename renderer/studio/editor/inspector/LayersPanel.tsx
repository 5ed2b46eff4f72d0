// All elements of the page, highest first: pick, name, hide, lock, and drag to another place.
import { ActionIcon } from '@mantine/core';
import {
  type Icon,
  IconCircle,
  IconEye,
  IconEyeOff,
  IconFolder,
  IconHexagon,
  IconLetterT,
  IconLine,
  IconLock,
  IconLockOpen,
  IconPhoto,
  IconSquare,
} from '@tabler/icons-react';
import { memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Element, ElementKind } from '../../../../slides/model/element.ts';
import type { ElementId } from '../../../../slides/model/id.ts';
import { sameLevel } from '../canvas/pointer-gestures.ts';
import { useDesign, useEditor, useEditorState } from '../editor-context.ts';
import { describeKind, ownName } from './describe-element.ts';
import classes from './Inspector.module.css';

const icons: Record<ElementKind, Icon> = {
  text: IconLetterT,
  rectangle: IconSquare,
  ellipse: IconCircle,
  line: IconLine,
  polygon: IconHexagon,
  picture: IconPhoto,
  group: IconFolder,
};

/** More rows than anyone reads would make every change slow; the highest ones are listed. */
const mostRows = 300;

export function LayersPanel() {
  const { t } = useTranslation('editor');
  const { store } = useEditor();
  const { elements } = useDesign();
  const selection = useEditorState((state) => state.selection);
  const [dragged, setDragged] = useState<ElementId | null>(null);
  const [dropId, setDropId] = useState<ElementId | null>(null);
  const rows = elements.slice(-mostRows).toReversed();
  const drop = (onto: ElementId): void => {
    if (dragged === null || dragged === onto) return;
    // Above the row it is dropped on: counted without itself, that row's place and one more.
    const rest = elements.filter(({ id }) => id !== dragged);
    store.run({ kind: 'element.place', id: dragged, index: rest.findIndex(({ id }) => id === onto) + 1 });
  };
  return (
    <section className={classes.layers} aria-label={t('layers')}>
      <h2 className={classes.title}>{t('layers')}</h2>
      {rows.length === 0 && <p className={classes.empty}>{t('noLayers')}</p>}
      <ul className={classes.list}>
        {rows.map((element) => (
          <li
            key={element.id}
            draggable
            onDragStart={() => setDragged(element.id)}
            onDragEnd={() => {
              setDragged(null);
              setDropId(null);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setDropId(element.id);
            }}
            onDrop={(event) => {
              event.preventDefault();
              drop(element.id);
            }}
          >
            <LayerRow
              element={element}
              isSelected={selection.includes(element.id)}
              isDropPlace={dropId === element.id && dragged !== element.id}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type LayerRowProps = { element: Element; isSelected: boolean; isDropPlace: boolean };

const LayerRow = memo(function LayerRow({ element, isSelected, isDropPlace }: LayerRowProps) {
  const { t } = useTranslation('editor');
  const { store, hints } = useEditor();
  const [isNaming, setIsNaming] = useState(false);
  const takesFocusBack = useRef(false);
  const { id, isHidden, isLocked } = element;
  const name = ownName(element) ?? t(describeKind(element));
  const KindIcon = icons[element.kind];
  const hideWord = `${t(isHidden ? 'show' : 'hide')}: ${name}`;
  const lockWord = `${t(isLocked ? 'unlock' : 'lock')}: ${name}`;
  const rename = (text: string): void => {
    setIsNaming(false);
    if (text.trim() !== name) store.run({ kind: 'element.rename', id, name: text });
  };
  const choose = (isMore: boolean): void => {
    const { selection } = store.state.getState();
    const others = selection.filter((other) => other !== id);
    store.select(!isMore ? [id] : selection.includes(id) ? others : sameLevel(store.design(), others, id));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only outlines the element; the button inside does the act.
    <div
      className={classes.layer}
      data-selected={isSelected}
      data-hidden={isHidden}
      data-drop={isDropPlace}
      onMouseEnter={() => hints.setState({ hoverId: id })}
      onMouseLeave={() => hints.setState({ hoverId: null })}
    >
      <KindIcon size={16} aria-hidden="true" />
      {isNaming ? (
        <input
          // biome-ignore lint/a11y/noAutofocus: the person has just asked to type here.
          autoFocus
          className={classes.layerName}
          defaultValue={name}
          aria-label={t('layerName')}
          maxLength={200}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={(event) => rename(event.currentTarget.value)}
          onKeyDown={(event) => {
            takesFocusBack.current = event.key === 'Escape' || event.key === 'Enter';
            if (event.key === 'Escape') setIsNaming(false);
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
          }}
        />
      ) : (
        <button
          type="button"
          className={classes.layerName}
          aria-pressed={isSelected}
          onClick={(event) => choose(event.shiftKey || event.ctrlKey)}
          onDoubleClick={() => setIsNaming(true)}
          onKeyDown={(event) => event.key === 'F2' && setIsNaming(true)}
          ref={(button) => {
            if (takesFocusBack.current) button?.focus();
            takesFocusBack.current = false;
          }}
        >
          {name}
        </button>
      )}
      <ActionIcon
        size={24}
        className={classes.layerAct ?? ''}
        aria-label={lockWord}
        aria-pressed={isLocked}
        onClick={() => store.run({ kind: 'element.lock', ids: [id], isLocked: !isLocked })}
      >
        {isLocked ? <IconLock size={14} /> : <IconLockOpen size={14} />}
      </ActionIcon>
      <ActionIcon
        size={24}
        className={classes.layerAct ?? ''}
        aria-label={hideWord}
        aria-pressed={isHidden}
        onClick={() => store.run({ kind: 'element.hide', ids: [id], isHidden: !isHidden })}
      >
        {isHidden ? <IconEyeOff size={14} /> : <IconEye size={14} />}
      </ActionIcon>
    </div>
  );
});
