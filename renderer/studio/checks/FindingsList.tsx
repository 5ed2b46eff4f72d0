// What the checks found, worst first: a sign for how bad it is, the reason, and the act that mends it.
import { Button, Tooltip } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isAcceptable } from '../../../slides/checks/accepted-remarks.ts';
import { type DesignFinding, type Severity, severities } from '../../../slides/checks/finding.ts';
import { findingSentence } from '../../../slides/messages/findings.ts';
import { currentLanguage } from '../i18n.ts';
import classes from './FindingsList.module.css';

const signs = { block: IconAlertCircle, error: IconAlertCircle, warning: IconAlertTriangle, hint: IconBulb } as const;
const rank = (severity: Severity): number => severities.indexOf(severity);
const longestLabel = 40;

/** Of a design, or of slogans that are still being typed. */
type Listed = Pick<DesignFinding, 'rule' | 'severity' | 'message' | 'fix'> & {
  place: { kind: DesignFinding['place']['kind']; quote?: string };
};

type FindingsListProps<Finding extends Listed> = {
  findings: readonly Finding[];
  /** The letters themselves, for lists that stand away from their text. */
  showsQuotes?: boolean;
  /** Null where nothing can be mended from here. */
  onMend?: ((finding: Finding) => void) | null;
  onGo?: (finding: Finding) => void;
  /** That it is meant as it is. */
  onIgnore?: (finding: Finding) => void;
  /** For a list of what was ignored: says it again. */
  onBringBack?: (finding: Finding) => void;
};

export function FindingsList<Finding extends Listed>(props: FindingsListProps<Finding>) {
  const { findings, showsQuotes = false, onMend = null, onGo, onIgnore, onBringBack } = props;
  // Drawn again when the language changes.
  const { t } = useTranslation('checks');
  const language = currentLanguage();
  const sorted = [...findings].sort((one, other) => rank(one.severity) - rank(other.severity));
  return (
    <ul className={classes.list} aria-label={t(onBringBack === undefined ? 'remarks' : 'ignoredList')}>
      {sorted.map((finding) => {
        const { rule, severity, message, place, fix } = finding;
        const Sign = signs[severity];
        const canMend = onMend !== null && fix !== null;
        const canGo = onGo !== undefined && place.kind !== 'page';
        const canIgnore = onIgnore !== undefined && isAcceptable(finding);
        const key = `${rule} ${JSON.stringify(place)} ${message.code}`;
        return (
          <li key={key} className={classes.finding} data-severity={severity}>
            <Sign size={16} role="img" aria-label={t(`severity-${severity}`)} />
            <div className={classes.words}>
              <span>{findingSentence(message, language)}</span>
              {showsQuotes && place.quote !== undefined && <q className={classes.quote}>{place.quote}</q>}
              {(canMend || canGo || canIgnore || onBringBack !== undefined) && (
                <span className={classes.acts}>
                  {canMend && (
                    <Button size="compact-xs" variant="default" className={classes.act} onClick={() => onMend(finding)}>
                      {fix.replacement === '' ? t('mendEmpty') : t('mend', { text: shorten(fix.replacement) })}
                    </Button>
                  )}
                  {canGo && (
                    <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onGo(finding)}>
                      {t('goTo')}
                    </Button>
                  )}
                  {canIgnore && (
                    <Tooltip label={t('ignoreHint')} multiline maw={280}>
                      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onIgnore(finding)}>
                        {t('ignore')}
                      </Button>
                    </Tooltip>
                  )}
                  {onBringBack !== undefined && (
                    <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onBringBack(finding)}>
                      {t('bringBack')}
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
