// What of a bundle can be played now: designs that are there and have not just failed. Everything else is left out before the
// schedule is resolved, so that a playlist with nothing playable never wins.
import { createFontCatalogue, type FontCatalogue } from '../fonts/font-catalogue.ts';
import { usedFonts } from '../fonts/used-fonts.ts';
import type { ScreenBundle } from '../model/bundle.ts';
import type { DesignId } from '../model/id.ts';
import type { ProgramInputs } from '../schedule/program.ts';
import type { Fault } from './player-state.ts';

const firstRetryMs = 30_000;
const lastRetryMs = 10 * 60_000;

export function playableInputs(bundle: ScreenBundle, faults: readonly Fault[], nowMs: number): ProgramInputs {
  const failing = new Set(faults.filter(({ retryAtMs }) => retryAtMs > nowMs).map(({ designId }) => designId));
  const playable = new Set(bundle.designs.map(({ id }) => id).filter((id) => !failing.has(id)));
  const playlists = bundle.playlists.map((list) => ({
    ...list,
    items: list.items.filter((item) => playable.has(item.designId)),
  }));
  return { entries: bundle.entries, playlists, screen: bundle.screen, timeZone: bundle.timeZone };
}

/** One more failure: the next try comes after 30 s, doubling up to 10 minutes. */
export function withFault(faults: readonly Fault[], designId: DesignId, nowMs: number): Fault[] {
  const failures = (faults.find((fault) => fault.designId === designId)?.failures ?? 0) + 1;
  const retryAtMs = nowMs + Math.min(firstRetryMs * 2 ** Math.min(failures - 1, 10), lastRetryMs);
  return [...withoutFault(faults, designId), { designId, failures, retryAtMs }];
}

export function withoutFault(faults: readonly Fault[], designId: DesignId): Fault[] {
  return faults.filter((fault) => fault.designId !== designId);
}

/**
 * A number for each design that grows when the design, its theme, a font of it or the words that hold its lines together change
 * from one bundle to the next.
 */
export function nextVersions(
  versions: Readonly<Record<string, number>>,
  before: ScreenBundle | null,
  after: ScreenBundle,
): Record<string, number> {
  const [contentBefore, contentAfter] = [before && contentsOf(before), contentsOf(after)];
  return Object.fromEntries(
    after.designs.map(({ id }): [string, number] => {
      const version = versions[id] ?? 0;
      return [id, contentBefore?.(id) === contentAfter(id) ? version : version + 1];
    }),
  );
}

function contentsOf(bundle: ScreenBundle): (id: DesignId) => string {
  const catalogue = createFontCatalogue(bundle.fonts);
  return (id) => contentOf(bundle, id, catalogue);
}

function contentOf(bundle: ScreenBundle, id: DesignId, catalogue: FontCatalogue): string {
  const design = bundle.designs.find((candidate) => candidate.id === id);
  const theme = bundle.themes.find((candidate) => candidate.id === design?.themeId);
  const { updatedAtMs: _, name: __, ...looks } = design ?? { updatedAtMs: 0, name: '' };
  const fonts = usedFonts(design?.elements ?? [], catalogue);
  return JSON.stringify([looks, theme ?? null, fonts, bundle.screen.rotation, bundle.compounds]);
}
