// The playlist running small, from thumbnails, with its own times and transition.
import { ActionIcon } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import type { Playlist } from '../../../slides/model/playlist.ts';
import { thumbUrl } from '../shell/DesignThumb.tsx';
import classes from './LoopPreview.module.css';

export function LoopPreview({ playlist, designs }: { playlist: Playlist; designs: readonly DesignSummary[] }) {
  const { t } = useTranslation('playlists');
  const [position, setPosition] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const { items, transition } = playlist;
  const index = items.length === 0 ? 0 : position % items.length;
  const item = items[index];
  const byId = new Map(designs.map((design) => [design.id, design]));
  const design = item === undefined ? undefined : byId.get(item.designId);
  const durationMs = item?.durationMs;

  useEffect(() => {
    if (!isPlaying || durationMs === undefined) return;
    const timer = setTimeout(() => setPosition(index + 1), durationMs);
    return () => clearTimeout(timer);
  }, [isPlaying, durationMs, index]);

  return (
    <div className={classes.preview}>
      <div className={classes.stage}>
        {design !== undefined && item !== undefined && (
          <img
            key={`${item.id}-${index}`}
            className={classes.picture}
            data-transition={transition.kind}
            style={{ animationDuration: `${transition.durationMs}ms` }}
            src={thumbUrl(design, 320)}
            alt={design.name}
          />
        )}
      </div>
      <div className={classes.bar}>
        <ActionIcon
          variant="default"
          disabled={items.length === 0}
          aria-label={t(isPlaying ? 'pause' : 'play')}
          onClick={() => setPlaying(!isPlaying)}
        >
          {isPlaying ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
        </ActionIcon>
        <div className={classes.track}>
          {items.map((other, at) => (
            <button
              key={other.id}
              type="button"
              aria-label={t('item', { position: at + 1, name: byId.get(other.designId)?.name ?? t('missing') })}
              aria-current={at === index}
              style={{ flexGrow: other.durationMs }}
              onClick={() => setPosition(at)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
