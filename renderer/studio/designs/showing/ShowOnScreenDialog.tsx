// “Show on a screen” for designs that are there already.
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DesignId } from '../../../../slides/model/id.ts';
import { closeDialog } from '../../dialogs.ts';
import { useLiveQuery } from '../../use-live-query.ts';
import { ShowOnScreenPanel } from './ShowOnScreenPanel.tsx';

export function ShowOnScreenDialog({ designIds }: { designIds: readonly DesignId[] }) {
  const { t } = useTranslation('designs');
  const designs = useLiveQuery('designs.list', {}).value ?? [];
  const first = designs.find(({ id }) => id === designIds[0]);
  return (
    <Modal opened onClose={closeDialog} size={560} title={t('showTitle')}>
      <ShowOnScreenPanel designIds={designIds} playlistName={first?.name ?? t('newPlaylist')} />
    </Modal>
  );
}
