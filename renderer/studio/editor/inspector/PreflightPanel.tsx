// What must or may be mended before the design goes to the print shop; each finding shows its element, many mend themselves.
import { ActionIcon, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptableFinding } from '../../../../slides/print/preflight/accepted-findings.ts';
import type { PreflightFinding } from '../../../../slides/print/preflight/finding.ts';
import { usualDistanceM } from '../../../../slides/print/preflight/preflight.ts';
import { type PreflightActs, PreflightFindings } from '../../checks/PreflightFindings.tsx';
import { useDesign, useDesignTheme, useEditor } from '../editor-context.ts';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';
import { useAskApproval } from './use-ask-approval.ts';
import { usePreflight } from './use-print-facts.ts';

const nothing = { open: [], accepted: [] };
/** One person may work alone: that nobody else has approved it is told, but is nothing to mend. */
const isToMend = ({ rule, severity }: PreflightFinding): boolean => rule !== 'not-approved' || severity !== 'hint';

export function PreflightPanel() {
  const { t } = useTranslation('editor');
  const { hints, store } = useEditor();
  const design = useDesign();
  const askApproval = useAskApproval();
  const [distance, setDistance] = useState(() => usualDistanceM(design));
  const found = usePreflight(design, useDesignTheme(), distance) ?? nothing;
  const isPrint = design.page.unit === 'mm';
  const runOn = (kind: 'remark.accept' | 'remark.restore', finding: PreflightFinding): void => {
    const remark = acceptableFinding(finding, store.design());
    if (remark !== null) store.run({ kind, remark });
  };
  const acts: PreflightActs = {
    fix: ({ fix }) => store.runAll(fix ?? []),
    ignore: (finding) => runOn('remark.accept', finding),
    bringBack: (finding) => runOn('remark.restore', finding),
    go: (elementId) => store.select(elementId === null ? [] : [elementId]),
    approve: askApproval,
  };
  return (
    <section className={classes.inspector} aria-label={t('preflight')}>
      <h2 className={classes.title}>
        {t('preflight')}
        <ActionIcon aria-label={t('preflightClose')} onClick={() => hints.setState({ isPreflightOpen: false })}>
          <IconX size={16} />
        </ActionIcon>
      </h2>
      {isPrint && (
        <div className={classes.section}>
          <div className={classes.pair}>
            <NumberField label={t('preflightDistance')} unit="m" min={1} max={500} value={distance} onChange={setDistance} />
          </div>
        </div>
      )}
      {!found.open.some(isToMend) && (
        <Text size="sm" c="dimmed" p="md">
          {t(isPrint ? 'preflightFine' : 'preflightScreens')}
        </Text>
      )}
      <PreflightFindings design={design} found={found} acts={acts} />
    </section>
  );
}
