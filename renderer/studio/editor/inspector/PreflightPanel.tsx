// What must or may be mended before the design goes to the print shop; each finding shows its element, many mend themselves.
import { ActionIcon, Button, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findElement } from '../../../../slides/design/element-tree.ts';
import { preflightSentence } from '../../../../slides/messages/preflight.ts';
import type { PreflightFinding } from '../../../../slides/print/preflight/finding.ts';
import { usualDistanceM } from '../../../../slides/print/preflight/preflight.ts';
import { currentLanguage } from '../../i18n.ts';
import { useDesign, useDesignTheme, useEditor } from '../editor-context.ts';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';
import own from './PreflightPanel.module.css';
import { usePreflight } from './use-print-facts.ts';

const icons = { block: IconCircleX, warning: IconAlertTriangle, hint: IconInfoCircle } as const;
const severities = { block: 'severityBlock', warning: 'severityWarning', hint: 'severityHint' } as const;

export function PreflightPanel() {
  const { t } = useTranslation('editor');
  const { hints } = useEditor();
  const design = useDesign();
  const [distance, setDistance] = useState(() => usualDistanceM(design));
  const findings = usePreflight(design, useDesignTheme(), distance) ?? [];
  const isPrint = design.page.unit === 'mm';
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
      {findings.length === 0 && (
        <Text size="sm" c="dimmed" p="md">
          {t(isPrint ? 'preflightFine' : 'preflightScreens')}
        </Text>
      )}
      <ul className={own.list}>
        {findings.map((finding) => (
          <Finding key={`${finding.rule} ${finding.elementId} ${JSON.stringify(finding.params)}`} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function Finding({ finding }: { finding: PreflightFinding }) {
  const { t } = useTranslation('editor');
  const { store } = useEditor();
  const { elements } = useDesign();
  const { severity, elementId, fix } = finding;
  const Icon = icons[severity];
  const name = elementId === null ? t('preflightWhole') : (findElement(elements, elementId)?.name ?? '');
  return (
    <li className={own.finding} data-severity={severity}>
      <Icon size={16} aria-label={t(severities[severity])} />
      <div>
        <UnstyledButton className={own.name} onClick={() => store.select(elementId === null ? [] : [elementId])}>
          {name}
        </UnstyledButton>
        <p>{preflightSentence(finding, currentLanguage())}</p>
        {fix !== null && (
          <Button size="compact-xs" variant="default" onClick={() => store.runAll(fix)}>
            {t('preflightFix')}
          </Button>
        )}
      </div>
    </li>
  );
}
