// What Pano knows of the office, and the condition of its library.
import { useTranslation } from 'react-i18next';
import { GlossaryPanel } from '../checks/GlossaryPanel.tsx';
import { FontsPanel } from '../fonts/FontsPanel.tsx';
import { Answered } from '../shell/Answered.tsx';
import { Page } from '../shell/Page.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { KioskPanel } from './KioskPanel.tsx';
import { LibraryPanel } from './LibraryPanel.tsx';
import { OfficePanel } from './OfficePanel.tsx';
import { PrintShopPanel } from './PrintShopPanel.tsx';
import classes from './SettingsPage.module.css';
import { ThemesPanel } from './ThemesPanel.tsx';
import { WordsPanel } from './WordsPanel.tsx';

export function SettingsPage() {
  const { t } = useTranslation('settings');
  const settings = useLiveQuery('settings.get', {});
  const host = useLiveQuery('host.describe', {}).value;
  return (
    <Page title={t('settings')}>
      <Answered answer={settings}>
        {(stored) => (
          <div className={classes.page}>
            <OfficePanel stored={stored} />
            <ThemesPanel settings={stored} />
            <WordsPanel stored={stored} />
            <GlossaryPanel stored={stored} />
            <FontsPanel />
            <PrintShopPanel stored={stored} />
            <KioskPanel hasPin={stored.document.kioskPinHash !== null} />
            <LibraryPanel />
            {host !== null && <p className={classes.version}>{t('version', { version: host.version })}</p>}
          </div>
        )}
      </Answered>
    </Page>
  );
}
