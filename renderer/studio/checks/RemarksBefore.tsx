// Before designs go out, to a screen, into a playlist or to the printer: what the checks have to say of them.
import { Anchor, ScrollArea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DesignFinding } from '../../../slides/checks/finding.ts';
import { mendCommands } from '../../../slides/checks/mend-finding.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import { closeDialog } from '../dialogs.ts';
import { hrefTo } from '../routes.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { FindingsList } from './FindingsList.tsx';
import { IgnoredFold } from './IgnoredFold.tsx';
import classes from './RemarksBefore.module.css';
import { bringBackStored, ignoreStored, mendStored } from './stored-remarks.ts';
import { type DesignRemarks, useDesignFindings } from './use-design-findings.ts';

type RemarksBeforeProps = {
  designIds: readonly DesignId[];
  /** Where the missing letters are told in a place of their own. */
  leavesOutGlyphs?: boolean;
};

export function RemarksBefore({ designIds, leavesOutGlyphs = false }: RemarksBeforeProps) {
  const { t } = useTranslation('checks');
  const isTold = ({ rule }: DesignFinding): boolean => !leavesOutGlyphs || rule !== 'missing-glyphs';
  const found = useDesignFindings(designIds)
    .map((remarks) => ({ ...remarks, findings: remarks.findings.filter(isTold) }))
    .filter(({ findings, accepted }) => findings.length + accepted.length > 0);
  const count = found.reduce((sum, { findings }) => sum + findings.length, 0);
  if (found.length === 0) return null;
  return (
    <section className={classes.remarks} aria-label={t('remarks')}>
      {count > 0 && (
        <h3 className={classes.title}>
          {t('before', { count })} <span>{t('beforeHint')}</span>
        </h3>
      )}
      <ScrollArea.Autosize mah={180} type="auto" scrollbars="y" offsetScrollbars="y">
        {found.map((remarks) => (
          <RemarksOfDesign key={remarks.designId} remarks={remarks} />
        ))}
      </ScrollArea.Autosize>
    </section>
  );
}

function RemarksOfDesign({ remarks: { designId, findings, accepted } }: { remarks: DesignRemarks }) {
  const { t } = useTranslation('checks');
  const design = useLiveQuery('designs.get', { id: designId }).value?.document;
  const name = design?.name ?? designId;
  const shown = findings.map((finding) =>
    design !== undefined && mendCommands(design, finding).length > 0 ? finding : { ...finding, fix: null },
  );
  return (
    <div className={classes.design}>
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
      {shown.length > 0 && (
        <FindingsList<DesignFinding>
          findings={shown}
          showsQuotes
          onMend={(finding) => mendStored(designId, finding)}
          {...(design === undefined ? {} : { onIgnore: (finding) => ignoreStored(design, finding) })}
        />
      )}
      <IgnoredFold count={accepted.length}>
        <FindingsList<DesignFinding>
          findings={accepted}
          showsQuotes
          {...(design === undefined ? {} : { onBringBack: (finding) => bringBackStored(design, finding) })}
        />
      </IgnoredFold>
    </div>
  );
}
