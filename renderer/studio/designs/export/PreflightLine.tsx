// One line about the preflight before an export; what must be mended holds it back until the person says otherwise.
import { Alert, Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { preflightSentence } from '../../../../slides/messages/preflight.ts';
import type { PreflightFinding } from '../../../../slides/print/preflight/finding.ts';
import { currentLanguage } from '../../i18n.ts';

type PreflightLineProps = {
  found: readonly PreflightFinding[];
  isAccepted: boolean;
  onAccept: (isAccepted: boolean) => void;
};

export function PreflightLine({ found, isAccepted, onAccept }: PreflightLineProps) {
  const { t } = useTranslation('designs');
  const blocks = found.filter(({ severity }) => severity === 'block');
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  // What was typed in this dialog is not to be found in the editor.
  const bleed = found.find(({ rule }) => rule === 'page-bleed');
  const [first] = blocks;
  if (first === undefined) {
    return (
      <Text size="xs" c="dimmed">
        {warnings === 0 ? t('preflightFine') : t('preflightWarn', { warnings })}
        {bleed !== undefined && ` ${preflightSentence(bleed, currentLanguage())}`}
      </Text>
    );
  }
  return (
    <Alert variant="light" p="sm">
      <Text size="sm">{t('preflightBlock', { blocks: blocks.length, warnings })}</Text>
      <Text size="sm">{t('preflightFirst', { sentence: preflightSentence(first, currentLanguage()) })}</Text>
      <Checkbox
        mt="xs"
        size="sm"
        label={t('preflightAnyway')}
        checked={isAccepted}
        onChange={(event) => onAccept(event.currentTarget.checked)}
      />
    </Alert>
  );
}
