// Slogans in, designs out: what to make, in which theme, with a look at the first one before it is made.
import { Button, Modal, Select, Stack, Textarea } from '@mantine/core';
import { IconDimensions } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignKind } from '../../../../slides/model/design.ts';
import { type CampaignId, campaignId, type ThemeId } from '../../../../slides/model/id.ts';
import { sloganForms } from '../../../../slides/template/slogan-forms.ts';
import { call } from '../../../shared/api.ts';
import { SloganRemarks } from '../../checks/SloganRemarks.tsx';
import { useHostJob } from '../../data/use-host-job.ts';
import { closeDialog, openDialog, type SloganChoices } from '../../dialogs.ts';
import { DialogFoot } from '../../shell/DialogFoot.tsx';
import { tellDone, tellError } from '../../shell/notices.tsx';
import { useKeptDraft } from '../../shell/use-kept-draft.ts';
import { useLiveQuery } from '../../use-live-query.ts';
import { KindChips } from '../KindChips.tsx';
import { FormatPicker } from './FormatPicker.tsx';
import classes from './FromSloganDialog.module.css';
import { lastFormats, rememberFormats } from './last-formats.ts';
import { MakingFoot } from './MakingFoot.tsx';
import { SloganPreview } from './SloganPreview.tsx';
import { ThemePicker, useChosenTheme } from './ThemePicker.tsx';

type FromSloganDialogProps = {
  slogan: string;
  campaignId: CampaignId | null;
  /** For print formats only: the design is there already. */
  isPrintOnly: boolean;
  /** When it is opened again. */
  kept: SloganChoices | null;
};

export function FromSloganDialog({ slogan, campaignId: givenCampaign, isPrintOnly, kept }: FromSloganDialogProps) {
  const { t } = useTranslation(['studio', 'designs']);
  const [lines, setLines] = useState(slogan);
  const [kinds, setKinds] = useState<readonly DesignKind[]>(kept?.kinds ?? (isPrintOnly ? [] : ['slide', 'poster', 'banner']));
  const [formats, setFormats] = useState<readonly string[]>(kept?.formats ?? lastFormats);
  const [isPicking, setPicking] = useState(isPrintOnly || formats.length > 0);
  const [chosenTheme, setChosenTheme] = useState<ThemeId | null>(kept?.themeId ?? null);
  const [campaign, setCampaign] = useState(givenCampaign);
  const job = useHostJob('making');
  const { themes, theme } = useChosenTheme(chosenTheme);
  const campaigns = useLiveQuery('campaigns.list', {}).value ?? [];
  const slogans = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const count = slogans.length * sloganForms(kinds, formats).length;
  // For print formats of a design that is there already the words are its own.
  const isTyped = slogans.length > 0 && (!isPrintOnly || kept !== null || lines !== slogan);
  const choices = { kinds, formats, themeId: chosenTheme };
  const draft = useKeptDraft(
    t('designs:slogansKept'),
    isTyped ? { kind: 'from-slogan', slogan: lines, campaignId: campaign, isPrintOnly, kept: choices } : null,
    job.share !== null,
  );

  async function make() {
    if (theme === null) return;
    try {
      const order = { slogans, kinds: [...kinds], formats: [...formats], themeId: theme.id, campaignId: campaign };
      const designs = await job.run((jobId) => call('designs.fromSlogans', { ...order, jobId }));
      if (designs === null) {
        if (job.isLeft()) draft.offer();
        return;
      }
      draft.letGo();
      rememberFormats(formats);
      if (job.isLeft()) tellDone(t('designs:madeTitle', { count: designs.length }));
      else openDialog({ kind: 'made-designs', designs });
    } catch (error) {
      tellError(error);
      if (job.isLeft()) draft.offer();
    }
  }

  return (
    <Modal opened onClose={closeDialog} closeOnClickOutside={!isTyped} size={880} title={t('designs:fromSlogan')}>
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
          <SloganRemarks typed={lines} campaignId={campaign} onMend={setLines} />
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
      <DialogFoot>
        <MakingFoot
          count={count}
          job={job}
          label={t('designs:makeDesigns')}
          told={count === 0 ? '' : t('designs:willMake', { count })}
          isReady={count > 0 && theme !== null}
          onMake={make}
        />
      </DialogFoot>
    </Modal>
  );
}
