// Name, language, time zone and the look of the studio.
import { Group, Input, SegmentedControl, Select, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import type { Language } from '../../../slides/model/settings.ts';
import { useDraft } from '../data/use-draft.ts';
import { switchLanguage } from '../i18n.ts';
import { NameField } from '../shell/NameField.tsx';
import { attempt } from '../shell/notices.tsx';
import { Section } from './Section.tsx';

export function OfficePanel({ stored }: { stored: Stored<'settings'> }) {
  const { t } = useTranslation('settings');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { document: settings, change, flush } = useDraft('settings', stored);
  const zones = [...new Set([settings.timeZone, 'Asia/Ho_Chi_Minh', 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <Section title={t('office')}>
      <NameField
        mayBeEmpty
        label={t('officeName')}
        description={t('officeNameHint')}
        value={settings.officeName}
        onCommit={(officeName) => change({ ...settings, officeName })}
      />
      <Group grow align="flex-start">
        <Input.Wrapper label={t('language')} labelElement="div">
          <SegmentedControl
            fullWidth
            mt={4}
            aria-label={t('language')}
            value={settings.language}
            onChange={(value) => {
              const language = value as Language;
              change({ ...settings, language });
              attempt(async () => {
                await switchLanguage(language);
                await flush();
              });
            }}
            data={[
              // Each language by its own name, so that nobody gets lost.
              { value: 'vi', label: 'Tiếng Việt' },
              { value: 'en', label: 'English' },
            ]}
          />
        </Input.Wrapper>
        <Input.Wrapper label={t('look')} labelElement="div">
          <SegmentedControl
            fullWidth
            mt={4}
            aria-label={t('look')}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as typeof colorScheme)}
            data={[
              { value: 'light', label: t('lookLight') },
              { value: 'dark', label: t('lookDark') },
              { value: 'auto', label: t('lookAuto') },
            ]}
          />
        </Input.Wrapper>
      </Group>
      <Select
        searchable
        label={t('timeZone')}
        description={t('timeZoneHint')}
        allowDeselect={false}
        limit={80}
        value={settings.timeZone}
        onChange={(timeZone) => timeZone !== null && change({ ...settings, timeZone })}
        data={zones}
      />
    </Section>
  );
}
