// The sample library must be whole: every document valid, every reference answered, nothing two documents share.
import { describe, expect, test } from 'vitest';
import { createFontkitMeasure } from '../../../electron/host/print/fonts/fontkit-measure.ts';
import { type DocumentKind, type DocumentOf, documentKinds } from '../../../slides/model/document-kinds.ts';
import { preflight, usualDistanceM } from '../../../slides/print/preflight/preflight.ts';
import { buildScene } from '../../../slides/scene/build-scene.ts';
import { emptyDocuments, type NewDocument } from '../../../slides/template/empty-library.ts';
import { sampleDocuments } from '../../../slides/template/sample-library.ts';

const measure = createFontkitMeasure();
const timeZone = 'Asia/Ho_Chi_Minh';
/** 2026-11-22T18:30Z: already the 23rd in Vietnam. */
const nowMs = Date.UTC(2026, 10, 22, 18, 30);

function counter() {
  let next = 0;
  return () => `id-${next++}`;
}

function ofKind<K extends DocumentKind>(documents: readonly NewDocument[], kind: K): DocumentOf<K>[] {
  return documents.filter((entry) => entry.kind === kind).map((entry) => entry.document as DocumentOf<K>);
}

describe.each(['vi', 'en'] as const)('sample library in %s', (language) => {
  const documents = sampleDocuments({ language, newId: counter(), nowMs, timeZone });

  test('every document is valid', () => {
    for (const { kind, document } of documents) {
      expect(documentKinds[kind].safeParse(document).error, `${kind} ${document.id}`).toBeUndefined();
    }
  });

  test('has slides, posters, banners, playlists, entries, screens and a campaign', () => {
    const designs = ofKind(documents, 'designs');
    expect(designs.filter(({ kind }) => kind === 'slide')).toHaveLength(8);
    expect(designs.filter(({ kind }) => kind === 'poster')).toHaveLength(2);
    expect(designs.filter(({ kind }) => kind === 'banner')).toHaveLength(2);
    expect(ofKind(documents, 'playlists')).toHaveLength(2);
    expect(ofKind(documents, 'screens')).toHaveLength(2);
    expect(ofKind(documents, 'campaigns')).toHaveLength(1);
    expect(ofKind(documents, 'settings')).toHaveLength(1);
  });

  test('every reference is answered', () => {
    const ids = (kind: DocumentKind) => new Set(ofKind(documents, kind).map(({ id }) => String(id)));
    for (const design of ofKind(documents, 'designs')) {
      expect(ids('themes')).toContain(design.themeId);
      expect(ids('campaigns')).toContain(design.campaignId);
    }
    for (const playlist of ofKind(documents, 'playlists')) {
      expect(playlist.items.length).toBeGreaterThan(0);
      for (const item of playlist.items) expect(ids('designs')).toContain(item.designId);
    }
    for (const screen of ofKind(documents, 'screens')) expect(ids('playlists')).toContain(screen.defaultPlaylistId);
    for (const entry of ofKind(documents, 'entries')) {
      expect(ids('playlists')).toContain(entry.playlistId);
      for (const screenId of entry.screenIds) expect(ids('screens')).toContain(screenId);
    }
    expect(ids('themes')).toContain(ofKind(documents, 'settings')[0]?.defaultThemeId);
  });

  test('its banners are ready for the print shop: finished, and nothing in the way of hem or eyelets', () => {
    const themes = ofKind(documents, 'themes');
    for (const design of ofKind(documents, 'designs').filter(({ page }) => page.unit === 'mm')) {
      const theme = themes.find(({ id }) => id === design.themeId);
      if (theme === undefined) throw new Error('no theme');
      expect(design.finishing !== null).toBe(design.kind === 'banner');
      const scene = buildScene(design, theme, measure);
      const given = {
        media: new Map(),
        missingGlyphs: [],
        rollWidthMm: 3200,
        distanceM: usualDistanceM(design),
        textFindings: [],
      };
      const found = preflight({ design, scene, measure, theme, approval: 'none', ...given }).filter(
        ({ severity }) => severity !== 'hint',
      );
      expect(found, design.name).toEqual([]);
    }
  });

  test('plays on weekdays from today in the office’s zone, with one entry over the other', () => {
    const [workday, morning] = ofKind(documents, 'entries');
    expect(workday).toMatchObject({ from: '07:30', to: '17:00', weekdays: [1, 2, 3, 4, 5], startDate: '2026-11-23' });
    expect(workday?.endDate).toBe('2027-11-23');
    expect(morning).toMatchObject({ from: '07:30', to: '08:30', band: 'event' });
  });

  test('no id is used twice in a kind', () => {
    const keys = documents.map(({ kind, document }) => `${kind}/${document.id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('an empty library has settings, themes and one playlist for screens to have', () => {
  const documents = emptyDocuments({ language: 'vi', timeZone });
  expect(new Set(documents.map(({ kind }) => kind))).toEqual(new Set(['settings', 'themes', 'playlists']));
  expect(ofKind(documents, 'playlists')).toMatchObject([{ name: 'Mặc định', items: [] }]);
  for (const { kind, document } of documents) expect(documentKinds[kind].safeParse(document).success).toBe(true);
});

test('the two languages say different things', () => {
  const textOf = (language: 'vi' | 'en') =>
    ofKind(sampleDocuments({ language, newId: counter(), nowMs, timeZone }), 'designs').map(({ slogan }) => slogan);
  expect(textOf('vi').filter((slogan) => textOf('en').includes(slogan))).toEqual([]);
});
