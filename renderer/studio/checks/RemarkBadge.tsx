// The small mark on a card of the gallery: how many remarks, and all of them on hover or focus.
import { Tooltip } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DesignFinding } from '../../../slides/checks/finding.ts';
import { findingSentence } from '../../../slides/messages/findings.ts';
import { currentLanguage } from '../i18n.ts';
import { hrefTo } from '../routes.ts';
import classes from './RemarkBadge.module.css';

const mostShown = 6;

export function RemarkBadge({ designId, findings }: { designId: string; findings: readonly DesignFinding[] }) {
  const { t } = useTranslation('checks');
  if (findings.length === 0) return null;
  const language = currentLanguage();
  const isBad = findings.some(({ severity }) => severity === 'error' || severity === 'block');
  const label = t('count', { count: findings.length });
  const sentences = [...new Set(findings.map(({ message }) => findingSentence(message, language)))];
  return (
    <Tooltip
      multiline
      maw={320}
      events={{ hover: true, focus: true, touch: true }}
      label={
        <span className={classes.sentences}>
          {sentences.slice(0, mostShown).map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
          {sentences.length > mostShown && <span>…</span>}
        </span>
      }
    >
      <a className={classes.badge} data-bad={isBad || undefined} href={hrefTo('designs', designId)} aria-label={label}>
        <IconAlertTriangle size={14} aria-hidden="true" />
        <span className="tabular">{findings.length}</span>
      </a>
    </Tooltip>
  );
}
