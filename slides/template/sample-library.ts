// The documents of a library with sample content that already plays: designs, playlists, a schedule, screens, a campaign.
import { Temporal } from 'temporal-polyfill';
import type { Campaign } from '../model/campaign.ts';
import type { Design, DesignKind } from '../model/design.ts';
import { campaignId, entryId, type NewId, playlistId, playlistItemId, screenId } from '../model/id.ts';
import type { Playlist } from '../model/playlist.ts';
import type { ScheduleEntry } from '../model/schedule.ts';
import type { Screen } from '../model/screen.ts';
import type { Language } from '../model/settings.ts';
import { defaultThemes } from './default-theme.ts';
import { designFromSlogan } from './design-from-slogan.ts';
import { type NewDocument, officeDocuments, themeNamed } from './empty-library.ts';
import { sampleContent } from './sample-content.ts';

type Birth = { language: Language; newId: NewId; nowMs: number; timeZone: string };

export function sampleDocuments({ language, newId, nowMs, timeZone }: Birth): NewDocument[] {
  const content = sampleContent[language];
  const themes = defaultThemes(language);
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).toPlainDate();
  const startDate = today.toString();
  const endDate = today.add({ years: 1 }).toString();

  const allSlogans = [...content.slides, ...content.posters, ...content.banners].map(({ slogan }) =>
    slogan.replaceAll('\n', ' '),
  );
  const campaign: Campaign = {
    id: campaignId.parse(newId()),
    name: content.campaign.name,
    number: '',
    issuingUnit: content.officeName,
    periods: [{ name: content.campaign.periodName, startDate, endDate }],
    slogans: [...new Set(allSlogans)],
    forms: ['notice-board', 'banner', 'screen'],
    recipients: [...content.campaign.recipients],
    createdAtMs: nowMs,
  };
  const designsOf = (kind: DesignKind, samples: typeof content.slides): Design[] =>
    samples.map((sample) =>
      designFromSlogan({
        slogan: sample.slogan,
        templateId: sample.templateId,
        kind,
        theme: themeNamed(themes, sample.themeId),
        unitName: content.officeName,
        campaignId: campaign.id,
        newId,
        nowMs,
        language,
      }),
    );
  const slides = designsOf('slide', content.slides);
  const daily = playlistOf(newId, content.playlists.daily, slides, 10_000);
  // Hands, blood, helmet: the slides about safety and health.
  const safety = playlistOf(newId, content.playlists.safety, slides.slice(3, 6), 8000);
  const screens: Screen[] = content.screens.map(({ name, place }) => ({
    id: screenId.parse(newId()),
    name,
    place,
    widthPx: 1920,
    heightPx: 1080,
    rotation: 0,
    defaultPlaylistId: daily.id,
  }));
  const entry = (name: string, playlist: Playlist): ScheduleEntry => ({
    id: entryId.parse(newId()),
    name,
    playlistId: playlist.id,
    screenIds: screens.map(({ id }) => id),
    startDate,
    endDate,
    weekdays: [1, 2, 3, 4, 5],
    from: '07:30',
    to: '17:00',
    band: 'normal',
    priority: 0,
    isEnabled: true,
  });
  const morning: ScheduleEntry = { ...entry(content.entries.morning, safety), to: '08:30', band: 'event', priority: 10 };

  const designs = [...slides, ...designsOf('poster', content.posters), ...designsOf('banner', content.banners)];
  return [
    ...officeDocuments({ language, timeZone, officeName: content.officeName }),
    { kind: 'campaigns', document: campaign },
    ...designs.map((document): NewDocument => ({ kind: 'designs', document })),
    ...[daily, safety].map((document): NewDocument => ({ kind: 'playlists', document })),
    ...screens.map((document): NewDocument => ({ kind: 'screens', document })),
    ...[entry(content.entries.workday, daily), morning].map((document): NewDocument => ({ kind: 'entries', document })),
  ];
}

function playlistOf(newId: NewId, name: string, designs: readonly Design[], durationMs: number): Playlist {
  return {
    id: playlistId.parse(newId()),
    name,
    items: designs.map(({ id }) => ({ id: playlistItemId.parse(newId()), designId: id, durationMs })),
    transition: { kind: 'fade', durationMs: 600 },
  };
}
