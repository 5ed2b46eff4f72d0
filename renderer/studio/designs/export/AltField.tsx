// What a picture says, in words: composed of the design's texts, for the person to mend, and to copy for networks that ask.
import { Textarea } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { maxAltLength } from '../../../../slides/print/alt-text.ts';
import { CopyIcon } from '../../shell/CopyIcon.tsx';

export function AltField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('designs');
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <Textarea
      ref={field}
      label={t('alt')}
      description={t('altHint')}
      autosize
      minRows={2}
      maxRows={4}
      maxLength={maxAltLength}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      rightSection={<CopyIcon text={value} source={field} label={t('altCopy')} />}
    />
  );
}
