// The studio's colours as the canvas needs them: read from theme.css, again when light and dark change.
import { useSyncExternalStore } from 'react';

export type Colors = {
  ground: string;
  surface: string;
  line: string;
  accent: string;
  onAccent: string;
  muted: string;
  pageShadow: string;
};

let current: { key: string; colors: Colors } | null = null;

function read(): Colors {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string): string => style.getPropertyValue(`--pano-${name}`).trim();
  const colors: Colors = {
    ground: value('ground'),
    surface: value('surface'),
    line: value('line-strong'),
    accent: value('accent'),
    onAccent: value('surface'),
    muted: value('muted'),
    pageShadow: 'rgb(40 25 10 / 18%)',
  };
  const key = JSON.stringify(colors);
  if (current?.key !== key) current = { key, colors };
  return current.colors;
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mantine-color-scheme'] });
  return () => observer.disconnect();
}

export function useColors(): Colors {
  return useSyncExternalStore(subscribe, read);
}
