// A design's picture in its true proportion, as large as its place allows. The revision is in its address, so a change shows at once and the rest is cached.
import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import classes from './DesignThumb.module.css';

const widths = [160, 320, 480, 640, 960, 1280, 1920];

export function thumbUrl(design: Pick<DesignSummary, 'id' | 'revision'>, widthPx: number): string {
  const wanted = widthPx * Math.min(2, window.devicePixelRatio || 1);
  const width = widths.find((candidate) => candidate >= wanted) ?? 1920;
  return `/thumb/${design.id}-${design.revision}.png?w=${width}`;
}

type DesignThumbProps = {
  design: Pick<DesignSummary, 'id' | 'revision' | 'page' | 'name'>;
  /** About how wide it will be drawn, in CSS pixels. */
  widthPx: number;
  /** Empty where the name stands beside the picture. */
  alt?: string;
};

export function DesignThumb({ design, widthPx, alt = '' }: DesignThumbProps) {
  const url = thumbUrl(design, widthPx);
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  const ratio = design.page.width / design.page.height;
  return (
    <span className={classes.fit}>
      <span className={classes.thumb} style={{ aspectRatio: ratio, width: `min(100cqw, ${ratio * 100}cqh)` }}>
        {failedUrl === url ? (
          <IconPhotoOff size={20} stroke={1.4} aria-hidden="true" />
        ) : (
          <img src={url} alt={alt} loading="lazy" draggable={false} onError={() => setFailedUrl(url)} />
        )}
      </span>
    </span>
  );
}
