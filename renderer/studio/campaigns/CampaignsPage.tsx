// All campaigns: what each asks for and how much of it is made.
import { Button } from '@mantine/core';
import { IconFileImport, IconFlag3, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import type { Campaign } from '../../../slides/model/campaign.ts';
import { campaignId } from '../../../slides/model/id.ts';
import { saveDocument } from '../data/documents.tsx';
import { newId } from '../data/new-id.ts';
import { goTo, hrefTo } from '../routes.ts';
import { Answered } from '../shell/Answered.tsx';
import { acts } from '../shell/acts.ts';
import { DesignThumb } from '../shell/DesignThumb.tsx';
import { EmptyState } from '../shell/EmptyState.tsx';
import { attempt } from '../shell/notices.tsx';
import { Page } from '../shell/Page.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import classes from './CampaignsPage.module.css';
import { sayPeriod } from './say-period.ts';

async function createCampaign(name: string): Promise<void> {
  const id = campaignId.parse(newId());
  const empty = { number: '', issuingUnit: '', periods: [], slogans: [], forms: [], recipients: [] };
  await saveDocument('campaigns', { id, name, ...empty, createdAtMs: Date.now() }, 0);
  goTo('campaigns', id);
}

export function CampaignsPage() {
  const { t } = useTranslation('campaigns');
  const campaigns = useLiveQuery('campaigns.list', {});
  const designs = useLiveQuery('designs.list', {}).value ?? [];
  return (
    <Page
      title={t('campaigns')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            onClick={() => attempt(() => createCampaign(t('untitled')))}
          >
            {t('newCampaign')}
          </Button>
          <Button leftSection={<IconFileImport size={16} />} onClick={acts.import}>
            {t('importPlan')}
          </Button>
        </>
      }
    >
      <Answered answer={campaigns}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={IconFlag3} title={t('emptyTitle')} body={t('emptyBody')}>
              <Button onClick={acts.import}>{t('importPlan')}</Button>
            </EmptyState>
          ) : (
            <ul className={classes.list}>
              {[...list]
                .sort((a, b) => b.document.createdAtMs - a.document.createdAtMs)
                .map(({ document }) => (
                  <CampaignRow
                    key={document.id}
                    campaign={document}
                    designs={designs.filter((design) => design.campaignId === document.id)}
                  />
                ))}
            </ul>
          )
        }
      </Answered>
    </Page>
  );
}

type CampaignRowProps = {
  campaign: Campaign;
  designs: readonly DesignSummary[];
};

function CampaignRow({ campaign, designs }: CampaignRowProps) {
  const { t } = useTranslation('campaigns');
  const slides = designs.filter(({ kind }) => kind === 'slide');
  return (
    <li>
      <a className={classes.row} href={hrefTo('campaigns', campaign.id)}>
        <span className={classes.words}>
          <small className={classes.head}>
            {[campaign.number, campaign.issuingUnit].filter((part) => part !== '').join(' · ')}
          </small>
          <strong>{campaign.name}</strong>
          <small>
            {campaign.periods.map((period) => (
              <span key={`${period.startDate}${period.endDate}${period.name}`} className={classes.period}>
                {sayPeriod(period, t)}
              </span>
            ))}
          </small>
          <small className="tabular">
            {t('slogans', { count: campaign.slogans.length })} · {t('designs', { count: designs.length })}
          </small>
        </span>
        <span className={classes.thumbs} aria-hidden="true">
          {(slides.length > 0 ? slides : designs).slice(0, 3).map((design) => (
            <DesignThumb key={design.id} design={design} widthPx={160} />
          ))}
        </span>
      </a>
    </li>
  );
}
