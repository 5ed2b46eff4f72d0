// The small button beside a text that copies it, and says what came of it.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopy } from './use-copy.ts';

type CopyIconProps = { text: string; source: RefObject<HTMLElement | null>; label: string };

export function CopyIcon({ text, source, label }: CopyIconProps) {
  const { t } = useTranslation('studio');
  const { state, copy } = useCopy(text, source);
  const said = state === 'idle' ? label : t(state === 'copied' ? 'copied' : 'copyByKeys');
  return (
    <Tooltip label={said} {...(state === 'idle' ? {} : { opened: true })}>
      <ActionIcon aria-label={said} onClick={copy}>
        {state === 'copied' ? <IconCheck size={16} /> : <IconCopy size={16} />}
      </ActionIcon>
    </Tooltip>
  );
}
