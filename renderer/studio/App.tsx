// The studio's frame: rail on the left, the page of the route beside it, dialogs and palette over both.
import 'dayjs/locale/vi';
import { MantineThemeProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './App.module.css';
import { CampaignPage } from './campaigns/CampaignPage.tsx';
import { CampaignsPage } from './campaigns/CampaignsPage.tsx';
import { DesignsPage } from './designs/DesignsPage.tsx';
import { switchLanguage } from './i18n.ts';
import { PlaylistPage } from './playlists/PlaylistPage.tsx';
import { PlaylistsPage } from './playlists/PlaylistsPage.tsx';
import { goTo, type Route, useRoute } from './routes.ts';
import { SchedulePage } from './schedule/SchedulePage.tsx';
import { ScreensPage } from './screens/ScreensPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { CommandPalette } from './shell/CommandPalette.tsx';
import { Dialogs } from './shell/Dialogs.tsx';
import { DropZone } from './shell/DropZone.tsx';
import { useDecodedPaste } from './shell/decoded-paste.ts';
import { HostNotice } from './shell/HostNotice.tsx';
import { useKeptFocus } from './shell/kept-focus.ts';
import { tellError } from './shell/notices.tsx';
import { DialogBoundary, PageBoundary } from './shell/PageBoundary.tsx';
import { Rail } from './shell/Rail.tsx';
import { useAppKeys } from './shell/use-app-keys.ts';
import { useLiveQuery } from './use-live-query.ts';

/** The canvas and all it needs is loaded when the first design is opened. */
const EditorPage = lazy(async () => ({ default: (await import('./editor/EditorPage.tsx')).EditorPage }));

export function App() {
  const { t, i18n } = useTranslation('studio');
  const route = useRoute();
  const isEditing = route.area === 'designs' && route.id !== null;
  const language = useLiveQuery('settings.get', {}).value?.document.language;
  useEffect(() => {
    if (language !== undefined) switchLanguage(language).catch(tellError);
  }, [language]);
  const named = useMemo(
    () => ({ components: { Modal: { defaultProps: { closeButtonProps: { 'aria-label': t('close') } } } } }),
    [t],
  );
  useAppKeys(!isEditing);
  useDecodedPaste();
  useKeptFocus();
  return (
    <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>
      <div className={classes.frame}>
        <button type="button" className={classes.skip} onClick={() => document.getElementById('content')?.focus()}>
          {t('skipToContent')}
        </button>
        <Rail current={route.area} />
        <main className={classes.page} id="content" tabIndex={-1}>
          <HostNotice />
          <PageBoundary place={`${route.area} ${route.id ?? ''}`}>
            <Suspense fallback={<p className={classes.loading}>{t('loading')}</p>}>
              <RoutePage route={route} />
            </Suspense>
          </PageBoundary>
        </main>
      </div>
      <CommandPalette />
      <DialogBoundary>
        {/* The cross of a dialog has no words of its own; those who hear it need some. */}
        <MantineThemeProvider theme={named}>
          <Dialogs />
        </MantineThemeProvider>
      </DialogBoundary>
      <DropZone isOn={!isEditing} />
    </DatesProvider>
  );
}

function RoutePage({ route }: { route: Route }) {
  switch (route.area) {
    case 'designs':
      if (route.id === null) return <DesignsPage />;
      return <EditorPage key={route.id} designId={route.id} onClose={() => goTo('designs')} />;
    case 'playlists':
      return route.id === null ? <PlaylistsPage /> : <PlaylistPage key={route.id} id={route.id} />;
    case 'campaigns':
      return route.id === null ? <CampaignsPage /> : <CampaignPage key={route.id} id={route.id} />;
    case 'schedule':
      return <SchedulePage />;
    case 'screens':
      return <ScreensPage />;
    case 'settings':
      return <SettingsPage />;
  }
}
