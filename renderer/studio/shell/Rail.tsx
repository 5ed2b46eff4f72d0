// The left rail: every area with its icon and its word.

import { VisuallyHidden } from '@mantine/core';
import {
  IconCalendarTime,
  IconDeviceTv,
  IconFlag3,
  IconLayoutGrid,
  IconPlaylist,
  type IconProps,
  IconSettings,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { type Area, areas, hrefTo } from '../routes.ts';
import classes from './Rail.module.css';

export const areaIcons: Record<Area, ComponentType<IconProps>> = {
  designs: IconLayoutGrid,
  playlists: IconPlaylist,
  schedule: IconCalendarTime,
  screens: IconDeviceTv,
  campaigns: IconFlag3,
  settings: IconSettings,
};

export function Rail({ current }: { current: Area }) {
  const { t } = useTranslation('studio');
  return (
    <nav className={classes.rail} aria-label={t('navigation')}>
      <a className={classes.mark} href={hrefTo('designs')}>
        <VisuallyHidden>{t('appName')}</VisuallyHidden>
        <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
          <rect width="32" height="32" rx="8" fill="var(--mantine-color-vermilion-7)" />
          <rect x="7" y="9" width="18" height="11" rx="2" fill="#fff" />
          <rect x="10" y="12" width="9" height="1.8" rx="0.9" fill="var(--mantine-color-vermilion-7)" />
          <rect x="10" y="15.4" width="6" height="1.8" rx="0.9" fill="var(--mantine-color-vermilion-7)" />
          <rect x="15" y="20" width="2" height="4" fill="#fff" />
        </svg>
      </a>
      {areas.map((area) => {
        const AreaIcon = areaIcons[area];
        const isCurrent = area === current;
        return (
          <a
            key={area}
            href={hrefTo(area)}
            className={classes.link}
            data-last={area === 'settings' || undefined}
            aria-current={isCurrent ? 'page' : undefined}
          >
            <AreaIcon size={22} stroke={1.6} aria-hidden="true" />
            <span>{t(area)}</span>
          </a>
        );
      })}
    </nav>
  );
}
