// Where in the studio one is, kept in the address after `#`, so that reload, back and links work in every transport.
import { useSyncExternalStore } from 'react';
import type { CampaignId, DesignId, PlaylistId } from '../../slides/model/id.ts';
import { campaignId, designId, playlistId } from '../../slides/model/id.ts';

export const areas = ['designs', 'playlists', 'schedule', 'screens', 'campaigns', 'settings'] as const;
export type Area = (typeof areas)[number];

export type Route =
  | { area: 'designs'; id: DesignId | null }
  | { area: 'playlists'; id: PlaylistId | null }
  | { area: 'campaigns'; id: CampaignId | null }
  | { area: 'schedule' | 'screens' | 'settings'; id: null };

/** Reads `#/playlists/ID`. What it does not know leads to the designs. */
export function readRoute(hash: string): Route {
  const [, area, id] = hash.replace(/^#/, '').split('/');
  switch (area) {
    case 'playlists':
      return { area, id: playlistId.safeParse(id).data ?? null };
    case 'campaigns':
      return { area, id: campaignId.safeParse(id).data ?? null };
    case 'schedule':
    case 'screens':
    case 'settings':
      return { area, id: null };
    default:
      return { area: 'designs', id: designId.safeParse(id).data ?? null };
  }
}

export function hrefTo(area: Area, id?: string | null): string {
  return id ? `#/${area}/${id}` : `#/${area}`;
}

export function goTo(area: Area, id?: string | null): void {
  window.location.hash = hrefTo(area, id);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return readRoute(hash);
}
