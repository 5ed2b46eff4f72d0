// What a picture says, in words: composed of the design's texts, for the person to mend, and to copy for networks that ask.
import { ActionIcon, CopyButton, Textarea, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { maxAltLength } from '../../../../slides/print/alt-text.ts';

export function AltField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('designs');
  return (
    <Textarea
      label={t('alt')}
      description={t('altHint')}
      autosize
      minRows={2}
      maxRows={4}
      maxLength={maxAltLength}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      rightSection={
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Tooltip label={t(copied ? 'sendCopied' : 'altCopy')}>
              <ActionIcon variant="subtle" color="gray" aria-label={t(copied ? 'sendCopied' : 'altCopy')} onClick={copy}>
                {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
              </ActionIcon>
            </Tooltip>
          )}
        </CopyButton>
      }
    />
  );
}
