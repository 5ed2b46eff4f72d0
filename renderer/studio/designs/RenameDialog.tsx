// Gives a design another name.
import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import { closeDialog } from '../dialogs.ts';
import { attempt } from '../shell/notices.tsx';
import { renameDesign } from './design-acts.ts';

export function RenameDialog({ design }: { design: DesignSummary }) {
  const { t } = useTranslation(['studio', 'designs']);
  const [name, setName] = useState(design.name);
  return (
    <Modal opened onClose={closeDialog} title={t('designs:renameTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt(async () => {
            await renameDesign(design.id, name.trim());
            closeDialog();
          });
        }}
      >
        <TextInput
          data-autofocus
          label={t('name')}
          maxLength={300}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={closeDialog}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {t('rename')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
