// The words to send along with the zip, and the button that copies them.
import { Button, Stack, Textarea } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../../shell/use-copy.ts';

export function CopyMessage({ text, button }: { text: string; button: RefObject<HTMLButtonElement | null> }) {
  const { t } = useTranslation(['designs', 'studio']);
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, copy } = useCopy(text, field);
  const said = { idle: t('sendCopy'), copied: t('studio:copied'), selected: t('studio:copyByKeys') }[state];
  return (
    <Stack gap={8}>
      <Textarea ref={field} label={t('sendMessage')} readOnly autosize minRows={4} maxRows={10} value={text} />
      <Button
        ref={button}
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        leftSection={state === 'copied' ? <IconCheck size={16} /> : <IconCopy size={16} />}
        onClick={copy}
      >
        {said}
      </Button>
    </Stack>
  );
}
