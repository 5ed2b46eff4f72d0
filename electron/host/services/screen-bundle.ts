// Gathers what one screen needs and nothing that other screens have: it runs from this for weeks with the cable out.
import { createHash } from 'node:crypto';
import { createFontCatalogue } from '../../../slides/fonts/font-catalogue.ts';
import { usedOwnFonts } from '../../../slides/fonts/used-fonts.ts';
import type { ScreenBundle } from '../../../slides/model/bundle.ts';
import type { DocumentKind, DocumentOf } from '../../../slides/model/document-kinds.ts';
import type { ScreenId } from '../../../slides/model/id.ts';
import { canonicalJson } from '../../../slides/schema/canonical-json.ts';
import type { Documents } from './documents.ts';
import { mediaOf } from './element-media.ts';

/** Throws AppError 'not-found' when there is no such screen. */
export function screenBundle(documents: Documents, screenId: ScreenId): ScreenBundle {
  const screen = documents.get('screens', screenId).document;
  const { officeName, language, timeZone, compounds } = documents.get('settings', 'office').document;
  const entries = documents
    .list('entries')
    .map(({ document }) => document)
    .filter((entry) => entry.isEnabled && entry.screenIds.includes(screenId))
    // The other screens of an entry are not this screen's business, nor a reason to fetch everything again.
    .map((entry) => ({ ...entry, screenIds: [screenId] }));
  const playlistIds = entries.map((entry) => entry.playlistId);
  const playlists = pick(documents, 'playlists', [...playlistIds, ...present(screen.defaultPlaylistId)]);
  const designIds = playlists.flatMap((playlist) => playlist.items.map((item) => item.designId));
  // Who said what of a design belongs to the office, and is no reason to fetch anything again.
  const designs = pick(documents, 'designs', designIds).map((design) => ({ ...design, acceptedRemarks: [], approval: null }));
  const themeIds = designs.map((design) => design.themeId);
  const themes = pick(documents, 'themes', themeIds);
  const mediaIds = [
    ...designs.flatMap((design) => mediaOf(design.elements)),
    ...themes.flatMap((theme) => present(theme.logoMediaId)),
  ];
  const media = pick(documents, 'media', mediaIds);
  const catalogue = createFontCatalogue(documents.list('fonts').map(({ document }) => document));
  // The nearest weight of few is the nearest of all that was taken from them, so the screen resolves alike.
  const fonts = usedOwnFonts(
    designs.flatMap((design) => design.elements),
    catalogue,
  );
  const content = { screen, officeName, language, timeZone, compounds, entries, playlists, designs, themes, media, fonts };
  return { hash: createHash('sha256').update(canonicalJson(content)).digest('hex'), ...content };
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

/** Each named document once, by id; one that is gone is left out, and the player skips what needs it. */
function pick<K extends DocumentKind>(documents: Documents, kind: K, ids: readonly string[]): DocumentOf<K>[] {
  return [...new Set(ids)].sort().flatMap((id) => {
    const found = documents.find(kind, id);
    return found === null ? [] : [found.document];
  });
}
