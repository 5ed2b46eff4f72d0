// What a plan says, to be ticked and corrected before anything is saved.
import { Alert, Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportProposal } from '../../../slides/api/shapes.ts';
import { sloganForms } from '../../../slides/template/slogan-forms.ts';
import { call } from '../../shared/api.ts';
import { useHostJob } from '../data/use-host-job.ts';
import { KindChips } from '../designs/KindChips.tsx';
import { FormatsButton } from '../designs/making/FormatsButton.tsx';
import { rememberFormats } from '../designs/making/last-formats.ts';
import { MakingFoot } from '../designs/making/MakingFoot.tsx';
import { ThemePicker, useChosenTheme } from '../designs/making/ThemePicker.tsx';
import { closeDialog, type Dialog, openDialog } from '../dialogs.ts';
import { goTo } from '../routes.ts';
import { tellDone, tellError } from '../shell/notices.tsx';
import { useKeptDraft } from '../shell/use-kept-draft.ts';
import { FormChips } from './FormChips.tsx';
import { PeriodFields } from './PeriodFields.tsx';
import classes from './ProposalForm.module.css';
import type { ProposalDraft } from './proposal-draft.ts';
import { RecipientsField } from './RecipientsField.tsx';
import { SloganTicks } from './SloganTicks.tsx';

type ProposalFormProps = {
  draft: ProposalDraft;
  onChange: (draft: ProposalDraft) => void;
  /** Opens it again as it stands; null while nothing would be lost. */
  again: Dialog | null;
  onKeepLetters: () => void;
  /** See FormatsButton. */
  isPicking: boolean;
  onPicking: (isPicking: boolean) => void;
};

export function ProposalForm({ draft, onChange, again, onKeepLetters, isPicking, onPicking }: ProposalFormProps) {
  const { t } = useTranslation(['studio', 'imports', 'designs']);
  const { proposal, kinds, formats } = draft;
  const job = useHostJob('making');
  const kept = useKeptDraft(t('imports:proposalKept'), again, job.share !== null);
  const { themes, theme } = useChosenTheme(draft.themeId);
  const set = (part: Partial<ImportProposal>) => onChange({ ...draft, proposal: { ...proposal, ...part } });
  const slogans = proposal.slogans.filter(({ isChosen, text }) => isChosen && text.trim() !== '');
  const count = slogans.length * sloganForms(kinds, formats).length;

  async function accept() {
    if (theme === null) return;
    try {
      const edited = { ...proposal, name: proposal.name.trim(), slogans };
      const order = { proposal: edited, kinds: [...kinds], formats: [...formats], themeId: theme.id };
      const made = await job.run((jobId) => call('imports.accept', { ...order, jobId }));
      if (made === null) {
        if (job.isLeft()) kept.offer();
        return;
      }
      kept.letGo();
      rememberFormats(formats);
      if (job.isLeft()) {
        tellDone(t('designs:madeTitle', { count: made.designs.length }));
        return;
      }
      if (made.campaign !== null) goTo('campaigns', made.campaign.id);
      if (made.designs.length > 0) openDialog({ kind: 'made-designs', designs: made.designs });
      else closeDialog();
    } catch (error) {
      tellError(error);
      if (job.isLeft()) kept.offer();
    }
  }

  return (
    <>
      <Text size="sm" c="dimmed" mb="md">
        {t('imports:nothingSaved')}
      </Text>
      {proposal.warnings.length > 0 && (
        <Alert mb="md" color="yellow" icon={<IconAlertTriangle size={18} />} title={t('imports:warnings')}>
          {proposal.warnings.map((warning) => (
            <Text key={warning} size="sm">
              {warning}
            </Text>
          ))}
          {proposal.convertedFrom !== undefined && (
            <Button mt={8} size="compact-sm" variant="default" onClick={onKeepLetters}>
              {t('imports:undoConversion')}
            </Button>
          )}
        </Alert>
      )}
      <div className={classes.columns}>
        <Stack>
          <Textarea
            autosize
            minRows={2}
            label={t('imports:campaignName')}
            maxLength={1000}
            value={proposal.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <div className={classes.origin}>
            <TextInput
              label={t('imports:number')}
              maxLength={100}
              value={proposal.number}
              onChange={(event) => set({ number: event.currentTarget.value })}
            />
            <Textarea
              autosize
              minRows={1}
              label={t('imports:issuingUnit')}
              maxLength={500}
              value={proposal.issuingUnit}
              onChange={(event) => set({ issuingUnit: event.currentTarget.value.replace(/\n/g, ' ') })}
            />
          </div>
          <PeriodFields periods={proposal.periods} onChange={(periods) => set({ periods })} />
          <FormChips forms={proposal.forms} onChange={(forms) => set({ forms })} />
          <RecipientsField recipients={proposal.recipients} onChange={(recipients) => set({ recipients })} />
        </Stack>
        <SloganTicks slogans={proposal.slogans} onChange={(changed) => set({ slogans: changed })} />
      </div>
      <div className={classes.foot}>
        <KindChips value={kinds} onChange={(chosen) => onChange({ ...draft, kinds: chosen })} />
        <FormatsButton
          value={formats}
          onChange={(chosen) => onChange({ ...draft, formats: chosen })}
          isOpen={isPicking}
          onOpenChange={onPicking}
        />
        <ThemePicker
          isCompact
          themes={themes}
          value={theme?.id ?? null}
          onChange={(themeId) => onChange({ ...draft, themeId })}
        />
        <MakingFoot
          count={count}
          job={job}
          label={count === 0 ? t('imports:acceptOnly') : t('imports:accept', { count })}
          isReady={theme !== null && proposal.name.trim() !== ''}
          onMake={accept}
        />
      </div>
    </>
  );
}
