// The designs of a playlist in order. Dragging and Alt with the arrow keys reorder them.
import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import type { PlaylistItemId } from '../../../slides/model/id.ts';
import type { PlaylistItem } from '../../../slides/model/playlist.ts';
import { hrefTo } from '../routes.ts';
import { DesignThumb } from '../shell/DesignThumb.tsx';
import { TypedNumber } from '../shell/TypedNumber.tsx';
import { moveItem, toDurationMs } from './edit-items.ts';
import classes from './ItemStrip.module.css';

type ItemStripProps = {
  items: readonly PlaylistItem[];
  designs: readonly DesignSummary[];
  onChange: (items: PlaylistItem[], gesture?: string) => void;
};

export function ItemStrip({ items, designs, onChange }: ItemStripProps) {
  const { t } = useTranslation('playlists');
  const [draggedId, setDraggedId] = useState<PlaylistItemId | null>(null);
  const [overIndex, setOverIndex] = useState<number | null>(null);
  const toFocus = useRef<PlaylistItemId | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const byId = new Map(designs.map((design) => [design.id, design]));
  const draggedIndex = items.findIndex(({ id }) => id === draggedId);

  // A moved card keeps the focus, so that it can be moved on.
  useEffect(() => {
    if (toFocus.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-item="${toFocus.current}"]`)?.focus();
    toFocus.current = null;
  });

  function move(from: number, to: number) {
    const moved = items[from];
    if (moved === undefined || to < 0 || to >= items.length) return;
    toFocus.current = moved.id;
    onChange(moveItem(items, from, to));
  }

  function takeOut(index: number) {
    toFocus.current = (items[index + 1] ?? items[index - 1])?.id ?? null;
    onChange(items.filter((_, at) => at !== index));
  }

  function onKey(event: KeyboardEvent, index: number) {
    if (event.target !== event.currentTarget) return;
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (event.key === 'Delete') takeOut(index);
    else if (step !== undefined && event.altKey) move(index, index + step);
    else if (step !== undefined) {
      const next = items[index + step];
      list.current?.querySelector<HTMLElement>(`[data-item="${next?.id}"]`)?.focus();
    } else return;
    event.preventDefault();
  }

  return (
    <>
      <ol ref={list} className={classes.strip} aria-label={t('itemsLabel')}>
        {items.map((item, index) => {
          const design = byId.get(item.designId);
          const name = design?.name ?? t('missing');
          return (
            <li
              key={item.id}
              data-item={item.id}
              data-dragged={item.id === draggedId || undefined}
              data-over={overIndex === index && draggedIndex !== index ? (draggedIndex < index ? 'after' : 'before') : undefined}
              className={classes.item}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: the card itself is moved with the keys, as its label says.
              tabIndex={0}
              aria-label={t('item', { position: index + 1, name })}
              draggable
              onKeyDown={(event) => onKey(event, index)}
              onDragStart={(event) => {
                setDraggedId(item.id);
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', name);
              }}
              onDragOver={(event) => {
                if (draggedId === null) return;
                event.preventDefault();
                setOverIndex(index);
              }}
              onDrop={(event) => {
                if (draggedId === null) return;
                event.preventDefault();
                move(draggedIndex, index);
              }}
              onDragEnd={() => {
                setDraggedId(null);
                setOverIndex(null);
              }}
            >
              <div className={classes.stage}>
                <span className={classes.position}>{index + 1}</span>
                {design !== undefined && <DesignThumb design={design} widthPx={208} />}
                <div className={classes.tools}>
                  <ActionIcon
                    size="sm"
                    variant="default"
                    disabled={index === 0}
                    aria-label={t('moveEarlier', { name })}
                    onClick={() => move(index, index - 1)}
                  >
                    <IconChevronLeft size={14} />
                  </ActionIcon>
                  <ActionIcon
                    size="sm"
                    variant="default"
                    disabled={index === items.length - 1}
                    aria-label={t('moveLater', { name })}
                    onClick={() => move(index, index + 1)}
                  >
                    <IconChevronRight size={14} />
                  </ActionIcon>
                  <ActionIcon size="sm" variant="default" aria-label={t('takeOut', { name })} onClick={() => takeOut(index)}>
                    <IconX size={14} />
                  </ActionIcon>
                </div>
              </div>
              <div className={classes.foot}>
                <a href={hrefTo('designs', item.designId)} title={name} draggable={false}>
                  {name}
                </a>
                <TypedNumber
                  isTight
                  w={72}
                  size="xs"
                  hideControls
                  suffix=" s"
                  digits={1}
                  min={1}
                  max={86_400}
                  aria-label={t('seconds', { name })}
                  value={item.durationMs / 1000}
                  onChange={(value) => {
                    if (value === null) return;
                    const durationMs = toDurationMs(value);
                    if (durationMs === item.durationMs) return;
                    onChange(
                      items.map((other) => (other.id === item.id ? { ...other, durationMs } : other)),
                      `seconds-${item.id}`,
                    );
                  }}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <p className={classes.hint}>{t('keyHint')}</p>
    </>
  );
}
