// Slogans in, designs out: what to make, in which theme, with a look at the first one before it is made.
import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core';
import { IconDimensions } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignKind } from '../../../../slides/model/design.ts';
import { type CampaignId, campaignId, type ThemeId } from '../../../../slides/model/id.ts';
import { call } from '../../../shared/api.ts';
import { closeDialog, openDialog } from '../../dialogs.ts';
import { tellError } from '../../shell/notices.tsx';
import { useLiveQuery } from '../../use-live-query.ts';
import { KindChips } from '../KindChips.tsx';
import { FormatPicker } from './FormatPicker.tsx';
import classes from './FromSloganDialog.module.css';
import { SloganPreview } from './SloganPreview.tsx';
import { ThemePicker, useChosenTheme } from './ThemePicker.tsx';

type FromSloganDialogProps = {
  slogan: string;
  campaignId: CampaignId | null;
  /** For print formats only: the design is there already. */
  isPrintOnly?: boolean;
};

export function FromSloganDialog({ slogan, campaignId: givenCampaign, isPrintOnly = false }: FromSloganDialogProps) {
  const { t } = useTranslation(['studio', 'designs']);
  const [lines, setLines] = useState(slogan);
  const [kinds, setKinds] = useState<DesignKind[]>(isPrintOnly ? [] : ['slide', 'poster', 'banner']);
  const [formats, setFormats] = useState<string[]>([]);
  const [isPicking, setPicking] = useState(isPrintOnly);
  const [chosenTheme, setChosenTheme] = useState<ThemeId | null>(null);
  const [campaign, setCampaign] = useState(givenCampaign);
  const [isBusy, setBusy] = useState(false);
  const { themes, theme } = useChosenTheme(chosenTheme);
  const campaigns = useLiveQuery('campaigns.list', {}).value ?? [];
  const slogans = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

  async function make() {
    if (theme === null) return;
    setBusy(true);
    try {
      const designs = await call('designs.fromSlogans', { slogans, kinds, formats, themeId: theme.id, campaignId: campaign });
      openDialog({ kind: 'made-designs', designs });
    } catch (error) {
      tellError(error);
      setBusy(false);
    }
  }

  return (
    <Modal opened onClose={closeDialog} size={880} title={t('designs:fromSlogan')}>
      <div className={classes.columns}>
        <Stack>
          <Textarea
            data-autofocus
            autosize
            minRows={3}
            maxRows={8}
            label={t('designs:slogans')}
            description={t('designs:fromSloganHelp')}
            placeholder={t('designs:sloganPlaceholder')}
            value={lines}
            onChange={(event) => setLines(event.currentTarget.value)}
          />
          <KindChips value={kinds} onChange={setKinds} />
          {/* Folded until asked for: thirty sizes would stand between the words and the button for those who use the keyboard. */}
          {isPicking ? (
            <FormatPicker value={formats} onChange={setFormats} />
          ) : (
            <Button variant="default" leftSection={<IconDimensions size={16} />} onClick={() => setPicking(true)}>
              {t('designs:chooseFormats')}
            </Button>
          )}
          <ThemePicker themes={themes} value={theme?.id ?? null} onChange={setChosenTheme} />
          {campaigns.length > 0 && (
            <Select
              label={t('designs:campaign')}
              placeholder={t('designs:noCampaign')}
              clearable
              value={campaign}
              onChange={(value) => setCampaign(value === null ? null : campaignId.parse(value))}
              data={campaigns.map(({ document }) => ({ value: document.id, label: document.name }))}
            />
          )}
        </Stack>
        <SloganPreview slogan={slogans[0] ?? t('designs:sloganPlaceholder')} kinds={kinds} formats={formats} theme={theme} />
      </div>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={closeDialog}>
          {t('cancel')}
        </Button>
        <Button
          loading={isBusy}
          disabled={slogans.length === 0 || kinds.length + formats.length === 0 || theme === null}
          onClick={make}
        >
          {t('designs:makeDesigns')}
        </Button>
      </Group>
    </Modal>
  );
}
