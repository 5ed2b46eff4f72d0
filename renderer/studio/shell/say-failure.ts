// A failure in the words of the studio.
import i18next from 'i18next';
import { type ErrorReport, errorSentence } from '../../../slides/api/errors.ts';
import { currentLanguage } from '../i18n.ts';

/** The staff may do everything, so a studio that is refused was opened with a key from before the host's last start. */
export function sayFailure(report: ErrorReport): string {
  return report.code === 'forbidden' ? i18next.t('studio:lockedOut') : errorSentence(report, currentLanguage());
}
