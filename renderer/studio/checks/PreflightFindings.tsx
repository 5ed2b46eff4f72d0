// What the preflight found in a design, each with its mend; what is meant as it is can be ignored, and stands folded below.
import { Button, Tooltip, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SortedFindings } from '../../../slides/checks/accepted-remarks.ts';
import { applyAll } from '../../../slides/design/commands.ts';
import { findElement } from '../../../slides/design/element-tree.ts';
import { preflightSentence } from '../../../slides/messages/preflight.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { ElementId } from '../../../slides/model/id.ts';
import { acceptableFinding } from '../../../slides/print/preflight/accepted-findings.ts';
import type { PreflightFinding } from '../../../slides/print/preflight/finding.ts';
import { currentLanguage } from '../i18n.ts';
import { IgnoredFold } from './IgnoredFold.tsx';
import classes from './PreflightFindings.module.css';

const icons = { block: IconCircleX, warning: IconAlertTriangle, hint: IconInfoCircle } as const;
const severities = { block: 'severityBlock', warning: 'severityWarning', hint: 'severityHint' } as const;

export type PreflightActs = {
  fix(finding: PreflightFinding): void;
  ignore(finding: PreflightFinding): void;
  bringBack(finding: PreflightFinding): void;
  /** Only where the elements can be shown. */
  go?(elementId: ElementId | null): void;
  /** Only where the list has no field of its own for it. */
  approve?(): void;
};

type PreflightFindingsProps = { design: Design; found: SortedFindings<PreflightFinding>; acts: PreflightActs };

export function PreflightFindings({ design, found, acts }: PreflightFindingsProps) {
  const { t } = useTranslation('checks');
  const rows = (findings: readonly PreflightFinding[], isIgnored: boolean) =>
    findings.map((finding) => (
      <Row
        key={`${finding.rule} ${finding.elementId} ${JSON.stringify(finding.params)}`}
        design={design}
        finding={finding}
        acts={acts}
        isIgnored={isIgnored}
      />
    ));
  return (
    <div data-keeps-focus>
      {found.open.length > 0 && (
        <ul className={classes.list} aria-label={t('printChecks')}>
          {rows(found.open, false)}
        </ul>
      )}
      {found.accepted.length > 0 && (
        <div className={classes.ignored}>
          <IgnoredFold count={found.accepted.length}>
            <ul className={classes.list} aria-label={t('ignoredList')}>
              {rows(found.accepted, true)}
            </ul>
          </IgnoredFold>
        </div>
      )}
    </div>
  );
}

type RowProps = { design: Design; finding: PreflightFinding; acts: PreflightActs; isIgnored: boolean };

function Row({ design, finding, acts, isIgnored }: RowProps) {
  const { t } = useTranslation(['checks', 'editor', 'designs']);
  const { rule, severity, elementId, fix } = finding;
  const { go, approve } = acts;
  const Icon = icons[severity];
  const name = elementId === null ? t('editor:preflightWhole') : (findElement(design.elements, elementId)?.name ?? '');
  // The mend of a locked element changes nothing.
  const canFix = !isIgnored && fix !== null && applyAll(design, fix) !== design;
  const canIgnore = !isIgnored && acceptableFinding(finding, design) !== null;
  return (
    <li className={classes.finding} data-severity={severity}>
      <Icon size={16} role="img" aria-label={t(`editor:${severities[severity]}`)} />
      <div>
        {go === undefined ? (
          <span className={classes.title}>{name}</span>
        ) : (
          <UnstyledButton className={classes.name} onClick={() => go(elementId)}>
            {name}
          </UnstyledButton>
        )}
        <p>{preflightSentence(finding, currentLanguage())}</p>
        <span className={classes.acts}>
          {canFix && (
            <Button size="compact-xs" variant="default" onClick={() => acts.fix(finding)}>
              {t('editor:preflightFix')}
            </Button>
          )}
          {rule === 'not-approved' && approve !== undefined && !isIgnored && (
            <Button size="compact-xs" variant="default" onClick={approve}>
              {t('designs:approveAct')}
            </Button>
          )}
          {canIgnore && (
            <Tooltip label={t('ignoreHint')} multiline maw={280}>
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => acts.ignore(finding)}>
                {t('ignore')}
              </Button>
            </Tooltip>
          )}
          {isIgnored && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => acts.bringBack(finding)}>
              {t('bringBack')}
            </Button>
          )}
        </span>
      </div>
    </li>
  );
}
