// One campaign: its facts on the left, its slogans with what was made of each on the right.
import { ActionIcon, Button, Group, Textarea, Tooltip } from '@mantine/core';
import { IconDeviceTv, IconPlus, IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import type { Campaign } from '../../../slides/model/campaign.ts';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import type { CampaignId } from '../../../slides/model/id.ts';
import { useRemarkedDesigns } from '../checks/use-design-findings.ts';
import { removeDocument } from '../data/documents.tsx';
import { useDraft } from '../data/use-draft.ts';
import { DesignCard } from '../designs/DesignCard.tsx';
import { openDialog } from '../dialogs.ts';
import { FormChips } from '../imports/FormChips.tsx';
import { PeriodFields } from '../imports/PeriodFields.tsx';
import { RecipientsField } from '../imports/RecipientsField.tsx';
import { goTo, hrefTo } from '../routes.ts';
import { Answered } from '../shell/Answered.tsx';
import { NameField } from '../shell/NameField.tsx';
import { attempt } from '../shell/notices.tsx';
import { Page } from '../shell/Page.tsx';
import { SaveMark } from '../shell/SaveMark.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import classes from './CampaignPage.module.css';

export function CampaignPage({ id }: { id: CampaignId }) {
  const { t } = useTranslation('campaigns');
  const stored = useLiveQuery('campaigns.get', { id });
  if (stored.value === null) {
    return (
      <Page title={t('campaigns')} back={{ href: hrefTo('campaigns'), label: t('campaigns') }}>
        <Answered answer={stored}>{() => null}</Answered>
      </Page>
    );
  }
  return <CampaignEditor stored={stored.value} />;
}

function CampaignEditor({ stored }: { stored: Stored<'campaigns'> }) {
  const { t } = useTranslation(['studio', 'campaigns']);
  const { document: campaign, state, change } = useDraft('campaigns', stored);
  const designs = (useLiveQuery('designs.list', {}).value ?? []).filter(({ campaignId }) => campaignId === campaign.id);
  const slides = designs.filter(({ page }) => page.unit === 'px').map(({ id }) => id);
  const others = designs.filter(({ slogan }) => slogan === null || !campaign.slogans.includes(slogan));
  const set = (part: Partial<Campaign>, gesture?: string) => change({ ...campaign, ...part }, gesture);
  return (
    <Page
      title={campaign.name}
      back={{ href: hrefTo('campaigns'), label: t('campaigns') }}
      actions={
        <>
          <SaveMark state={state} />
          <Tooltip label={t('remove')}>
            <ActionIcon
              aria-label={t('remove')}
              onClick={() =>
                attempt(async () => {
                  await removeDocument('campaigns', campaign.id, campaign.name);
                  goTo('campaigns');
                })
              }
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Tooltip>
          {slides.length > 0 && (
            <Button
              leftSection={<IconDeviceTv size={16} />}
              onClick={() => openDialog({ kind: 'show-on-screen', designIds: slides })}
            >
              {t('campaigns:showAll')}
            </Button>
          )}
        </>
      }
    >
      <div className={classes.columns}>
        <section className={classes.facts} aria-label={t('campaigns:facts')}>
          <Textarea
            autosize
            label={t('campaigns:title')}
            maxLength={1000}
            value={campaign.name}
            onChange={(event) => event.currentTarget.value.trim() !== '' && set({ name: event.currentTarget.value }, 'name')}
          />
          <NameField
            mayBeEmpty
            label={t('campaigns:number')}
            maxLength={100}
            value={campaign.number}
            onCommit={(number) => set({ number })}
          />
          <NameField
            mayBeEmpty
            label={t('campaigns:issuingUnit')}
            maxLength={500}
            value={campaign.issuingUnit}
            onCommit={(issuingUnit) => set({ issuingUnit })}
          />
          <PeriodFields periods={campaign.periods} onChange={(periods) => set({ periods }, 'periods')} />
          <FormChips forms={campaign.forms} onChange={(forms) => set({ forms })} />
          <RecipientsField recipients={campaign.recipients} onChange={(recipients) => set({ recipients }, 'recipients')} />
        </section>
        <div className={classes.slogans}>
          {campaign.slogans.length === 0 && <p className={classes.quiet}>{t('campaigns:noSlogans')}</p>}
          {campaign.slogans.map((slogan) => (
            <SloganSection
              key={slogan}
              slogan={slogan}
              campaignId={campaign.id}
              designs={designs.filter((design) => design.slogan === slogan)}
              onRemove={() => set({ slogans: campaign.slogans.filter((other) => other !== slogan) })}
            />
          ))}
          <NewSlogan onAdd={(slogan) => !campaign.slogans.includes(slogan) && set({ slogans: [...campaign.slogans, slogan] })} />
          {others.length > 0 && (
            <section>
              <h2 className={classes.heading}>{t('campaigns:otherDesigns')}</h2>
              <DesignGrid designs={others} />
            </section>
          )}
        </div>
      </div>
    </Page>
  );
}

function DesignGrid({ designs }: { designs: readonly DesignSummary[] }) {
  const remarked = useRemarkedDesigns();
  return (
    <div className={classes.grid}>
      {designs.map((design) => (
        <DesignCard key={design.id} design={design} findings={remarked.get(design.id) ?? []} />
      ))}
    </div>
  );
}

type SloganSectionProps = { slogan: string; campaignId: CampaignId; designs: readonly DesignSummary[]; onRemove: () => void };

function SloganSection({ slogan, campaignId, designs, onRemove }: SloganSectionProps) {
  const { t } = useTranslation('campaigns');
  return (
    <section>
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <h2 className={classes.heading}>“{slogan}”</h2>
        <Group gap={4} wrap="nowrap">
          <Button
            size="compact-sm"
            variant={designs.length === 0 ? 'light' : 'subtle'}
            color={designs.length === 0 ? 'vermilion' : 'gray'}
            onClick={() => openDialog({ kind: 'from-slogan', slogan, campaignId })}
          >
            {t('makeDesigns')}
          </Button>
          <ActionIcon size="sm" aria-label={t('removeSlogan', { name: slogan })} onClick={onRemove}>
            <IconX size={14} />
          </ActionIcon>
        </Group>
      </Group>
      {designs.length === 0 ? <p className={classes.quiet}>{t('noDesigns')}</p> : <DesignGrid designs={designs} />}
    </section>
  );
}

function NewSlogan({ onAdd }: { onAdd: (slogan: string) => void }) {
  const { t } = useTranslation('campaigns');
  const [slogan, setSlogan] = useState('');
  return (
    <form
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (slogan.trim() !== '') onAdd(slogan.trim());
        setSlogan('');
      }}
    >
      <Textarea
        autosize
        minRows={1}
        aria-label={t('newSlogan')}
        placeholder={`${t('newSlogan')}…`}
        maxLength={10_000}
        value={slogan}
        onChange={(event) => setSlogan(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={16} />} disabled={slogan.trim() === ''}>
        {t('addSlogan')}
      </Button>
    </form>
  );
}
