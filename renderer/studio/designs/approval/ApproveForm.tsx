// Who approves, and the button that says so.
import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attempt } from '../../shell/notices.tsx';
import { lastApprover, longestApprover } from './approver-memory.ts';
import type { StoredApproval } from './use-approval.ts';

type ApproveFormProps = { approve: StoredApproval['approve']; onDone(): void };

export function ApproveForm({ approve, onDone }: ApproveFormProps) {
  const { t } = useTranslation(['studio', 'designs']);
  const [name, setName] = useState(() => lastApprover(window.localStorage));
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // The form comes after its dialog, once the design is here, or in its midst: the dialog's own first focus misses it.
  useEffect(() => field.current?.focus(), []);
  const wanted = name.normalize('NFC').trim().replace(/\s+/g, ' ');

  async function run() {
    setBusy(true);
    try {
      await approve(wanted);
      onDone();
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        attempt(run);
      }}
    >
      <TextInput
        ref={field}
        data-autofocus
        label={t('designs:approveName')}
        placeholder={t('designs:approveNameExample')}
        maxLength={longestApprover}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Text size="xs" c="dimmed" mt={4}>
        {t('designs:approveHint')}
      </Text>
      <Group justify="flex-end" gap="xs" mt="sm">
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={isBusy} disabled={wanted === ''} leftSection={<IconRosetteDiscountCheck size={16} />}>
          {t('designs:approveNow')}
        </Button>
      </Group>
    </form>
  );
}
