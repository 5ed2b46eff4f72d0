// Short notices in the corner: what went wrong in one sentence, what was done, and the way back.
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { useState } from 'react';
import { reportError } from '../../../slides/api/errors.ts';
import { sayFailure } from './say-failure.ts';

export function tellError(error: unknown): void {
  const report = reportError(error);
  // A bug is told in general words only; its detail belongs to whoever looks into the console.
  if (report.code === 'internal') console.error(error);
  notifications.show({ color: 'vermilion', message: sayFailure(report), autoClose: 10_000 });
}

/** Runs something whose failure the person must hear about. */
export function attempt(work: () => Promise<unknown>): void {
  work().catch(tellError);
}

export function tellDone(message: string): void {
  notifications.show({ color: 'green', message, autoClose: 4000 });
}

/** What has ended without a result, as it was wanted. */
export function tellStopped(message: string): void {
  notifications.show({ color: 'gray', message, autoClose: 4000 });
}

type UndoOptions = {
  /** Hears when the notice is gone. */
  onClose?: () => void;
  /** Instead of “Undo”. */
  label?: string;
  lastsMs?: number;
};

/** Says what was done and offers to take it back. The result takes the notice away. */
export function tellUndoable(message: string, undo: () => Promise<unknown>, options: UndoOptions = {}): () => void {
  const { onClose, label = i18next.t('studio:undo'), lastsMs = 10_000 } = options;
  const id = notifications.show({
    color: 'gray',
    autoClose: lastsMs,
    ...(onClose === undefined ? {} : { onClose }),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <UndoButton label={label} undo={undo} onDone={() => notifications.hide(id)} />
      </Group>
    ),
  });
  return () => notifications.hide(id);
}

/** Stays until it has worked: what could not be taken back may be tried again. */
function UndoButton({ label, undo, onDone }: { label: string; undo: () => Promise<unknown>; onDone: () => void }) {
  const [isBusy, setBusy] = useState(false);
  async function run() {
    setBusy(true);
    try {
      await undo();
      onDone();
    } catch (error) {
      tellError(error);
      setBusy(false);
    }
  }
  return (
    <Button
      flex="none"
      size="compact-sm"
      variant="subtle"
      color="vermilion"
      aria-disabled={isBusy}
      // A field that is being typed in keeps the focus, and with it the place of the caret.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !isBusy && run()}
    >
      {label}
    </Button>
  );
}
