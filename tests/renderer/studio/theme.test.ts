// Words and the edges of fields keep the contrast of WCAG 2.2 AA, in light and in dark.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../../slides/print/contrast.ts';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../renderer/studio/theme.css'), 'utf8');

function colorsOf(scheme: 'light' | 'dark'): Map<string, string> {
  const block = new RegExp(`\\[data-mantine-color-scheme="${scheme}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map([...block.matchAll(/--pano-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

const words: [string, string][] = [
  ['ink', 'ground'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['muted', 'ground'],
  ['muted', 'surface'],
  ['muted', 'sunken'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['good', 'surface'],
  ['warn', 'surface'],
  ['warn', 'warn-soft'],
  ['ink', 'urgent-soft'],
  ['ink', 'event-soft'],
  ['ink', 'normal-soft'],
];
const edges: [string, string][] = [
  ['line-strong', 'surface'],
  ['focus', 'surface'],
  ['focus', 'ground'],
  ['urgent', 'urgent-soft'],
  ['event', 'event-soft'],
  ['normal', 'normal-soft'],
];

describe.each(['light', 'dark'] as const)('the %s scheme', (scheme) => {
  const colors = colorsOf(scheme);
  const ratio = (one: string, other: string) => contrastRatio(colors.get(one) ?? '', colors.get(other) ?? '');

  it.each(words)('%s can be read on %s', (one, other) => {
    expect(ratio(one, other)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('%s can be seen on %s', (one, other) => {
    expect(ratio(one, other)).toBeGreaterThanOrEqual(3);
  });
});

it('the primary act can be read', () => {
  expect(contrastRatio('#ffffff', '#bd3418')).toBeGreaterThanOrEqual(4.5);
});
