// What the checks found, worst first: a sign for how bad it is, the reason, and the act that mends it.
import { Button } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type DesignFinding, type Severity, severities } from '../../../slides/checks/finding.ts';
import { findingSentence } from '../../../slides/messages/findings.ts';
import { currentLanguage } from '../i18n.ts';
import classes from './FindingsList.module.css';

const signs = { block: IconAlertCircle, error: IconAlertCircle, warning: IconAlertTriangle, hint: IconBulb } as const;
const rank = (severity: Severity): number => severities.indexOf(severity);
const longestLabel = 40;

type FindingsListProps = {
  findings: readonly DesignFinding[];
  /** The letters themselves, for lists that stand away from their text. */
  showsQuotes?: boolean;
  /** Null where nothing can be mended from here. */
  onMend?: ((finding: DesignFinding) => void) | null;
  onGo?: (finding: DesignFinding) => void;
};

export function FindingsList({ findings, showsQuotes = false, onMend = null, onGo }: FindingsListProps) {
  // Drawn again when the language changes.
  const { t } = useTranslation('checks');
  const language = currentLanguage();
  const sorted = [...findings].sort((one, other) => rank(one.severity) - rank(other.severity));
  return (
    <ul className={classes.list} aria-label={t('remarks')}>
      {sorted.map((finding) => {
        const { rule, severity, message, place, fix } = finding;
        const Sign = signs[severity];
        const key = `${rule} ${JSON.stringify(place)} ${message.code}`;
        return (
          <li key={key} className={classes.finding} data-severity={severity}>
            <Sign size={16} role="img" aria-label={t(`severity-${severity}`)} />
            <div className={classes.words}>
              <span>{findingSentence(message, language)}</span>
              {showsQuotes && place.kind === 'text' && <q className={classes.quote}>{place.quote}</q>}
              {((onMend !== null && fix !== null) || onGo !== undefined) && (
                <span className={classes.acts}>
                  {onMend !== null && fix !== null && (
                    <Button size="compact-xs" variant="default" className={classes.act} onClick={() => onMend(finding)}>
                      {fix.replacement === '' ? t('mendEmpty') : t('mend', { text: shorten(fix.replacement) })}
                    </Button>
                  )}
                  {onGo !== undefined && place.kind !== 'page' && (
                    <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onGo(finding)}>
                      {t('goTo')}
                    </Button>
                  )}
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestLabel ? `${line.slice(0, longestLabel - 1).trimEnd()}…` : line;
}
