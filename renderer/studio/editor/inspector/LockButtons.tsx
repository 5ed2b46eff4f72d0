// Lock and hide for the selection.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconEye, IconEyeOff, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Element } from '../../../../slides/model/element.ts';
import { useEditor } from '../editor-context.ts';

export function LockButtons({ elements }: { elements: readonly Element[] }) {
  const { t } = useTranslation('editor');
  const { acts } = useEditor();
  const isLocked = elements.every((element) => element.isLocked);
  const isHidden = elements.every((element) => element.isHidden);
  const lockWord = t(isLocked ? 'unlock' : 'lock');
  const hideWord = t(isHidden ? 'show' : 'hide');
  return (
    <span>
      <Tooltip label={`${lockWord} (Ctrl+L)`}>
        <ActionIcon aria-label={lockWord} onClick={acts.toggleLock}>
          {isLocked ? <IconLock size={16} /> : <IconLockOpen size={16} />}
        </ActionIcon>
      </Tooltip>
      <Tooltip label={hideWord}>
        <ActionIcon aria-label={hideWord} onClick={acts.toggleHidden}>
          {isHidden ? <IconEyeOff size={16} /> : <IconEye size={16} />}
        </ActionIcon>
      </Tooltip>
    </span>
  );
}
