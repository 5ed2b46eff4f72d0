// What a plan says, to be ticked and corrected before anything is saved.
import { Alert, Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProposal } from '../../../slides/api/shapes.ts';
import type { DisplayForm } from '../../../slides/model/campaign.ts';
import type { DesignKind } from '../../../slides/model/design.ts';
import type { ThemeId } from '../../../slides/model/id.ts';
import { sloganForms } from '../../../slides/template/slogan-forms.ts';
import { call } from '../../shared/api.ts';
import { useHostJob } from '../data/use-host-job.ts';
import { KindChips } from '../designs/KindChips.tsx';
import { FormatsButton } from '../designs/making/FormatsButton.tsx';
import { lastFormats, rememberFormats } from '../designs/making/last-formats.ts';
import { MakingFoot } from '../designs/making/MakingFoot.tsx';
import { ThemePicker, useChosenTheme } from '../designs/making/ThemePicker.tsx';
import { closeDialog, openDialog } from '../dialogs.ts';
import { goTo } from '../routes.ts';
import { tellDone, tellError } from '../shell/notices.tsx';
import { FormChips } from './FormChips.tsx';
import { PeriodFields } from './PeriodFields.tsx';
import classes from './ProposalForm.module.css';
import { RecipientsField } from './RecipientsField.tsx';
import { SloganTicks } from './SloganTicks.tsx';

/** What the forms that a plan names are made with. */
const kindsOfForm: Record<DisplayForm, DesignKind> = {
  'notice-board': 'poster',
  'electronic-board': 'slide',
  banner: 'banner',
  screen: 'slide',
  website: 'slide',
  'social-network': 'slide',
};

function kindsFor(forms: readonly DisplayForm[]): DesignKind[] {
  const kinds = [...new Set(forms.map((form) => kindsOfForm[form]))];
  return kinds.length > 0 ? kinds : ['slide', 'poster', 'banner'];
}

type ProposalFormProps = {
  proposal: ImportProposal;
  onKeepLetters: () => void;
  /** See FormatsButton. */
  isPicking: boolean;
  onPicking: (isPicking: boolean) => void;
};

export function ProposalForm({ proposal, onKeepLetters, isPicking, onPicking }: ProposalFormProps) {
  const { t } = useTranslation(['studio', 'imports', 'designs']);
  const [draft, setDraft] = useState(proposal);
  const [kinds, setKinds] = useState(() => kindsFor(proposal.forms));
  const [chosenTheme, setChosenTheme] = useState<ThemeId | null>(null);
  const [formats, setFormats] = useState(lastFormats);
  const job = useHostJob('making');
  const { themes, theme } = useChosenTheme(chosenTheme);
  const set = (part: Partial<ImportProposal>) => setDraft((before) => ({ ...before, ...part }));
  const slogans = draft.slogans.filter(({ isChosen, text }) => isChosen && text.trim() !== '');
  const count = slogans.length * sloganForms(kinds, formats).length;

  async function accept() {
    if (theme === null) return;
    try {
      const edited = { ...draft, name: draft.name.trim(), slogans };
      const order = { proposal: edited, kinds, formats, themeId: theme.id };
      const made = await job.run((jobId) => call('imports.accept', { ...order, jobId }));
      if (made === null) return;
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
    }
  }

  return (
    <>
      <Text size="sm" c="dimmed" mb="md">
        {t('imports:nothingSaved')}
      </Text>
      {draft.warnings.length > 0 && (
        <Alert mb="md" color="yellow" icon={<IconAlertTriangle size={18} />} title={t('imports:warnings')}>
          {draft.warnings.map((warning) => (
            <Text key={warning} size="sm">
              {warning}
            </Text>
          ))}
          {draft.convertedFrom !== undefined && (
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
            value={draft.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <div className={classes.origin}>
            <TextInput
              label={t('imports:number')}
              maxLength={100}
              value={draft.number}
              onChange={(event) => set({ number: event.currentTarget.value })}
            />
            <Textarea
              autosize
              minRows={1}
              label={t('imports:issuingUnit')}
              maxLength={500}
              value={draft.issuingUnit}
              onChange={(event) => set({ issuingUnit: event.currentTarget.value.replace(/\n/g, ' ') })}
            />
          </div>
          <PeriodFields periods={draft.periods} onChange={(periods) => set({ periods })} />
          <FormChips forms={draft.forms} onChange={(forms) => set({ forms })} />
          <RecipientsField recipients={draft.recipients} onChange={(recipients) => set({ recipients })} />
        </Stack>
        <SloganTicks slogans={draft.slogans} onChange={(changed) => set({ slogans: changed })} />
      </div>
      <div className={classes.foot}>
        <KindChips value={kinds} onChange={setKinds} />
        <FormatsButton value={formats} onChange={setFormats} isOpen={isPicking} onOpenChange={onPicking} />
        <ThemePicker isCompact themes={themes} value={theme?.id ?? null} onChange={setChosenTheme} />
        <MakingFoot
          count={count}
          job={job}
          label={count === 0 ? t('imports:acceptOnly') : t('imports:accept', { count })}
          isReady={theme !== null && draft.name.trim() !== ''}
          onMake={accept}
        />
      </div>
    </>
  );
}
