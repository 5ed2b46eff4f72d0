// What the checks say of slogans before designs are made of them: mended here, a slip is mended once for all of them.
import { ScrollArea } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { checkSlogans } from '../../../slides/checks/check-slogans.ts';
import { mendText } from '../../../slides/checks/check-text.ts';
import type { CampaignId } from '../../../slides/model/id.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { FindingsList } from './FindingsList.tsx';
import classes from './RemarksBefore.module.css';
import { useSettled } from './use-settled.ts';

type SloganRemarksProps = {
  /** One slogan on each line. */
  typed: string;
  campaignId: CampaignId | null;
  onMend: (mended: string) => void;
};

export function SloganRemarks({ typed, campaignId, onMend }: SloganRemarksProps) {
  const { t } = useTranslation('checks');
  const settled = useSettled(typed);
  const context = useLiveQuery('checks.campaignContext', { campaignId }).value;
  const findings = useMemo(
    () => (context === null ? [] : checkSlogans(settled, context).filter(({ severity }) => severity !== 'hint')),
    [settled, context],
  );
  // Always there, so that a screen reader hears of what comes up while somebody types.
  return (
    <div role="status" className={classes.live}>
      {findings.length > 0 && (
        <section className={classes.remarks} aria-label={t('remarks')}>
          <ScrollArea.Autosize mah={120} type="auto" scrollbars="y" offsetScrollbars="y">
            <FindingsList
              findings={findings}
              showsQuotes
              // What was typed since the check is not touched.
              onMend={({ place, fix }) => onMend(typed === settled ? mendText(typed, { ...place, fix }) : typed)}
            />
          </ScrollArea.Autosize>
        </section>
      )}
    </div>
  );
}
