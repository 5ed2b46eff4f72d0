// Before designs go out, to a screen, into a playlist or to the printer: what the checks have to say of them.
import { Anchor, ScrollArea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DesignId } from '../../../slides/model/id.ts';
import { closeDialog } from '../dialogs.ts';
import { hrefTo } from '../routes.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { FindingsList } from './FindingsList.tsx';
import classes from './RemarksBefore.module.css';
import { useDesignFindings } from './use-design-findings.ts';

type RemarksBeforeProps = {
  designIds: readonly DesignId[];
  /** Where the missing letters are told in a place of their own. */
  leavesOutGlyphs?: boolean;
};

export function RemarksBefore({ designIds, leavesOutGlyphs = false }: RemarksBeforeProps) {
  const { t } = useTranslation('checks');
  const designs = useLiveQuery('designs.list', {}).value ?? [];
  const found = useDesignFindings(designIds)
    .map(({ designId, findings }) => ({
      designId,
      findings: findings.filter(({ rule }) => !leavesOutGlyphs || rule !== 'missing-glyphs'),
    }))
    .filter(({ findings }) => findings.length > 0);
  const count = found.reduce((sum, { findings }) => sum + findings.length, 0);
  if (count === 0) return null;
  return (
    <section className={classes.remarks} aria-label={t('remarks')}>
      <h3 className={classes.title}>
        {t('before', { count })} <span>{t('beforeHint')}</span>
      </h3>
      <ScrollArea.Autosize mah={180} type="auto" offsetScrollbars="y">
        {found.map(({ designId, findings }) => {
          const name = designs.find(({ id }) => id === designId)?.name ?? designId;
          return (
            <div key={designId} className={classes.design}>
              <Anchor
                size="xs"
                fw={500}
                c="inherit"
                underline="always"
                href={hrefTo('designs', designId)}
                aria-label={t('openDesign', { name })}
                onClick={closeDialog}
              >
                {name}
              </Anchor>
              <FindingsList findings={findings} showsQuotes />
            </div>
          );
        })}
      </ScrollArea.Autosize>
    </section>
  );
}
