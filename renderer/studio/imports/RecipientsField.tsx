// The recipients of a plan, one per line.
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readRecipients } from './read-recipients.ts';

type RecipientsFieldProps = { recipients: readonly string[]; onChange: (recipients: string[]) => void };

export function RecipientsField({ recipients, onChange }: RecipientsFieldProps) {
  const { t } = useTranslation('imports');
  const [typed, setTyped] = useState(() => recipients.join('\n'));
  // An empty line that is just being typed stays; what came from elsewhere replaces what stands here.
  const shown = readRecipients(typed).join('\n') === recipients.join('\n') ? typed : recipients.join('\n');
  return (
    <Textarea
      autosize
      minRows={2}
      maxRows={8}
      label={t('recipients')}
      description={t('recipientsHint')}
      value={shown}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(readRecipients(event.currentTarget.value));
      }}
    />
  );
}
